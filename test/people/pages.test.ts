import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { follow, launch, openPage, textOf } from '../browser/launch.ts'
import { record } from '../store/made.ts'
import { chief, clerk, good, withDuty, withPosts } from './office.ts'
import { type Served, serve } from './server.ts'

let served: Served
let demonstration: Served
let browser: Browser
let axe: string

beforeAll(async () => {
  served = await serve()
  demonstration = await serve({ demonstration: [] })
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await demonstration?.stop()
})

test('everything is done without scripts, from the setup link to another’s first sign-in', async () => {
  const { page, complaints } = await openPage(browser, { scripts: false })
  await page.goto(`${served.url}/setup?key=${served.mounted.setupKey}`)
  for (const duty of ['system', 'security', 'audit']) {
    await page.type(`[name="${duty}.login"]`, duty)
    await page.type(`[name="${duty}.name"]`, `${duty} 甲`)
    await page.type(`[name="${duty}.password"]`, good)
    await page.type(`[name="${duty}.again"]`, good)
  }
  await follow(page, 'main button')
  expect(await textOf(page, '.banner')).toBe('三位管理员已设好，请登录。')

  await enter(page, 'system', good)
  await page.goto(`${served.url}/administration/accounts/new`)
  await page.type('#login', 'zhou')
  await page.type('#name', '周敏')
  await follow(page, 'main button')
  const start = await textOf(page, 'code')
  await leave(page)

  await enter(page, 'security', good)
  const [zhou] = await served.office.store.papers('account', { key: 'zhou' })
  await page.goto(`${served.url}/administration/accounts`)
  await follow(page, `.list a[href="/administration/accounts/${zhou?.id}"]`)
  await follow(page, 'form[action$="/unlock"] button')
  expect(await textOf(page, '.banner')).toBe('已保存。')
  await leave(page)

  await enter(page, 'zhou', start)
  expect(new URL(page.url()).pathname).toBe('/me/password')
  await page.type('#present', start)
  await page.type('#password', 'Cherry-43-tree')
  await page.type('#again', 'Cherry-43-tree')
  await follow(page, 'main button')
  expect(await textOf(page, '.banner')).toContain('密码已修改')
  await page.type('#label', '取数')
  await follow(page, 'form[action="/me/tokens"] button')
  expect(await textOf(page, 'code')).toMatch(/^fy_/)
  await follow(page, 'form[action="/me/tokens/revoke"] button')
  expect(await textOf(page, '.banner')).toBe('令牌已作废。')
  await leave(page)
  expect(complaints).toEqual([])
  await page.browserContext().close()
})

test('nothing that axe objects to, and all fits a small screen', async () => {
  await served.office.add('li', withPosts(chief, clerk))
  for (const duty of ['system', 'security'] as const)
    await served.office.add(`${duty}2`, withDuty(duty))
  const { page, complaints } = await openPage(browser)
  const found: unknown[] = []
  const look = async (path: string, url = served.url) => {
    await page.goto(url + path)
    const problems = await violations(page)
    await page.setViewport({ width: 320, height: 900 })
    const wide = await overflow(page)
    await page.setViewport({ width: 1280, height: 900 })
    if (problems.length > 0 || wide > 0) found.push({ path, problems, wide })
  }
  await look('/login', demonstration.url)
  await look('/login')
  await enter(page, 'li', 'wrong')
  expect(await violations(page)).toEqual([])
  await enter(page, 'li', good)
  for (const path of ['/me', '/me/codes', '/me/password']) await look(path)
  await leave(page)
  await enter(page, 'system2', good)
  const accounts = '/administration/accounts'
  for (const path of [accounts, `${accounts}/new`, `${accounts}/id%20of%20li`]) await look(path)
  const erasures = '/administration/erasures'
  await look(erasures)
  await served.office.store.transaction((tx) => tx.put(record('b1', { title: '某书' })))
  await page.select('#form', 'book')
  await page.type('#record', 'b1')
  await page.type('#reason', '当事人依法要求删除')
  await follow(page, 'main form button')
  expect(await textOf(page, '.banner')).toContain('已申请')
  for (let failure = 0; failure < 5; failure += 1) await served.office.tryIn('li', 'wrong')
  await leave(page)
  await enter(page, 'security2', good)
  const sessions = '/administration/sessions'
  for (const path of [accounts, `${accounts}/id%20of%20li`, sessions, erasures]) await look(path)
  await follow(page, 'form[action$="/confirm"] button')
  expect(await textOf(page, '.banner')).toBe('已彻底删除。')
  expect(found).toEqual([])
  expect(complaints).toEqual([])
  await page.browserContext().close()
})

async function enter(page: Page, login: string, password: string): Promise<void> {
  await page.goto(`${served.url}/login?next=/me`)
  await page.type('#login', login)
  await page.type('#password', password)
  await follow(page, 'main form button')
}

const leave = (page: Page): Promise<void> => follow(page, '.person button')

async function violations(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
  })
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
