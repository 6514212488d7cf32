import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import type { RecordData } from '../../src/model/index.ts'
import {
  flagsOf,
  isExact,
  type ReportRecord,
  type ReportTable,
  type Run,
  reportOf,
  reportText,
  type Value,
} from '../../src/rules/index.ts'

const source = (report: string) => `应用 蜂场 （apiary）
选项 村
  V2 西村
  V1 东村
表单 蜂农 （keeper）
  字段 姓名 （name）：姓名
  字段 村 （village）：单选 村
表单 蜂蜜 （honey）
  唯一 蜂农，年份
  字段 蜂农 （keeper）：引用 蜂农
  字段 年份 （year）：年度
  字段 斤两 （weight）：整数
  字段 收入 （income）：金额
  字段 有机 （organic）：是否
  字段 开始 （begun）：日期
  字段 结束 （ended）：日期
标识 高产 （rich） 对 蜂蜜：斤两 ≥ 100
标识 在产 （running） 对 蜂蜜：开始 ≤ 今天 且 结束 ≥ 今天
${report}`

const keepers: { readonly [id: string]: RecordData } = {
  k1: { name: '王一', village: 'V1' },
  k2: { name: '李二', village: 'V2' },
  k3: { name: '赵三', village: 'V1' },
}

/** In the order they were sent, a day each. */
const honey: readonly RecordData[] = [
  { keeper: 'k1', year: 2025, weight: 50, income: 10000 },
  {
    keeper: 'k1',
    year: 2026,
    weight: 100,
    income: 30000,
    organic: true,
    begun: '2026-01-01',
    ended: '2026-12-31',
  },
  { keeper: 'k2', year: 2026, weight: 10, organic: false, begun: '2026-07-01' },
  {
    keeper: 'k3',
    year: 2026,
    income: 5001,
    organic: true,
    begun: '2025-01-01',
    ended: '2026-06-30',
  },
  { keeper: 'k3', year: 2026, weight: 41, income: 5000, organic: true },
]

function table(lines: string, asOf = '2026-07-15'): ReportTable {
  const { application } = analyse([{ path: 'a.fy', text: source(`报表 表 （r）\n${lines}`) }])
  const [report] = application?.reports ?? []
  if (!application || !report) return expect.fail('does not compile')
  const resolve: Run['resolve'] = (form, id) => {
    const data = keepers[id]
    const found = application.forms.find((each) => each.id === form)
    return found && data ? { form: found, data } : null
  }
  const records: readonly ReportRecord[] = [
    ...honey.map((data, index) => recordOf(data, `2026-07-0${index + 1}`, index)),
    recordOf({ keeper: 'k2', year: 2026, weight: 9999 }, null, 99),
  ]
  const [first] = reportOf(report, application, () => records, { asOf, resolve })
  return first ?? expect.fail('no table')
}

const recordOf = (data: RecordData, submitted: string | null, index: number): ReportRecord => ({
  id: `h${index}`,
  form: 'honey',
  state: null,
  submitted,
  created: `2026-07-0${index}T00:00:00.000Z`,
  data,
  judgement: null,
})

const plain = (value: Value): unknown => (isExact(value) ? value.toFraction() : value)

/** Keys and the figures of every column of each row. */
const rowsOf = ({ rows }: ReportTable): readonly (readonly unknown[])[] =>
  rows.map(({ keys, figures }) => [...keys.map(plain), ...figures.flat().map(plain)])

describe('measures', () => {
  it.each([
    ['份数', '5'],
    ['家数', '3'],
    ['份数（有机）', '3'],
    ['家数（有机）', '2'],
    ['合计（斤两）', '201'],
    ['合计（斤两 当 有机）', '141'],
    ['平均（收入）', '50001/4'],
    ['最大（收入）', '30000'],
    ['最小（斤两）', '10'],
    ['最小（开始）', '2025-01-01'],
    ['中位数（斤两）', '91/2'],
    ['中位数（斤两 当 有机）', '141/2'],
    ['去重计数（年份）', '2'],
    ['最近一份（收入）', '5000'],
    ['最近一份（收入 当 斤两 > 41）', '30000'],
    ['最近一份（斤两 当 收入 = 50.01元）', null],
    ['平均（斤两 当 年份 = 1999）', null],
    ['合计（斤两 当 年份 = 1999）', '0'],
    ['家数（有机） ÷ 家数', '2/3'],
    ['合计（收入） ÷ 份数（年份 = 1999）', null],
    ['（份数 + 3） × 2.5 − 1', '19'],
    ['合计（斤两） ÷ 份数 × 100%', '201/5'],
  ])('%s', (measure, expected) => {
    expect(rowsOf(table(`  来源 蜂蜜\n  统计 ${measure}`))).toEqual([[expected]])
  })

  it.each([
    ['份数（有机） ÷ 份数', 'percent'],
    ['合计（斤两） ÷ 份数', 'number'],
    ['合计（斤两） ÷ 份数 × 100%', 'percent'],
    ['合计（收入） ÷ 合计（收入） × 100%', 'percent'],
    ['合计（收入） × 100%', 'money'],
    ['合计（斤两） × 50%', 'number'],
  ])('%s is written as a %s', (measure, type) => {
    const { measures } = table(`  来源 蜂蜜\n  统计 ${measure}`)
    expect(measures.map((each) => each.type)).toEqual([type])
  })
})

describe('groups', () => {
  it('stand in the order of their options, what is empty last; the total comes at the end', () => {
    expect(rowsOf(table('  来源 蜂蜜\n  统计 份数，占比 按 蜂农.村，有机'))).toEqual([
      ['V2', false, '1', '1/5'],
      ['V1', true, '3', '3/5'],
      ['V1', null, '1', '1/5'],
      ['5', '1'],
    ])
  })

  it('have subtotals, and a distinct count is no sum', () => {
    expect(rowsOf(table('  来源 蜂蜜\n  统计 家数 按 年份，蜂农\n  小计 年份'))).toEqual([
      ['2025', 'k1', '1'],
      ['2025', '1'],
      ['2026', 'k1', '1'],
      ['2026', 'k2', '1'],
      ['2026', 'k3', '1'],
      ['2026', '3'],
      ['3'],
    ])
  })

  it('go across too: a part is of its column', () => {
    const found = table('  来源 蜂蜜\n  统计 份数，占比 按 年份\n  交叉 有机')
    expect(found.columns).toEqual([[true], [false], [null], []])
    expect(rowsOf(found)).toEqual([
      ['2025', '0', '0', '0', '0', '1', '1', '1', '1/5'],
      ['2026', '3', '1', '1', '1', '0', '0', '4', '4/5'],
      ['3', '1', '1', '1', '1', '1', '5', '1'],
    ])
  })

  it('of nothing are a total of nothing', () => {
    expect(rowsOf(table('  来源 蜂蜜 当 年份 = 1999\n  统计 份数，平均（斤两） 按 年份'))).toEqual([
      ['0', null],
    ])
  })
})

describe('the day of a report', () => {
  it('decides what 今天 and 本年度 mean, and what it is compared with', () => {
    const lines = '  来源 蜂蜜 当 年份 = 本年度\n  统计 份数，同比，合计（收入），同比'
    expect(rowsOf(table(lines))).toEqual([['4', '3', '40001', '30001/10000']])
    expect(rowsOf(table(lines, '2025-12-31'))).toEqual([['1', null, '10000', null]])
  })

  it('counts what has begun and not ended', () => {
    const count = (lines: string, day: string) =>
      rowsOf(table(`  来源 蜂蜜\n  统计 份数\n${lines}`, day))
    expect(count('  截至 开始', '2026-07-01')).toEqual([['3']])
    expect(count('  截至 开始', '2026-06-30')).toEqual([['2']])
    expect(count('  截至 开始 至 结束', '2026-06-30')).toEqual([['2']])
    expect(count('  截至 开始 至 结束', '2026-07-01')).toEqual([['2']])
    expect(count('  截至 开始 至 结束', '2024-12-31')).toEqual([['0']])
  })
})

it('is written for its reader', () => {
  const { application } = analyse([{ path: 'a.fy', text: source('') }])
  const found = table(
    '  来源 蜂蜜\n  统计 家数，平均收入 = 平均（收入），有机率 = 份数（有机） ÷ 份数，斤 = 合计（斤两） 按 蜂农.村，蜂农\n  小计 蜂农.村\n  交叉 年份\n  约数 斤',
  )
  const resolve: Run['resolve'] = (_, id) => {
    const form = application?.forms[0]
    const data = keepers[id]
    return form && data ? { form, data } : null
  }
  const run = { asOf: '2026-07-15', resolve }
  const shown = reportText(found, application ?? expect.fail(), run)
  expect(shown.headings.slice(0, 6)).toEqual(['村', '蜂农', '家数', '平均收入', '有机率', '斤'])
  expect(shown.groups).toEqual([
    { label: '2025', width: 4 },
    { label: '2026', width: 4 },
    { label: '合计', width: 4 },
  ])
  expect(shown.rows.map(({ cells }) => [...cells.slice(0, 2), ...cells.slice(6, 10)])).toEqual([
    ['西村', '李二', '1', '—', '0.0%', '10'],
    ['西村', '小计', '1', '—', '0.0%', '10'],
    ['东村', '王一', '1', '300.00元', '100.0%', '100'],
    ['东村', '赵三', '1', '50.01元', '100.0%', '41'],
    ['东村', '小计', '2', '133.34元', '100.0%', '141'],
    ['合计', '', '3', '133.34元', '75.0%', '151'],
  ])
  expect(shown.rows.at(-1)?.approximate.at(-1)).toBe('200余')
  const exact = reportText(found, application ?? expect.fail(), run, { plain: true })
  expect(exact.rows[2]?.cells[7]).toBe('300.00')
})

it('says which flags a record carries on a day; what is unknown is none', () => {
  const { application } = analyse([{ path: 'a.fy', text: source('') }])
  const { forms, flags, options, parameters, tiers } = application ?? expect.fail()
  const form = forms[1] ?? expect.fail()
  const on = (today: string, data: RecordData) =>
    flagsOf(flags, form, data, {
      today,
      submitted: null,
      options,
      parameters,
      tiers,
      resolve: () => null,
    })
  expect(on('2026-07-15', honey[1] ?? {})).toEqual(['rich', 'running'])
  expect(on('2027-01-01', honey[1] ?? {})).toEqual(['rich'])
  expect(on('2026-07-15', honey[2] ?? {})).toEqual([])
})
