import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, openPage } from '../browser/launch.ts'
import { pdf, png } from './contents.ts'
import { application } from './report-app.ts'
import { type Pages, servePages } from './serve-pages.ts'

let browser: Browser
let pages: Pages
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fangyuan-chosen-'))
  await writeFile(join(folder, '一.pdf'), pdf)
  await writeFile(join(folder, '二.png'), png)
  ;[browser, pages] = await Promise.all([launch(), servePages(application)])
})

afterAll(async () => {
  await Promise.all([browser.close(), pages.stop()])
  await rm(folder, { recursive: true })
})

async function choose(page: Page, index: number, file: string): Promise<void> {
  const inputs = await page.$$('input[type=file]')
  const input = inputs[index] as ElementHandle<HTMLInputElement>
  await input.uploadFile(join(folder, file))
}

test.each([true, false])('files are sent from a real browser, scripts: %s', async (scripts) => {
  const { page, complaints } = await openPage(browser, { scripts })
  await page.goto(`${pages.url}/report/new`)
  const add = 'button[value^="add:"]'
  await (scripts ? page.click(add) : Promise.all([page.waitForNavigation(), page.click(add)]))
  await choose(page, 0, '一.pdf')
  await choose(page, 3, '二.png')
  await Promise.all([page.waitForNavigation(), page.click('.actions button[value=save]')])
  const shown = await page.$$eval('p.file', (found) => found.map(({ textContent }) => textContent))
  expect(shown).toEqual(['一.pdf （1 KB，未经病毒扫描）', '二.png （1 KB，未经病毒扫描）'])
  expect(complaints).toEqual([])
  await page.close()
})
