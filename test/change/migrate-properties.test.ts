import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isEqual } from '../../src/change/migrate/equal.ts'
import { migrate, type Side } from '../../src/change/migrate/migrate.ts'
import { analyse } from '../../src/compiler/compile.ts'
import type { RecordData, RecordValue } from '../../src/model/index.ts'
import { settle } from '../../src/rules/index.ts'

const types = ['文本', '手机', '整数', '金额', '日期', '是否', '单选 路', '多选 路'] as const
type TypeWord = (typeof types)[number]

const names = ['甲', '乙', '丙', '丁', '戊'] as const

interface Asked {
  readonly type: TypeWord
  readonly inTable: boolean
  /** In the later form: under another name, of what type, with what is said of it. */
  readonly later: {
    readonly kind: 'same' | 'renamed' | 'retyped' | 'gone' | 'former'
    readonly type: TypeWord
    readonly converted: boolean
  }
}

const asked = fc.record({
  type: fc.constantFrom(...types),
  inTable: fc.boolean(),
  later: fc.record({
    kind: fc.constantFrom('same', 'renamed', 'retyped', 'gone', 'former'),
    type: fc.constantFrom(...types),
    converted: fc.boolean(),
  }),
})

const values: { readonly [T in TypeWord]: fc.Arbitrary<RecordValue> } = {
  文本: fc.constantFrom('13800138000', '12', '约30', '是', '东路', '东路和西路', '2026-01-02', ' '),
  手机: fc.constantFrom('13800138000'),
  整数: fc.integer({ min: -5, max: 5 }),
  金额: fc.integer({ min: 0, max: 500 }),
  日期: fc.constantFrom('2026-01-02', '2020-02-29'),
  是否: fc.boolean(),
  '单选 路': fc.constantFrom('1', '2', '9'),
  '多选 路': fc.constantFrom(['1'], ['1', '2'], ['2']),
}

const lists = '应用 例 （demo）\n选项 路\n  1 东路\n'
const before = `${lists}  2 西路\n`
const after = `${lists}  2 西路，至 2026年12月31日，并入 1\n`

const side = (text: string): Side => {
  const { application, diagnostics } = analyse([{ path: 'demo.fy', text }])
  const [form] = application?.forms ?? []
  if (!application || !form) return expect.fail(`${text}\n${diagnostics.map(({ code }) => code)}`)
  return { application, form }
}

type Line = readonly [name: string, asked: Asked]

const formOf = (head: string, lines: readonly Line[], write: (line: Line) => string): string => {
  const of = (inTable: boolean) => lines.filter(([, each]) => each.inTable === inTable).map(write)
  return [
    head,
    '表单 表 （main）',
    '  字段 名：文本',
    ...of(false),
    '表格 行',
    '  列 号：文本',
    ...of(true),
    '',
  ].join('\n')
}

const beforeLine = ([name, { type, inTable }]: Line): string =>
  `  ${inTable ? '列' : '字段'} ${name}：${type}`

/** From text there is a way to anything, and to text from anything. */
const converts = (from: TypeWord, to: TypeWord): boolean =>
  from === '文本' || to === '文本' || from === to

function afterLine([name, { type, inTable, later }]: Line): string {
  const word = inTable ? '列' : '字段'
  const former = `  原${word} ${name}：${type}`
  switch (later.kind) {
    case 'same':
      return `  ${word} ${name}：${type}`
    case 'renamed':
      return `  ${word} 新${name}：${type}，曾用名 ${name}`
    case 'gone':
      return ''
    case 'former':
      return later.converted && converts(type, later.type)
        ? `${former}\n  ${word} 又${name}：${later.type}，转自 ${name}`
        : former
    case 'retyped':
      return later.converted && later.type !== type && converts(type, later.type)
        ? `${former}\n  ${word} ${name}：${later.type}，转自 ${name}`
        : `  ${word} ${name}：${later.type}`
  }
}

const scene = fc
  .array(asked, { minLength: 1, maxLength: names.length })
  .map((all) => all.map((each, at): Line => [names[at] ?? '', each]))
  .chain((lines) => {
    const cells = (inTable: boolean) =>
      fc.record(
        Object.fromEntries<fc.Arbitrary<RecordValue>>(
          lines
            .filter(([, each]) => each.inTable === inTable)
            .map(([name, { type }]) => [name, values[type]] as const),
        ),
        { requiredKeys: [] },
      ) as fc.Arbitrary<RecordData>
    return fc.record({
      lines: fc.constant(lines),
      data: cells(false),
      rows: fc.array(cells(true), { maxLength: 3 }),
    })
  })

const today = '2027-03-01'
const record = (data: RecordData) => ({ data, state: null, submitted: null, definition: 'first' })

it('loses nothing, gives only what the form asks, and has nothing left to do', () => {
  fc.assert(
    fc.property(scene, ({ lines, data, rows }) => {
      const given: RecordData =
        rows.length > 0 ? { 名: '一', ...data, 行: rows } : { 名: '一', ...data }
      const one = side(formOf(before, lines, beforeLine))
      const other = side(formOf(after, lines, afterLine))
      const found = migrate(one, other, record(given), today)
      for (const [id, value] of Object.entries(given)) {
        const isThere =
          isEqual(found.data[id], value) ||
          found.former.some((kept) => kept.field === id && isEqual(kept.value, value))
        expect(isThere, `${id} of ${JSON.stringify(given)}`).toBe(true)
      }
      const { options } = other.application
      const run = { today, submitted: null, options, parameters: [], resolve: () => null }
      const { mistakes } = settle(other.form, found.data, run)
      expect(mistakes.filter(({ code }) => code === 'unknown-field')).toEqual([])
      const again = migrate(other, other, { ...record(found.data), former: found.former }, today)
      expect(again.isChanged).toBe(false)
    }),
    { numRuns: 150 },
  )
})

it('leaves every record of an unchanged form as it is', () => {
  fc.assert(
    fc.property(scene, ({ lines, data, rows }) => {
      const one = side(formOf(before, lines, beforeLine))
      const given = { ...data, 行: rows }
      const found = migrate(one, one, record(given), today)
      expect(found).toMatchObject({ isChanged: false, former: [] })
      expect(found.data).toBe(given)
    }),
    { numRuns: 60 },
  )
})

it('takes whatever a record holds', () => {
  const one = side(`${before}表单 表 （main）\n  字段 甲：文本\n表格 行\n  列 乙：整数\n`)
  const other = side(
    `${after}表单 表 （main）\n  字段 甲：整数，转自 甲\n  原字段 甲：文本\n表格 行\n  列 丙：文本，转自 乙\n  原列 乙：整数\n`,
  )
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('甲', '行', '乙', '__proto__'), fc.jsonValue()),
      (data) => {
        const given = data as RecordData
        const found = migrate(one, other, record(given), today)
        for (const [id, value] of Object.entries(given))
          expect(
            found.former.some((kept) => kept.field === id && isEqual(kept.value, value)) ||
              isEqual(found.data[id], value),
          ).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
