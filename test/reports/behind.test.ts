import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { isExact, placeKey } from '../../src/rules/index.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { chartOf } from '../../src/runtime/reports/chart.ts'
import { drawnChart } from '../../src/runtime/reports/draw.ts'
import { shownReport } from '../../src/runtime/reports/shown.ts'
import { clock, type Nursery, nursery, plantAll } from '../excel/nursery.ts'

let place: Nursery
let report: Report

beforeAll(async () => {
  place = await nursery()
  await plantAll(place)
  report = place.app.application.reports[0] ?? expect.fail('no report')
})
afterAll(() => place.remove())

const done = async () => {
  const outcome = await place.records.report(report, '2026-05-20', (work) => ({
    shown: shownReport(report, place.app.application, work, 'zh'),
    // Every figure with the records behind it, while the store stands still.
    figures: work.tables.flatMap((table, index) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap((column, at) =>
          table.measures.map((measure, which) => ({
            label: measure.label,
            keys: row.keys.map(String),
            column: column.map(String),
            value: row.figures[at]?.[which] ?? null,
            behind: work
              .behind({
                among: 'tables',
                table: index,
                row: placeKey(row.keys),
                column: placeKey(column),
                measure: which,
              })
              .map(({ data }) => data),
          })),
        ),
      ),
    ),
  }))
  if (outcome.kind === 'denied') throw new Error('denied')
  return outcome.shown
}

describe('every figure, of groups, subtotals and totals', () => {
  test('has behind it as many records as it counts', async () => {
    const { figures } = await done()
    const counts = figures.filter(({ label }) => /^份数/.test(label))
    expect(counts.length).toBeGreaterThan(30)
    for (const { label, value, behind } of counts) {
      expect([label, isExact(value) && Number(value)]).toEqual([label, behind.length])
      if (label === '份数（名贵）') expect(behind.every(({ rare }) => rare === true)).toBe(true)
    }
  })

  test('has behind a sum the records that add up to it, and behind a rate those of both its parts', async () => {
    const { figures } = await done()
    for (const { label, value, behind } of figures) {
      const sum = behind.reduce((all, { count }) => all + Number(count), 0)
      if (label === '株数合计') expect(isExact(value) && Number(value)).toBe(sum)
      if (label === '贵重率' && isExact(value)) {
        const rare = behind.filter((data) => data.rare === true).length
        expect(Number(value)).toBeCloseTo(rare / behind.length)
      }
    }
    const total = figures.find(
      ({ label, keys, column }) => label === '份数' && keys.length + column.length === 0,
    )
    expect(total?.behind).toHaveLength(11)
  })

  test('has none where there is no such figure', async () => {
    const outcome = await place.records.report(report, '2026-05-20', ({ behind }) =>
      [
        { table: 9, row: placeKey([]), column: placeKey([]), measure: 0 },
        { table: 0, row: placeKey([]), column: placeKey([]), measure: 99 },
        { table: 0, row: '[["nobody"]]', column: placeKey([]), measure: 0 },
        { table: 0, row: 'not json', column: '', measure: 0 },
      ].map((each) => behind({ ...each, among: 'tables' }).length),
    )
    expect(outcome.kind === 'done' && outcome.shown).toEqual([0, 0, 0, 0])
  })
})

test('what a report counts is said in the words of its source', async () => {
  const { shown } = await done()
  expect(shown.scope).toEqual([
    '来源：苗木，只算已经提交并且“价格 > 0.00元”的',
    '截至：2026年5月20日',
  ])
  expect(shown.tables[0]?.measures).toEqual([
    { label: '家数', words: '不同的苗木的个数' },
    { label: '份数', words: '记录的份数' },
    { label: '份数（名贵）', words: '“名贵”的记录的份数' },
    { label: '株数合计', words: '“株数”的合计' },
    { label: '贵重率', words: '（“名贵”的记录的份数） ÷ （记录的份数）' },
    { label: '占比（份数）', words: '记录的份数，占本列合计的比例' },
    { label: '同比（份数）', words: '记录的份数，比一年前同一天增减的比例' },
  ])
  expect(
    shown.tables[0]?.rows
      .at(-1)
      ?.cells.map(({ text, about }) => [text, about])
      .at(0),
  ).toEqual(['合计', null])
})

describe('charts', () => {
  const drawn = async () => {
    const { shown } = await done()
    return shown.tables.flatMap(({ chart }, at) => (chart ? [drawnChart(chart, `c${at}`)] : []))
  }

  test('stand in a page without script, styles or anything from elsewhere, and are the same each time', async () => {
    const charts = await drawn()
    expect(charts).toHaveLength(3)
    for (const svg of charts) {
      expect(svg).toMatch(/^<svg focusable="false" aria-hidden="true" [^>]*viewBox/)
      expect(svg).not.toMatch(/style=|<style|<script|href=|class=|javascript:| on\w+=/)
    }
    // Told apart in black and white too.
    expect(charts.map((svg) => svg.includes('<pattern'))).toEqual([true, false, true])
    expect(await drawn()).toEqual(charts)
    expect(new Set(charts.flatMap((svg) => svg.match(/id="[^"]+"/g) ?? [])).size).toBe(
      charts.flatMap((svg) => svg.match(/id="[^"]+"/g) ?? []).length,
    )
  })

  test('keep their words within their frame, and take no name for markup', async () => {
    const label = '很长很长的供货人名称'.repeat(3)
    const svg = drawnChart(
      {
        kind: 'bar',
        isApart: false,
        categories: [label, '<b>&"{c}'],
        series: [
          {
            label: '份数',
            points: [
              { number: 3, text: '3' },
              { number: null, text: '—' },
            ],
          },
        ],
      },
      'c0',
    )
    expect(svg).toContain('&lt;b&gt;&amp;')
    expect(svg).not.toContain('<b>')
    const lefts = [...svg.matchAll(/text-anchor="end"[^>]*translate\(([\d.]+) /g)].map(([, x]) =>
      Number(x),
    )
    expect(Math.max(...lefts)).toBeGreaterThan(200)
  })

  test('a group down and one across, each group by itself, and nothing', async () => {
    const outcome = await place.records.report(report, '2026-05-20', (work) => work)
    if (outcome.kind === 'denied') throw new Error('denied')
    const { shown } = await done()
    expect(shown.tables[0]?.chart?.series.map(({ label }) => label)).toEqual(['是', '否'])
    expect(shown.tables[1]?.chart?.kind).toBe('line')
    expect(shown.tables[2]?.chart?.series).toHaveLength(1)
    const [table] = outcome.shown.tables
    if (!table) throw new Error('no table')
    expect(chartOf(null, table, { headings: [], groups: [], rows: [] })).toBe(null)
  })
})

test('the records of somebody else are behind none of the figures that are shown', async () => {
  const nobody = openRecords(place.app, place.store, clock, {
    ...place.records.visitor,
    account: 'a',
    duty: 'audit',
  })
  const outcome = await nobody.report(report, '2026-05-20', () => 0)
  expect(outcome.kind).toBe('denied')
})
