import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { app, parameters, yearly } from '../change/workshop/app.ts'
import { fangyuan, scratch, serving } from '../cli/fangyuan.ts'
import { launch, openPage, textOf } from './launch.ts'

const root = scratch()
const folder = join(root, 'clubs')
const data = join(root, 'data')
const write = (text: string): void => writeFileSync(join(folder, 'clubs.fy'), text)
const source = app + parameters + yearly

let browser: Browser
beforeAll(async () => {
  mkdirSync(folder)
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

test('a save builds anew and the page comes back; errors are shown over the last good build', async () => {
  write(source)
  const running = await serving([folder, '--data', data], 'dev')
  const { page, complaints } = await openPage(browser)
  await page.goto(running.url)
  expect(await textOf(page, '.masthead .app')).toBe('社团年报')

  write(
    source.replace('：提交时，余额 ≥', '：提交时，余鹅 ≥').replace('应用 社团年报', '应用 年报'),
  )
  await page.waitForSelector('.dev-errors')
  expect(await textOf(page, '.dev-errors h2')).toBe('改好下面的错误，这一页会自己刷新')
  expect(await textOf(page, '.dev-errors pre')).toMatch(
    /clubs\.fy:14:\d+ .*余鹅.*是不是“余额”.*\^\^\^\^/,
  )
  expect(await textOf(page, '.masthead .app')).toBe('社团年报')
  await page.reload()
  await page.waitForSelector('.dev-errors')

  write(source.replace('应用 社团年报', '应用 年报'))
  await page.waitForFunction(() => document.querySelector('.masthead .app')?.textContent === '年报')
  expect(await page.$('.dev-errors')).toBe(null)
  expect(complaints).toEqual([])
  await page.browserContext().close()
  expect(await running.stop('SIGTERM')).toEqual([0, null])
})

test('what begins with errors becomes the app once they are mended', async () => {
  write(source.replace('必填', '必天'))
  const started = serving([folder, '--data', data], 'dev')
  const running = await started
  const { page } = await openPage(browser)
  await page.goto(running.url)
  await page.waitForSelector('.dev-errors')
  write(source)
  await page.waitForFunction(
    () => document.querySelector('.masthead .app')?.textContent === '社团年报',
  )
  await page.browserContext().close()
  await running.stop('SIGTERM')
})

test('data that somebody works with is left alone', async () => {
  const others = join(root, 'others')
  mkdirSync(others)
  writeFileSync(join(others, 'past.sqlite'), '')
  write(source)
  const { code, stderr } = await fangyuan(['dev', folder, '--data', others])
  expect([code, stderr]).toEqual([2, expect.stringContaining('换一个 --data')])
})
