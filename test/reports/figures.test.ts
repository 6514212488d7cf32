import { expect, it } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import type { RecordData } from '../../src/model/index.ts'
import { toldAs } from '../../src/rules/approximate.ts'
import {
  exact,
  placeKey,
  type ReportRecord,
  type ReportRun,
  reportText,
  reportWork,
} from '../../src/rules/index.ts'
import { figureCells, figureNote } from '../../src/runtime/reports/figure-columns.ts'
import { shownReport } from '../../src/runtime/reports/shown.ts'

const source = `应用 渡口 （ferry）
选项 班 （kinds）
  A 早班
  B 午班
  C 晚班
表单 船 （boat）
  字段 名称 （name）：文本
  字段 下水 （since）：日期
  字段 停用 （until）：日期
表单 航次 （trip）
  字段 船 （boat）：引用 船
  字段 班 （kind）：单选 班
  字段 日期 （day）：日期
  字段 作废 （void）：是否
表格 乘客 （people）
  列 姓名 （name）：文本
表单 年报 （yearly）
  唯一 船，年份
  字段 船 （boat）：引用 船
  字段 年份 （year）：年度
  字段 船员 （crew）：整数
报表 全年 （whole）
  分组 船
  指标 船数：家数，单位 “条”
    来源 船
    截至 下水 至 停用
    约数 余 2
  指标 船员：合计（船员），单位 “人”
    来源 年报
    截至 提交日期
    每家最近一份 按 年份，沿用 当 年份 < 本年度 − 1
    约数 万
  分组 航次
  指标 开航：份数，单位 “次”
    来源 航次 当 作废 ≠ 是
    统计期 上年，按 日期
    约数 近 5
  指标 各班：份数
    来源 航次 当 作废 ≠ 是
    统计期 上年，按 日期
    连写 班
  指标 人次：份数，单位 “人次”
    来源 航次.乘客
    统计期 上年，按 日期
    约数 多 2
  指标 人数：去重计数（姓名）
    来源 航次.乘客
    统计期 上年，按 日期
  指标 出航的船：去重计数（船）
    来源 航次
    统计期 自 2024年1月1日 至 2025年12月31日，按 日期
  指标 出航率：出航的船 ÷ 船数，单位 “%”
  来源 船 当 计数（航次 当 船 = 本表） = 0
  列出 名称，下水 按 下水
  来源 航次
  统计 份数 按 班
  补齐 班
`

const { application, diagnostics } = analyse([{ path: 'a.fy', text: source }])
const app = application ?? expect.fail(diagnostics.map(({ code }) => code).join())
const report = app.reports[0] ?? expect.fail()

const trip = (
  boat: string,
  kind: string,
  day: string,
  people: readonly string[],
  isVoid = false,
) => ({
  ...{ boat, kind, day, void: isVoid },
  people: people.map((name) => ({ name })),
})
const given: { readonly [form: string]: readonly RecordData[] } = {
  boat: [
    { name: '一号', since: '2020-01-01' },
    { name: '二号', since: '2021-01-01', until: '2024-12-31' },
    { name: '三号', since: '2025-03-01' },
    { name: '四号', since: '2026-09-01' },
  ],
  yearly: [
    { boat: 'boat0', year: 2023, crew: 90 },
    { boat: 'boat0', year: 2024, crew: 12345 },
    { boat: 'boat1', year: 2022, crew: 7 },
  ],
  trip: [
    trip('boat0', 'A', '2024-05-01', ['王', '李']),
    trip('boat0', 'C', '2024-06-01', ['王']),
    trip('boat0', 'A', '2024-07-01', ['赵'], true),
    trip('boat1', 'A', '2023-07-01', ['赵']),
    trip('boat1', 'A', '2025-01-01', ['赵']),
  ],
}
const records: readonly ReportRecord[] = Object.entries(given).flatMap(([form, all]) =>
  all.map((data, index) => ({
    ...{ id: `${form}${index}`, form, state: null, submitted: '2025-02-01', judgement: null },
    created: `2025-02-01T00:00:0${index}.000Z`,
    data,
  })),
)
const run = (asOf: string): ReportRun => {
  const target = (record: ReportRecord) => ({
    form: app.forms.find(({ id }) => id === record.form) ?? expect.fail(),
    ...{ id: record.id, data: record.data, submitted: record.submitted, state: null },
  })
  return {
    asOf,
    resolve: (_, id) => records.filter((each) => each.id === id).map(target)[0] ?? null,
    records: (form) => records.filter((each) => each.form === form).map(target),
  }
}
const work = (asOf: string) => reportWork(report, app, () => records, run(asOf))
const shown = (asOf: string) => shownReport(report, app, { ...work(asOf), run: run(asOf) }, 'zh')

it('tells each figure exactly, as it is told, the year before, the change and its days', () => {
  expect(shown('2025-04-28').figures.map((each) => figureCells(each))).toEqual([
    ['船数', '2', '2条', '2', '0（0.0%）', '截至2025年4月28日'],
    ['船员', '12352', '1.2万余人', '0', '+12352', '截至2025年4月28日'],
    ['开航', '2', '近5次', '1', '+1（+100.0%）', '2024年1月1日至2024年12月31日'],
    ['各班', '1+1', '1+1', '1', '+1（+100.0%）', '2024年1月1日至2024年12月31日'],
    ['人次', '4', '4人次', '1', '+3（+300.0%）', '2024年1月1日至2024年12月31日'],
    ['人数', '3', '3', '1', '+2（+200.0%）', '2024年1月1日至2024年12月31日'],
    ['出航的船', '2', '2', '—', '—', '2024年1月1日至2025年12月31日'],
    ['出航率', '100.0%', '100.0%', '—', '—', '2024年1月1日至2025年12月31日；截至2025年4月28日'],
  ])
})

it('is drawn beside the year before, each against its own, where it compares', () => {
  const charts = shown('2025-04-28').figureCharts?.data ?? []
  expect(charts.map(({ categories }) => categories)).toEqual([
    ['船数', '船员'],
    ['开航', '各班', '人次', '人数'],
  ])
  const bars = charts.map(({ series }) =>
    series.map(({ points }) => points.map(({ number, text }) => `${text} ${number}`)),
  )
  expect(bars).toEqual([
    [
      ['2 100', '12352 100'],
      ['2 100', '0 0'],
    ],
    [
      ['2 100', '1+1 100', '4 100', '3 100'],
      ['1 50', '1 50', '1 25', `1 ${100 / 3}`],
    ],
  ])
})

it('stands under its headings, with what it counts and what is carried on', () => {
  const { figures } = shown('2025-04-28')
  expect(figures.map(({ section }) => section)).toEqual([
    '船',
    null,
    '航次',
    null,
    null,
    null,
    null,
    null,
  ])
  expect(figures.map((each) => figureNote(each, 'zh'))).toEqual([
    ...['', '其中 1 个沿用以前的数', '', '共 2', '', '', '', ''],
  ])
  expect(figures[2]?.words).toBe(
    '记录的份数；来源：航次，只算已经提交并且“作废 ≠ 是”的；只算“日期”在 年初（本年度 − 1） 到 年末（本年度 − 1） 的',
  )
})

it('is of any day', () => {
  const of = (day: string) =>
    shown(day).figures.map(({ parts }) => parts.map(({ text }) => text).join('+'))
  expect(of('2024-12-31').slice(0, 3)).toEqual(['2', '0', '1'])
  expect(of('2026-12-31').slice(0, 3)).toEqual(['3', '12352', '1'])
})

it('has behind it the records that it counts, of each part by itself', () => {
  const { behind } = work('2025-04-28')
  const at = (table: number, row: readonly string[], measure = 0) =>
    behind({ among: 'figures', table, row: placeKey(row), column: placeKey([]), measure }).map(
      ({ id }) => id,
    )
  expect(at(2, [])).toEqual(['trip0', 'trip1'])
  expect(at(3, ['C'])).toEqual(['trip1'])
  expect(at(1, [])).toEqual(['yearly1', 'yearly2'])
  expect(at(1, [], 1)).toEqual(['yearly2'])
  // Of rows, the records that they are in.
  expect(at(4, [])).toEqual(['trip0', 'trip1', 'trip2'])
  expect(at(7, [])).toEqual([])
})

it('lists records in order, and shows options that nothing falls into', () => {
  const [listed, tally] = work('2025-04-28').tables
  const texts = (table: typeof listed) =>
    reportText(table ?? expect.fail(), app, run('2025-04-28')).rows.map(({ cells }) => cells)
  expect(texts(listed)).toEqual([
    ['三号', '2025年3月1日'],
    ['四号', '2026年9月1日'],
  ])
  expect(texts(tally)).toEqual([
    ['早班', '4'],
    ['午班', '0'],
    ['晚班', '1'],
    ['合计', '5'],
  ])
})

it.each([
  ['over', 853, 10, '850余'],
  ['over', 1763, 10, '1760余'],
  ['over', 850, 10, '850'],
  ['over', 9, 10, '9'],
  ['wan', 19240, 1000, '1.9万余'],
  ['wan', 20000, 1000, '2万'],
  ['wan', 103000, 1000, '10.3万'],
  ['more', 86, 10, '80多'],
  ['more', 1043, 1000, '1000多'],
  ['near', 48, 10, '近50'],
  ['near', 50, 10, '50'],
] as const)('%s %i to %i is told as %s', (way, count, step, told) => {
  expect(toldAs(way, exact(count), exact(step))).toBe(told)
})
