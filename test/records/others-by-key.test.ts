import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import type { Expression, RecordData, StoredRecord } from '../../src/model/index.ts'
import { evaluate, type Run } from '../../src/rules/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { runOf } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'

const fields = `  字段 文字 （text）：文本
  字段 整 （whole）：整数
  字段 小 （decimal）：小数
  字段 钱 （money）：金额
  字段 比 （percent）：百分比
  字段 日 （date）：日期
  字段 时 （time）：时间
  字段 年份 （year）：年度
  字段 有 （yesno）：是否
  字段 类 （choice）：类别
  字段 多 （choices）：多选 类别
  字段 引 （ref）：引用 乙表
`
const labels = ['文字', '整', '小', '钱', '比', '日', '时', '年份', '有', '类', '引']
const conditions = [
  ...labels.map((label) => `乙表.${label} = 本表.${label}`),
  ...labels.map((label) => `本表.${label} = 乙表.${label} 且 整 > 1`),
  '整 = 本表.整 且 （文字 = 本表.文字 且 类 = 本表.类）',
  '整 = 本表.整 且 整 = 本表.整 + 1',
  '整 = 本表.小 × 2 或 文字 = 本表.文字',
  '日 = 本表.时 且 时 = 本表.日',
  '算 = 本表.整',
  '整 = 小',
  '引.文字 = 本表.文字',
  '文字 = “2026-01-01”',
  '有',
]
const anys = [
  '主 = 本表.主',
  '本表.主 = 乙表.主 且 整 > 1 且 类 = 本表.类',
  '主 = 本表.文字 且 （有 或 整 = 本表.整）',
  '主 = 本表.主 或 整 > 1',
  '文字 = 本表.文字',
  '某年主 = 本表.主 且 有时主 = 本表.主 且 有时填 = 本表.主',
]
const source = `应用 对照 （compared）
选项 类别
  A 甲
  B 乙
表单 乙表 （theirs）
${fields}  字段 主 （main）：文本，必填
  字段 某年主 （dated）：文本，必填，自 2026-01-01
  字段 有时主 （asked）：文本，必填，可见 当 有 = 是
  字段 有时填 （needed）：文本，必填 当 有 = 是
  计算 算 （worked）：整数 = 整 × 1
表单 甲表 （ours）
${fields}  字段 主 （main）：文本
分组 数
${conditions.map((when, index) => `  计算 数${index} （c${index}）：整数 = 计数（乙表 当 ${when}）`).join('\n')}
${anys.map((holds, index) => `  计算 任${index} （a${index}）：是否 = 任一（乙表，${holds}）`).join('\n')}
`
const { application, diagnostics } = analyse([{ path: 'compared.fy', text: source }])
const app: LoadedApplication = {
  application:
    application ??
    expect.fail(JSON.stringify(diagnostics.map(({ code, params }) => [code, params]))),
  validators: new Map(),
  folder: '',
}
const ours = app.application.forms.find(({ id }) => id === 'ours') ?? expect.fail()
const looked = ours.fields.flatMap(({ calculate }) => calculate ?? [])

const few = <T extends string | number | boolean>(...values: readonly T[]) =>
  fc.constantFrom(...values)
const data: fc.Arbitrary<RecordData> = fc.record(
  {
    text: few('a', 'b', '2026-01-01', '2026-01-01T08:00', ''),
    whole: few(0, 1, 2, 3),
    decimal: few('1', '1.0', '1.00', '0.5', '2.50'),
    money: few(0, 100, 250),
    percent: few('0.1', '0.100', '0.5'),
    date: few('2026-01-01', '2026-01-02'),
    time: few('2026-01-01T08:00', '2026-01-01T09:00', '2026-01-02T08:00'),
    year: few(2025, 2026),
    yesno: few(true, false),
    choice: few('A', 'B'),
    ref: few('t0', 't1', 'none'),
  },
  { requiredKeys: [] },
)

const names = few('a', 'b')
/** What is 必填 is there. */
const theirs = fc.tuple(data, names).map(([given, main]): RecordData => ({ ...given, main }))

const stored = (id: string, given: RecordData, submitted: boolean): StoredRecord => ({
  id,
  form: 'theirs',
  version: 1,
  definition: '',
  state: null,
  submitted: submitted ? '2026-02-01' : null,
  created: '',
  updated: '',
  data: given,
  judgement: {
    values: typeof given.whole === 'number' ? { worked: given.whole } : {},
    blocks: [],
    warnings: [],
    findings: [],
    clues: [],
    unjudged: [],
    conclusion: null,
  },
  moves: [],
})

test('what is looked up by a key is what going through all of them gives', async () => {
  const others = fc.array(fc.tuple(theirs, fc.boolean()), { maxLength: 8 })
  const own = fc.tuple(data, fc.record({ main: names }, { requiredKeys: [] }))
  const ofOurs = own.map((parts): RecordData => Object.assign({}, ...parts))
  await fc.assert(
    fc.asyncProperty(others, ofOurs, async (given, own) => {
      const store = memoryStore()
      const found = await store.transaction((tx) => {
        given.forEach(([each, submitted], index) => {
          tx.put(stored(`t${index}`, each, submitted))
        })
        const run = runOf(app, { today: '2026-03-01', submitted: '2026-03-01' }, tx)
        const all: Run = { ...run, records: (form) => run.records?.(form, null) ?? [] }
        const worked = (by: Run) =>
          looked.map((each) => String(evaluate(each, { form: ours, data: own, run: by })))
        return [worked(run), worked(all)]
      })
      expect(found[0]).toEqual(found[1])
    }),
    { numRuns: 300 },
  )
})

test('plain fields are looked up, and those that may be written in two ways are not', () => {
  expect(looked.slice(0, labels.length).map(keyOf)).toEqual([
    ['text'],
    ['whole'],
    null,
    ['money'],
    null,
    null,
    null,
    ['year'],
    ['yesno'],
    ['choice'],
    ['ref'],
  ])
})

test('of 任一 only what every record is given is looked up: what is empty may be any', () => {
  expect(looked.slice(-anys.length).map(keyOf)).toEqual([
    ['main'],
    ['main'],
    ['main'],
    null,
    null,
    null,
  ])
})

const keyOf = (each: Expression): readonly string[] | null =>
  each.kind === 'across' && each.of.kind === 'form' ? (each.of.key ?? null) : expect.fail()
