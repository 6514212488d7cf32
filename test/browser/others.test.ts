import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyse } from '../../src/compiler/compile.ts'
import { make, type Served, serve } from '../pages/serve.ts'
import { launch, openPage, textOf } from './launch.ts'

const source = `应用 果园 （orchard）
分档 补助率 （grant）：百分比 按 整数，按 年份 年末
  档 100 以上：5%
  档 其余：10%
表单 园子 （plot）
  字段 园名 （name）：文本，必填
  字段 面积 （area）：整数
表单 报告 （report）
  唯一 园子，年份
  字段 园子 （plot）：引用 园子，必填
  字段 年份 （year）：年度，必填
  字段 棵数 （trees）：整数
  计算 去年 （last）：整数 = 上年度.棵数
  计算 两年 （both）：整数 = 去年 + 棵数
  计算 补助 （granted）：百分比 = 补助率（棵数）
表格 邻园 （near）：至少 1 行
  列 邻 （plot）：引用 园子
  计算 邻面积 （area）：整数 = 邻.面积
状态 草稿 → 已交
`

let served: Served
let browser: Browser

beforeAll(async () => {
  const { application } = analyse([{ path: 'orchard.fy', text: source }])
  served = await serve(application ?? expect.fail())
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('the browser works out what it can, and leaves the rest as the server gave it', async () => {
  const plot = await make(served, 'plot', { name: '甲', area: 7 })
  const report = served.form('report')
  const create = (data: object) => served.records.create(report, data, { draft: true })
  const before = await create({ plot: plot.id, year: 2024, trees: 40, near: [{}] })
  const draft = await create({ plot: plot.id, year: 2025, near: [{}] })
  if (before.kind !== 'done' || draft.kind !== 'done') return expect.fail()
  await served.records.move(report, before.record.id, 1, '已交')

  const { page, complaints } = await openPage(browser)
  await page.goto(`${served.url}/report/${draft.record.id}/edit`)
  await page.waitForSelector('form.live-form')
  expect(await textOf(page, '#f-last')).toBe('40')
  await page.type('#f-trees', '120')
  await page.waitForFunction(says, {}, '#f-granted', '5.0%')
  await page.select('[name="near.0.plot"]', plot.id)
  await page.waitForFunction(says, {}, '[id="f-near.0.area"]', '7')
  expect(await textOf(page, '#f-last')).toBe('40')
  expect(complaints).toEqual([])
  await page.browserContext().close()
})

const says = (selector: string, text: string) =>
  document.querySelector(selector)?.textContent?.trim() === text
