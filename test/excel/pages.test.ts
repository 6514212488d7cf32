import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, launch, openPage, textOf } from '../browser/launch.ts'
import { make, nursery, plant, read, sheetOf } from './nursery.ts'
import { type ServedNursery, serveNursery } from './serve.ts'

let served: ServedNursery
let browser: Browser
let axe: string
const file = join(tmpdir(), `fangyuan-import-${process.pid}.xlsx`)

const heads = ['苗号', '树木', '价格', '株数', '栽种日期', '名贵', '供货人']
const rows = [
  heads,
  ['P1', '香樟', 12.5, 3, '2026-03-12', '否', 'G1'],
  ['P2', '香樟', 12.5, 4, '2026-03-12', '否', 'G1'],
  ['P3', '香樟', 12.5, 3, '后天', '否', 'G9'],
]

beforeAll(async () => {
  served = await serveNursery(await nursery())
  const [grower] = (
    await served.records.list(served.form('grower'), {
      where: [],
      sort: { field: 'code', descending: false },
      limit: 1,
    })
  ).records
  await make(served, 'plant', plant('P1', grower?.id ?? ''))
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  browser = await launch()
  await writeFile(file, await sheetOf(rows))
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await rm(file, { force: true })
})

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      readonly axe: { run(): Promise<{ readonly violations: readonly { readonly id: string }[] }> }
    }
    return (await run.run()).violations.map(({ id }) => id)
  })
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test.each([1280, 320])('a file is sent, mapped, tried and brought in, %i wide', async (width) => {
  const { page, complaints } = await openPage(browser, { width })
  await page.goto(`${served.url}/plant`)
  await follow(page, '.beside a[href="/plant/import"]')
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await follow(page, '.stack button')
  expect(await textOf(page, '.errors')).toContain('请选择要导入的文件')
  expect(await violations(page)).toEqual([])

  const input = await page.$('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
  await follow(page, '.stack button')
  expect(await textOf(page, '.tally')).toBe('将新增 0 将更新 0 无变化 1 不能导入 2')
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.select('#column-1', 'variety')
  await follow(page, 'button[value=try]')
  expect(await textOf(page, '.tally')).toBe('将新增 1 将更新 0 无变化 1 不能导入 1')
  expect(await textOf(page, 'details[open]')).toContain('供货人：没有名为“G9”的供货人。')
  if (width === 1280) {
    await follow(page, 'button[value=apply]')
    expect(await textOf(page, '.receipt')).toContain(
      '新增 1 份，更新 0 份，无变化 1 份，没有导入 1 份。',
    )
    expect(await violations(page)).toEqual([])
    const { records } = await served.records.list(served.form('plant'), {
      where: [{ field: 'number', operator: 'is', value: 'P2' }],
      limit: 1,
    })
    for (const { id, version } of records)
      await served.records.remove(served.form('plant'), id, version)
  }
  expect(complaints).toEqual([])
  await page.browserContext().close()
})

test('the file with remarks is the sender’s own, and a list is exported as it is asked for', async () => {
  const bytes = await sheetOf(rows)
  const trial = await served.post('/plant/import', {}, { name: '甲 乙.xlsx', bytes })
  const id = /name="@workbook" value="([^"]+)"/.exec(trial.text)?.[1] ?? ''
  const remarks = await served.post('/plant/import', { '@workbook': id, '@do': 'remarks' })
  expect(remarks.headers.get('Content-Disposition')).toContain(encodeURIComponent('甲 乙.xlsx'))
  const sheet = (await read(remarks.bytes)).worksheets[0]
  expect(sheet?.getCell('H1').value).toBe('系统意见')
  expect(sheet?.getCell('H2').value).toBe('无变化')
  expect(String(sheet?.getCell('E4').note)).toContain('栽种日期')

  const list = await served.get('/plant/export.xlsx?q=P1&sort=-number')
  expect(list.headers.get('Content-Type')).toContain('spreadsheetml.sheet')
  const exported = (await read(list.bytes)).worksheets[0]
  expect(exported?.rowCount).toBe(2)
  const trail = await served.store.trail({ action: 'export' }, null, 1)
  expect(trail[0]).toMatchObject({ kind: 'plant', detail: { rows: 1, q: 'P1', format: 'excel' } })
  expect((await served.get('/plant/template.xlsx')).status).toBe(200)
  expect(served.logged).toEqual([])
})

test('a CSV is taken, and what is neither is not', async () => {
  const csv = Buffer.from(
    '\ufeff苗号,品种,价格,株数,栽种日期,名贵,供货人\r\nP8,女贞,1,1,2026-1-1,否,G1\r\n',
  )
  const trial = await served.post('/plant/import', {}, { name: '表.csv', bytes: csv })
  expect(trial.text).toContain('将新增 <b>1</b>')
  const picture = await served.post(
    '/plant/import',
    {},
    { name: '表.csv', bytes: Buffer.from([0, 1]) },
  )
  expect(picture.status).toBe(422)
  const gone = await served.post('/plant/import', { '@workbook': 'nobody’s' })
  expect([gone.status, gone.text.includes('上传的文件已经清除')]).toEqual([422, true])
  expect(served.logged).toEqual([])
})
