import type { Browser } from 'puppeteer'
import { launchBrowser } from '../../src/runtime/letters/browser.ts'
import { chunkHtml } from '../../src/runtime/letters/chunk.ts'
import { estimateExtent } from '../../src/runtime/letters/estimate.ts'
import { printLetters } from '../../src/runtime/letters/print.ts'
import type { Article } from '../../src/runtime/letters/render.ts'
import { article } from '../letters/articles.ts'

/**
 * 200 letters in chunks, against one `page.setContent` and `page.pdf` for each: the same browser, fonts and HTML, in
 * turn, from the start of the browser to the last file. Fails below the ratio that is promised.
 */
const promised = 4
const rounds = 3
const letters = Array.from({ length: 200 }, (_, index) => realistic(index + 1))

const ways = {
  'in chunks (ours)': printOurs,
  'one by one': () => printOneByOne(1),
  'one by one, two pages at once': () => printOneByOne(2),
} as const
type Way = keyof typeof ways

const times = new Map<Way, number[]>()
for (let round = 1; round <= rounds; round++) {
  for (const way of Object.keys(ways) as Way[]) {
    const start = performance.now()
    const printed = await ways[way]()
    const seconds = (performance.now() - start) / 1000
    if (printed !== letters.length) throw new Error(`${way}: ${printed} letters`)
    times.set(way, [...(times.get(way) ?? []), seconds])
    console.error(`round ${round}, ${way}: ${seconds.toFixed(2)} s`)
  }
}

const ours = median(times.get('in chunks (ours)') ?? [])
for (const [way, taken] of times) {
  const middle = median(taken)
  const rate = (letters.length / middle).toFixed(0)
  console.log(
    `${way}: median ${middle.toFixed(2)} s, ${rate} letters/s, ${(middle / ours).toFixed(1)}×`,
  )
}
const ratio = median(times.get('one by one') ?? []) / ours
console.log(`${ratio.toFixed(1)} times as fast (promised: ${promised})`)
process.exitCode = ratio >= promised ? 0 : 1

/** Half of them on one page, half on two, as a notice of few and of several findings is. */
function realistic(number: number): Article {
  const short = number % 2 === 0
  return article(number, short ? 2 + (number % 3) : 3 + (number % 4), {
    layout: short ? 'notification' : 'document',
  })
}

async function printOurs(): Promise<number> {
  let printed = 0
  for await (const letter of printLetters(letters)) if (letter.kind === 'printed') printed += 1
  return printed
}

async function printOneByOne(pages: number): Promise<number> {
  const launched = await launchBrowser()
  if (launched.kind === 'unavailable') throw new Error(launched.detail)
  const queue = [...letters]
  const counts = await Promise.all(
    Array.from({ length: pages }, () => printQueue(launched.browser, queue)),
  )
  await launched.browser.close()
  return counts.reduce((a, b) => a + b, 0)
}

async function printQueue(browser: Browser, queue: Article[]): Promise<number> {
  const page = await browser.newPage()
  let printed = 0
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    await page.setContent(chunkHtml([next], [estimateExtent(next)]))
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: false,
      outline: false,
    })
    if (pdf.length > 0) printed += 1
  }
  return printed
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
