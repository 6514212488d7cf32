import { beforeEach, describe, expect, test } from 'vitest'
import type { Form, Judgement, StoredRecord } from '../../src/model/index.ts'
import { restsOnOthers, settle } from '../../src/rules/index.ts'
import { lookAt } from '../../src/runtime/pages/form/look.ts'
import type { Site } from '../../src/runtime/pages/site.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { done } from '../done.ts'
import { formsOf } from '../forms.ts'
import { written } from './written.ts'

const source = `应用 果园 （orchard）
分档 补助率 （grant）：百分比 按 金额，按 年份 年末
  档 1000元 以上：5%
  档 0.01元 以上：10%
  档 其余：0%
  自 2026年1月1日
  档 2000元 以上：1%
  档 其余：2%
参数 成活率 （rate）：百分比，按 年份 年末
  自 2020年1月1日 80%
  自 2026年1月1日 90%
参数 缓期 （grace）：期间 = 1个月
表单 园子 （plot）
  字段 园名 （name）：文本，必填
  字段 面积 （area）：小数
表单 报告 （report）
  唯一 园子，年份
  字段 园子 （plot）：引用 园子，必填
  字段 年份 （year）：年度，必填
  字段 棵数 （trees）：整数，必填
  字段 花费 （cost）：金额
  字段 树种 （kinds）：多选【桃，李，梅】
表格 邻园 （near）
  列 邻 （plot）：引用 园子
  列 棵 （n）：整数
分组 数
  计算 去年 （last）：整数 = 上年度.棵数
  计算 三年 （three）：整数 = 合计（前3年.棵数）
  计算 两年份数 （two）：整数 = 计数（前2年）
  计算 浇次 （times）：整数 = 计数（浇水 当 浇园 = 园子 且 年（浇日） = 年份）
  计算 用水 （water）：小数 = 合计（浇水.用水 当 浇园.园名 = 园子.园名）
  计算 最多 （most）：小数 = 最大（浇水.用水 当 浇园 = 园子）
  计算 同年 （peers）：整数 = 计数（报告 当 年份 = 本表.年份）
  计算 邻面积 （nearArea）：小数 = 合计（邻园，邻.面积 × 棵）
  计算 补助 （granted）：百分比 = 补助率（花费）
  计算 种数 （kindCount）：整数 = 计数（树种）
规则 少了 （fewer）：棵数 ≥ 上年度.棵数
  否则 提醒 “去年{上年度.棵数}棵，{上年度.评语}。”
规则 连差 （bad）：上年度.评语 = 好
  否则 提醒 “去年差。”
规则 迟交 （late）：提交日期 ≤ 年末（年份） + 缓期
  否则 记问题 建议 “{缓期}内要交，成活率{成活率}。”
规则 按年 （ofYear）：花费 为空
  按 年份 年末
  自 2026年1月1日
  否则 提醒 “今年才管。”
结论 评语 （verdict）：有问题 则 差；其余 好
表单 浇水 （watering）
  字段 浇园 （plot）：引用 园子，必填
  字段 浇日 （on）：日期，必填
  字段 用水 （water）：小数
状态 草稿 → 已交
`

const app = written(source)
const [plot, report, watering] = formsOf(app.application, 'plot', 'report', 'watering')

let records: Records
let today: string
beforeEach(() => {
  today = '2026-03-01'
  records = openRecords(app, memoryStore(), () => ({ today, now: `${today}T08:00:00.000Z` }))
})

const create = async (form: Form, data: object, draft = false): Promise<StoredRecord> =>
  done(await records.create(form, data, { draft }))
const judged = async (data: object): Promise<Judgement> =>
  (await create(report, { trees: 1, ...data })).judgement ?? expect.fail('not judged')
const water = async (data: object): Promise<void> => {
  const { id, version } = await create(watering, { on: '2025-05-01', ...data }, true)
  done(await records.move(watering, id, version, '已交'))
}

describe('the year before', () => {
  test('is the same subject, one year less', async () => {
    const [here, there] = [await create(plot, { name: '甲' }), await create(plot, { name: '乙' })]
    await judged({ plot: there.id, year: 2024, trees: 90 })
    await judged({ plot: here.id, year: 2023, trees: 30 })
    await judged({ plot: here.id, year: 2024, trees: 40 })
    await judged({ plot: here.id, year: 2026, trees: 60 })
    const { values, warnings } = await judged({ plot: here.id, year: 2025, trees: 7 })
    expect(values).toMatchObject({ last: 40, three: 70, two: 2 })
    expect(warnings.map(({ message }) => message)).toEqual(['去年40棵，差。', '去年差。'])
  })

  test('is empty where there is none, and the rule cannot be judged', async () => {
    const here = await create(plot, { name: '甲' })
    const { values, unjudged } = await judged({ plot: here.id, year: 2025 })
    expect(values).toEqual({
      three: 0,
      two: 0,
      times: 0,
      water: '0.00',
      peers: 0,
      nearArea: '0.00',
      kindCount: 0,
    })
    expect(unjudged).toEqual(['fewer', 'bad'])
  })

  test('what was judged stays as it was when the other record comes or goes', async () => {
    const here = await create(plot, { name: '甲' })
    const first = await create(report, { plot: here.id, year: 2025, trees: 5 })
    await judged({ plot: here.id, year: 2024, trees: 9 })
    expect(await records.get(report, first.id)).toEqual(first)
    const again = done(await records.replace(report, first.id, 1, first.data))
    expect(again.judgement?.values.last).toBe(9)
  })
})

test('a page shows what the server worked out, which a browser cannot', async () => {
  const here = await create(plot, { name: '甲' })
  await judged({ plot: here.id, year: 2024, trees: 40 })
  const texts = new Map([
    ['plot', [here.id]],
    ['year', ['2025']],
  ])
  const clock = () => ({ today, now: '' })
  const shown = {
    language: 'zh',
    letters: null,
    files: null,
    visits: null,
    press: null,
    waiting: async () => [],
    render: () => '',
  } as const
  const home = { app, records }
  const site: Site = { ...home, home, begun: null, renderOf: () => () => '', clock, ...shown }
  const look = await lookAt(site, report, { fields: texts, tables: new Map() }, null)
  expect(look.settled.values).toMatchObject({ last: 40, three: 40 })

  const run = { today, submitted: null, options: [], parameters: [], resolve: () => null }
  const { values } = settle(report, { plot: here.id, year: 2025 }, run)
  expect([values.last, values.three, values.times]).toEqual([undefined, undefined, undefined])
  const served = report.fields.filter(
    ({ calculate }) => calculate && restsOnOthers(calculate, report),
  )
  expect(served.map(({ id }) => id)).toEqual([
    'last',
    'three',
    'two',
    'times',
    'water',
    'most',
    'peers',
  ])
})

describe('over records of a form', () => {
  test('only those that were submitted and meet the condition', async () => {
    const [here, there] = [await create(plot, { name: '甲' }), await create(plot, { name: '乙' })]
    await water({ plot: here.id, water: '1.50' })
    await water({ plot: here.id, water: '2.25', on: '2024-05-01' })
    await water({ plot: there.id, water: '9.00' })
    await create(watering, { plot: here.id, on: '2025-06-01', water: '40.00' }, true)
    const { values } = await judged({ plot: here.id, year: 2025 })
    expect(values).toMatchObject({ times: 1, water: '3.75', most: '2.25' })
  })

  test('not the record itself, even when it is changed', async () => {
    const here = await create(plot, { name: '甲' })
    const there = await create(plot, { name: '乙' })
    await judged({ plot: there.id, year: 2025 })
    const own = await create(report, { plot: here.id, year: 2025, trees: 2 })
    expect(own.judgement?.values.peers).toBe(1)
    const again = done(await records.patch(report, own.id, own.version, { trees: 3 }))
    expect(again.judgement?.values.peers).toBe(1)
  })
})

describe('figures by steps, by day and by length of time', () => {
  test.each([
    [2025, 100000, '0.050'],
    [2025, 99999, '0.100'],
    [2025, 1, '0.100'],
    [2025, 0, '0.000'],
    [2026, 200000, '0.010'],
    [2026, 199999, '0.020'],
  ])('of %i, %i分 gives %s', async (year, cost, granted) => {
    const here = await create(plot, { name: '甲' })
    expect((await judged({ plot: here.id, year, cost })).values.granted).toBe(granted)
  })

  test('a rule by the end of the year is in force by that day', async () => {
    const here = await create(plot, { name: '甲' })
    const of = async (year: number) => {
      const { warnings } = await judged({ plot: here.id, year, cost: 1, trees: 99 })
      return warnings.map(({ rule }) => rule).filter((rule) => rule === 'ofYear')
    }
    expect([await of(2025), await of(2026)]).toEqual([[], ['ofYear']])
  })

  test('a length of time moves a day, and is written with its unit', async () => {
    const here = await create(plot, { name: '甲' })
    const { findings } = await judged({ plot: here.id, year: 2025 })
    expect(findings.map(({ message }) => message)).toEqual(['1个月内要交，成活率80%。'])
    today = '2026-01-31'
    expect((await judged({ plot: here.id, year: 2026 })).findings).toEqual([])
  })

  test('a reference in a column, and how many were chosen', async () => {
    const here = await create(plot, { name: '甲', area: '2.50' })
    const near = [{ plot: here.id, n: 3 }, { plot: here.id, n: 1 }, { n: 5 }]
    const { values } = await judged({ plot: here.id, year: 2025, near, kinds: ['桃', '梅'] })
    expect(values).toMatchObject({ nearArea: '10.00', kindCount: 2 })
  })
})
