import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRecords } from '../../src/runtime/records/open.ts'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
import { launch, openPage } from '../browser/launch.ts'
import { clock, make, nursery, plantAll, read } from '../excel/nursery.ts'
import { plain, type ServedNursery, serveNursery } from '../excel/serve.ts'
import { type Server, startPostgres } from '../store/postgres-server.ts'

let database: Server
const places = new Map<string, ServedNursery>()
let browser: Browser
let axe: string

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  browser = await launch()
  const embedded = await nursery()
  await plantAll(embedded)
  places.set('embedded', await serveNursery(embedded))
  database = await startPostgres()
  const other = await nursery()
  const store = await openPostgresStore(database.url, { application: other.app.application })
  const records = openRecords(other.app, store, clock)
  const place = { ...other, store, records }
  await make(place, 'grower', { name: '东坡苗场', code: 'G1' })
  await make(place, 'grower', { name: '西岭苗场', code: 'G2' })
  await plantAll(place)
  places.set('postgres', await serveNursery(place))
})
afterAll(async () => {
  await browser?.close()
  for (const place of places.values()) {
    await place.stop()
    await place.store.close()
  }
  await database?.stop()
})

const address = '/reports/planting?as-of=2026-05-20'

describe.each(['embedded', 'postgres'])('%s', (engine) => {
  const served = () => places.get(engine) ?? expect.fail(engine)

  test('each figure of a report leads to the list of exactly its records', async () => {
    const page = plain((await served().get(address)).text)
    const cells = [...page.matchAll(/<a href="(\/plant\?report=[^"]+)">([^<]+)</g)]
    expect(cells.length).toBeGreaterThan(100)
    const { tables } = served().app.application.reports[0] ?? { tables: [] }
    const counts = cells.filter(([, href = '']) => {
      const [table = 0, measure = 0] = (/cell=(\d+)\.(\d+)/.exec(href) ?? []).slice(1).map(Number)
      return /^份数/.test(tables[table]?.measures[measure]?.label ?? '')
    })
    expect(counts.length).toBeGreaterThan(20)
    for (const [, href = '', figure = ''] of counts) {
      const list = (await served().get(href)).text
      const rows = list.match(/<th scope="row" class="name">/g)?.length ?? 0
      expect([href, rows]).toEqual([href, Number(figure)])
      expect(list).toContain(`由下面 ${figure} 份记录得出`)
    }
    expect(served().logged).toEqual([])
  })

  test('a list behind a figure can be searched, sorted and exported', async () => {
    const page = plain((await served().get(address)).text)
    const href = /<a href="(\/plant\?report=[^"]+)">11</.exec(page)?.[1] ?? ''
    const found = await served().get(`${href}&q=P1&sort=number`)
    const names = [...found.text.matchAll(/class="name"><a[^>]*>([^<]+)</g)].map(([, name]) => name)
    expect(names).toEqual(['P1', 'P10', 'P11'])
    const file = await served().get(href.replace('/plant?', '/plant/export.xlsx?'))
    expect((await read(file.bytes)).worksheets[0]?.rowCount).toBe(12)
  })
})

test('a page of figures: nothing that axe objects to, at any width, and no script', async () => {
  const served = places.get('embedded') ?? expect.fail()
  for (const width of [320, 1280]) {
    const { page, complaints } = await openPage(browser, { width })
    for (const path of ['/reports', address, '/reports/planting?as-of=2025']) {
      await page.goto(served.url + path)
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as {
          readonly axe: {
            run(): Promise<{ readonly violations: readonly { readonly id: string }[] }>
          }
        }
        return (await checker.run()).violations.map(({ id }) => id)
      })
      expect(found).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
    await page.browserContext().close()
  }
})

test('as a workbook: figures that count, and what they mean', async () => {
  const served = places.get('embedded') ?? expect.fail()
  const file = await served.get('/reports/planting/export.xlsx?as-of=2026-05-20')
  const workbook = await read(file.bytes)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['表1', '表2', '表3', '说明'])
  const [first, second] = workbook.worksheets
  const heads = first?.getRow(2).values as readonly string[]
  expect(heads.slice(1, 7)).toEqual(['供货人', '土质', '家数', '份数', '份数 约数', '份数（名贵）'])
  const last = first?.lastRow
  expect(last?.getCell(heads.lastIndexOf('株数合计')).value).toBe(72)
  expect(last?.getCell(heads.lastIndexOf('贵重率')).numFmt).toBe('0.0%')
  expect(second?.getRow(2).values).toEqual([
    undefined,
    '2025',
    expect.any(Number),
    expect.any(Number),
    new Date('2025-04-01T00:00:00Z'),
    expect.any(String),
  ])
  const about = Object.values(workbook.worksheets[3]?.getColumn(1).values ?? [])
  expect(about).toContain('株数合计：“株数”的合计')
  expect(about?.at(-1)).toBe('制表时间：2026-05-20 10:00')
  const trail = await served.store.trail({ action: 'export' }, null, 1)
  expect(trail[0]?.detail).toEqual({ report: 'planting', asOf: '2026-05-20', format: 'excel' })
})

test('as a CSV and as a PDF; other endings are none', async () => {
  const served = places.get('embedded') ?? expect.fail()
  const csv = await served.get('/reports/planting/export.csv')
  expect(csv.text).toContain('是 家数,是 份数')
  const pdf = await served.get('/reports/planting/export.pdf')
  expect(pdf.headers.get('Content-Type')).toBe('application/pdf')
  const text = await textOf(pdf.bytes)
  expect(text).toContain('栽种情况')
  expect(text).toContain('东坡苗场')
  expect(text).toContain('来源：苗木，只算已经提交并且“价格')
  expect(text).toContain('贵重率：（“名贵”的记录的份数）÷（记录的份数）')
  expect((await served.get('/reports/planting/export.exe')).status).toBe(404)
  expect((await served.get('/reports/nothing')).status).toBe(404)
})

async function textOf(pdf: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: pdf, useSystemFonts: false }).promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  return text.replace(/\s+/g, '')
}
