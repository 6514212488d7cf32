import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/change/migrate/counts.ts'
import { refusalText } from '../../src/change/migrate/refusal.ts'
import { refusals } from '../../src/change/migrate/refusals.ts'
import { analyse } from '../../src/compiler/compile.ts'
import type { Application, RecordData, StoredRecord } from '../../src/model/index.ts'
import { record } from '../store/made.ts'

const app = (text: string): Application =>
  analyse([{ path: 'demo.fy', text: `应用 例 （demo）\n${text}` }]).application ?? expect.fail(text)

const stored = (data: RecordData, state: string | null = null, form = 'main'): StoredRecord =>
  record(crypto.randomUUID(), data, { form, state })

const refused = (
  editions: readonly string[],
  after: string,
  records: readonly StoredRecord[],
): readonly string[] => {
  const published = editions.map(app)
  return refusals(published, app(after), countsOf(records, published)).map(
    ({ code, field, count }) => [code, field, count].filter((part) => part !== undefined).join(' '),
  )
}

const form = (lines: string): string => `表单 表 （main）\n${lines}`

describe('what may not be published', () => {
  it('is another type where records hold values, unless it is said how', () => {
    const before = form('  字段 甲：文本\n')
    const after = form('  字段 甲：整数\n')
    expect(refused([before], after, [stored({ 甲: '3' }), stored({ 甲: '约3' })])).toEqual([
      'type-changed 甲 2',
    ])
    expect(refused([before], after, [stored({})])).toEqual([])
    const declared = form('  字段 甲：整数，转自 甲\n  原字段 甲：文本\n')
    expect(refused([before], declared, [stored({ 甲: '3' })])).toEqual([])
    expect(refused([before, declared], declared, [stored({ 甲: 3 })])).toEqual([])
    expect(refused([before], form('  字段 甲：长文本\n'), [stored({ 甲: '3' })])).toEqual([])
  })

  it('is a column of another type, and a table for a field', () => {
    const before = form('  字段 甲：文本\n表格 人\n  列 乙：日期\n')
    const data = { 甲: '一', 人: [{ 乙: '2026-01-01' }] }
    expect(
      refused([before], form('表格 甲\n  列 丙：文本\n表格 人\n  列 乙：是否\n'), [stored(data)]),
    ).toEqual(['table-type 甲 1', 'type-changed 人.乙 1'])
  })

  it('is another key under the same name', () => {
    const before = form('  字段 甲：文本\n  字段 乙 （b）：文本\n')
    const after = form('  字段 甲 （a）：文本\n  字段 丙 （c）：文本，曾用名 乙\n')
    expect(refused([before], after, [stored({ 甲: '一', b: '二' })])).toEqual([
      'field-key 甲 1',
      'field-key 丙 1',
    ])
    const renamed = form('  字段 丁：文本，曾用名 甲\n  字段 丙 （b）：文本\n')
    expect(refused([before], renamed, [stored({ 甲: '一', b: '二' })])).toEqual([])
  })

  it('is a key that was given up, for something else', () => {
    const first = form('  字段 甲 （a）：文本\n  字段 乙：文本\n')
    const second = form('  字段 乙：文本\n')
    expect(refused([first, second], form('  字段 乙：文本\n  字段 丙 （a）：整数\n'), [])).toEqual([
      'key-reused 丙 0',
    ])
    expect(refused([first, second], form('  字段 乙：文本\n  字段 丙 （a）：文本\n'), [])).toEqual([
      'key-reused 丙 0',
    ])
    expect(refused([first, second], first, [])).toEqual([])
  })

  it('is a cut list whose options are in use, unless they were merged or only ended', () => {
    const list = (lines: string) =>
      `选项 路\n${lines}${form('  字段 路：路\n  字段 几条：多选 路\n')}`
    const before = list('  1 东路\n  2 西路\n')
    const records = [stored({ 路: '2' }), stored({ 路: '1', 几条: ['1', '2'] })]
    expect(refused([before], list('  1 东路\n'), records)).toEqual([
      'option-cut 路 1',
      'option-cut 几条 1',
    ])
    const merged = list('  1 东路\n  2 西路，至 2026年12月31日，并入 1\n')
    expect(refused([before], merged, records)).toEqual([])
    expect(refused([before], list('  1 东路\n'), [stored({ 路: '1' })])).toEqual([])
  })

  it('is a cut option of a field’s own, which a list of its own may go on with', () => {
    const before = form('  字段 丁：单选【甲，乙】\n')
    const records = [stored({ 丁: '甲' })]
    expect(refused([before], form('  字段 丁：单选【丙，乙】\n'), records)).toEqual([
      'own-option-cut 丁 1',
    ])
    const list = `选项 丁表\n  甲 丙\n  乙\n${form('  字段 丁：单选 丁表\n')}`
    expect(refused([before], list, records)).toEqual([])
  })

  it('is a code that was given up, for another option', () => {
    const list = (lines: string) => `选项 路\n${lines}${form('  字段 路：路\n')}`
    const editions = [list('  1 东路\n  2 西路\n'), list('  1 东路\n')]
    expect(refused(editions, list('  1 东路\n  2 南路\n'), [])).toEqual(['code-reused 0'])
    expect(refused(editions, list('  1 东路\n  2 西路\n'), [])).toEqual([])
  })

  it('is a code that takes over what another one stands for, and not a mere other name', () => {
    const list = (lines: string) => `选项 路\n${lines}${form('  字段 路：路\n')}`
    const before = list('  1 东路\n  2 西路\n')
    expect(refused([before], list('  1 西路\n  2 东路\n'), [])).toEqual([
      'code-swapped 0',
      'code-swapped 0',
    ])
    expect(refused([before], list('  1 东大路\n  2 西路\n'), [])).toEqual([])
    const dated = '  1 东路，至 2026年12月31日\n  1 东大路，自 2027年1月1日\n  2 西路\n'
    expect(refused([before], list(dated), [])).toEqual([])
    expect(refused([list(dated)], list(dated), [])).toEqual([])
  })

  it('is a form or a draft’s state that is gone', () => {
    const before = `${form('  字段 甲：文本\n状态 草稿 → 已报 → 已审\n')}表单 另表 （other）\n  字段 甲：文本\n`
    const after = form('  字段 甲：文本\n状态 起草 → 已核\n')
    const records = [
      stored({}, '草稿'),
      stored({}, '已报'),
      stored({}, '已审'),
      stored({}, null, 'other'),
    ]
    expect(refused([before], after, records)).toEqual(['form-gone 1', 'state-gone 1'])
    const said = form('  字段 甲：文本\n状态 起草 → 已核\n  换版 草稿 改为 起草\n')
    expect(refused([before], said, records)).toEqual(['form-gone 1'])
  })

  it('is a former field that never was, or was of another type', () => {
    const before = form('  字段 甲：文本\n  字段 乙：文本\n')
    const after = form('  字段 丙：文本，转自 丁\n  原字段 丁：文本\n  原字段 乙：整数\n')
    expect(refused([before], after, [])).toEqual(['former-unknown 丁 0', 'former-type 乙 0'])
  })

  it('is a grave finding without a law', () => {
    const rule = (severity: string, basis = '') =>
      form(`  字段 甲：整数\n规则 够：甲 > 3\n${basis}  否则 记问题 ${severity} “少。”\n`)
    expect(refused([], rule('一般'), [])).toEqual(['rule-groundless 0'])
    expect(refused([], rule('建议'), [])).toEqual([])
    expect(refused([], rule('严重', '  依据 《办法》第三条\n'), [])).toEqual([])
  })
})

it('says where and what to do', () => {
  const before = app(form('  字段 甲：文本\n'))
  const counts = countsOf([stored({ 甲: '3' })], [before])
  const [refusal] = refusals([before], app(form('  字段 甲：整数\n')), counts)
  if (!refusal) return expect.fail()
  expect(refusalText(refusal, 'zh')).toBe(
    '“表”的“甲”换了类型，1份记录里有值，没有写明怎样转。请加“，转自 甲”（或者一个算式），再加一行“原字段 甲 （甲）：文本”。',
  )
  expect(refusalText(refusal, 'en')).toMatch(/^“甲” of “表” is of another type, 1 records hold/)
})
