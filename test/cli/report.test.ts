import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { fangyuan, library, scratch, serving } from './fangyuan.ts'
import { enterDemo } from './somebody.ts'

const data = join(scratch(), 'data')

beforeAll(async () => {
  const server = await serving([library, '--data', data, '--demo'])
  const headers = await enterDemo(server.url)
  const { items } = (await (await fetch(new URL('/api/loan', server.url), { headers })).json()) as {
    readonly items: readonly { readonly flags: readonly string[] }[]
  }
  expect(items.map(({ flags }) => flags.length).sort()).toEqual([0, 0, 0, 1])
  const list = await (await fetch(new URL('/loan', server.url), { headers })).text()
  expect(list).toContain('<span class="mark">逾期未还</span>')
  await server.stop('SIGTERM')
})

const report = (...args: readonly string[]) =>
  fangyuan(['report', library, ...args, '--data', data])

test('a report for people, in columns as wide as their characters', async () => {
  const { code, stdout } = await report('借阅统计')
  expect(code).toBe(0)
  expect(stdout).toBe(`借阅统计（截至 2026-05-20）

馆舍      读者类别  家数  份数    占比  合计（册数）  良好率
河东分馆  成人读者     4     4  100.0%             4   25.0%
河东分馆  小计         4     4  100.0%             4   25.0%
合计                   4     4  100.0%             4   25.0%

月（借书日期）  中位数（未还定价）  最近一份（借阅评价）
4                           0.00元                  提醒
合计                        0.00元                  提醒
`)
})

test('a report for a spreadsheet, as of another day', async () => {
  const { code, stdout } = await report('loans', '--format', 'csv', '--as-of', '2025-12-31')
  expect(code).toBe(0)
  expect(stdout.split(/\r?\n/)).toEqual([
    '\ufeff馆舍,读者类别,家数,份数,占比,合计（册数）,良好率',
    '合计,,0,0,,0,',
    '',
    '月（借书日期）,中位数（未还定价）,最近一份（借阅评价）',
    '合计,,',
    '',
  ])
})

test('a report for a program: fractions, and the texts beside them', async () => {
  const { code, lines } = await report('loans', '--json')
  const [found] = lines() as readonly [
    { readonly tables: readonly [{ readonly rows: readonly unknown[] }] },
  ]
  expect(code).toBe(0)
  expect(found).toMatchObject({ report: 'loans', asOf: '2026-05-20' })
  expect(found.tables[0].rows[0]).toEqual({
    keys: ['2', 'A'],
    figures: [['4', '4', '1', '4', '1/4']],
    cells: ['河东分馆', '成人读者', '4', '4', '100.0%', '4', '25.0%'],
  })
})

test('a report that is not there, and a day that is none', async () => {
  const unknown = await report('借阅')
  expect([unknown.code, unknown.stderr]).toEqual([
    2,
    '没有名为“借阅”的报表，可以看的有：借阅统计。\n',
  ])
  const day = await report('loans', '--as-of', '2026-02-30', '--lang', 'en')
  expect([day.code, day.stderr]).toEqual([
    2,
    '“2026-02-30” is no date; write it like 2026-07-01.\n',
  ])
})
