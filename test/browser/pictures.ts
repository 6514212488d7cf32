import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer'
import { demonstrationDay } from '../../src/cli/demonstration-day.ts'
import { compileTo, demonstrate } from '../../src/cli/open-app.ts'
import { openWorkshop } from '../../src/cli/workshop/workshop.ts'
import { serve } from '../../src/runtime/index.ts'
import { root } from '../apps/apps.ts'
import { follow, launch } from './launch.ts'

/** Draws docs/pictures of the five minutes that docs/rule-changes.md tells, over the example and its invented data. */
const app = join(root, 'examples/yangpu')
const pictures = join(root, 'docs/pictures')
const folder = mkdtempSync(join(tmpdir(), 'fangyuan-pictures-'))
const data = join(folder, 'data')
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const terminal = { language: 'zh', json: false, data: say, say } as const

const workshop = openWorkshop(app)
const serving = await serve(await compileTo(app, () => join(folder, 'built'), terminal), {
  ...{ data, port: 0, workshop },
  clock: () => {
    const today = demonstrationDay(data) ?? '2026-07-01'
    return { today, now: `${today}T02:00:00.000Z` }
  },
  prepare: async (store, current) => void (await demonstrate(app, data, current, store, terminal)),
})
const at = (path: string): string => new URL(path, serving.url).href
const browser = await launch()
try {
  mkdirSync(pictures, { recursive: true })
  await draw(browser)
} finally {
  await browser.close()
  await serving.stop()
  await workshop.close()
  rmSync(folder, { recursive: true })
}

async function draw(on: Browser): Promise<void> {
  const clerk = await enter(on, '区民政局')
  await clerk.goto(at('/workshop/file?name=1-app.fy'))
  const before = '（netAssetFloor）：百分比\n  自 2006年1月1日 100%\n'
  await clerk.$eval(
    '#text',
    (area, from) => {
      const text = area as HTMLTextAreaElement
      text.value = text.value.replace(from, `${from}  自 2026年1月1日 80%\n`)
      text.dispatchEvent(new Event('input', { bubbles: true }))
    },
    before,
  )
  await clerk.waitForSelector('[data-remarks] .right')
  await follow(clerk, 'button[value="save"]')
  await picture(clerk, 'edit', 860, '#L24')
  await follow(clerk, 'a[href="/workshop/review"]')
  await picture(clerk, 'impact', 1500)
  await clerk.type('#note', '按今年的通知，净资产下限放宽到注册资金的80%')
  await follow(clerk, 'main form button')
  const plan = new URL(clerk.url()).pathname
  const head = await enter(on, '科室负责人')
  await head.goto(at(plan))
  await picture(head, 'publish', 700, 'form[action$="/withdraw"]')
  await follow(head, 'form[action$="/publish"] button')
  await head.goto(at('/editions'))
  await picture(head, 'editions', 640)
}

async function enter(on: Browser, name: string): Promise<Page> {
  const page = await (await on.createBrowserContext()).newPage()
  await page.setViewport({ width: 960, height: 800 })
  await page.goto(at('/login'))
  const id = await page.$$eval(
    'form[action="/login/demonstration"]',
    (forms, wanted) =>
      forms
        .find(({ textContent }) => textContent?.includes(wanted))
        ?.querySelector('[name="id"]')
        ?.getAttribute('value'),
    name,
  )
  await follow(page, `form:has([value="${id}"]) button`)
  return page
}

/** `around`: what must be in it. */
async function picture(page: Page, name: string, height: number, around?: string): Promise<void> {
  await page.setViewport({ width: 1080, height })
  if (around) await page.$eval(around, (element) => element.scrollIntoView({ block: 'center' }))
  await page.screenshot({ path: join(pictures, `${name}.png`), optimizeForSpeed: false })
  say(name)
}
