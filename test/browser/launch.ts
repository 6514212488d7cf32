import type { Browser, Page } from 'puppeteer'
import { launchBrowser } from '../../src/runtime/letters/browser.ts'

/** A real browser that reaches this machine and nothing else. */
export async function launch(): Promise<Browser> {
  const launched = await launchBrowser(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'])
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  return launched.browser
}

/** What a page's scripts complained of, and what it asked of others; both must stay empty. */
export interface Watched {
  readonly page: Page
  readonly complaints: string[]
}

export async function openPage(
  browser: Browser,
  { scripts = true, width = 1280 } = {},
): Promise<Watched> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const complaints: string[] = []
  await page.setJavaScriptEnabled(scripts)
  await page.setViewport({ width, height: 900 })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(request.url())
  })
  return { page, complaints }
}

/** Presses what leads to another page, and waits for that. */
export async function follow(page: Page, selector: string): Promise<void> {
  // What a form's rules hide moves what is below.
  if (page.isJavaScriptEnabled()) await page.waitForFunction(isSettled)
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}

const isSettled = (): boolean => document.querySelector('form[data-rules]:not(.live-form)') === null

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')

export const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => element.getClientRects().length > 0)
