import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What stands in the way of some readers. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof import('axe-core') }
    const { violations: found } = await run.run()
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/** How many pixels a page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page
    .evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    .then((more) => Math.max(0, more))
