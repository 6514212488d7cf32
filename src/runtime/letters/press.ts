import { setImmediate } from 'node:timers/promises'
import type { Browser, CDPSession } from 'puppeteer'
import { chunkHtml } from './chunk.ts'
import { estimateExtent } from './estimate.ts'
import { type Extent, extentNeeded, isSameExtent, sheetsOf } from './extent.ts'
import { type Fault, faultOf } from './faults.ts'
import type { Article } from './render.ts'
import { openPrint, type Print } from './split.ts'

export interface PrintedLetter {
  readonly id: string
  readonly pdf: Buffer
  readonly sha256: string
  /** Its own; a 送达回证 comes after them. */
  readonly pages: number
  /** Why it must not be sent all the same. */
  readonly fault: Fault | null
}

/** Prints letters of one chunk in one go, one chunk at a time. */
export interface Press {
  /** `guess`: what each letter is believed to take; a wrong guess costs a second print, never a wrong number. */
  print(articles: readonly Article[], guess?: readonly Extent[]): Promise<Impression>
}

/** The press is free for the next chunk. */
export interface Impression {
  letters(): Promise<readonly PrintedLetter[]>
  /** How often the chunk went through the press. */
  readonly prints: number
}

/** `onCrash`: what is in the press then never ends. */
export async function openPress(browser: Browser, onCrash = () => {}): Promise<Press> {
  let sheet = await quietPage(browser, onCrash)
  let served = 0
  return {
    print: async (articles, guess = articles.map(estimateExtent)) => {
      if (served > longestService) {
        await sheet.close()
        sheet = await quietPage(browser, onCrash)
        served = 0
      }
      served += articles.length
      let extents = guess
      for (let prints = 1; prints <= mostPrints; prints++) {
        const print = await openPrint(await sheet.print(chunkHtml(articles, extents)))
        const needed = articles.map((article, at) =>
          extentNeeded(print, article, at, extents[at] as Extent),
        )
        if (isSettled(needed, extents) && print.pageCount === sheetsIn(articles, needed))
          return { letters: () => letters(print, articles, needed), prints }
        extents = needed
      }
      throw new Error('the page numbers of a print do not settle')
    },
  }
}

const isSettled = (needed: readonly Extent[], guess: readonly Extent[]): boolean =>
  needed.every((extent, at) => isSameExtent(extent, guess[at] as Extent))

const sheetsIn = (articles: readonly Article[], extents: readonly Extent[]): number =>
  articles.reduce((sum, article, at) => sum + sheetsOf(article, extents[at] as Extent), 0)

/** The guess, what it showed, twice what becomes of a 版记 or a table then, and one to spare. */
const mostPrints = 5

/** Prints: left alone, the process behind a page grows by 30 MB a print before it looks for what is gone. */
const uncleared = 2

/** Letters: nothing is known to grow any more, and nobody need believe it. */
const longestService = 2500

interface Sheet {
  readonly print: (html: string) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** A page that runs no script and asks nobody for anything. */
async function quietPage(browser: Browser, onCrash: () => void): Promise<Sheet> {
  const page = await browser.newPage()
  page.once('error', onCrash)
  const session = await page.createCDPSession()
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // Refused while the page goes away: nobody waits for the answer any more.
    session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => {})
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  const { frameTree } = await session.send('Page.getFrameTree')
  let prints = 0
  return {
    print: async (html) => {
      const pdf = await printHtml(session, frameTree.frame.id, html)
      prints += 1
      // Nobody waits for it.
      if (prints % uncleared === 0) session.send('HeapProfiler.collectGarbage').catch(() => {})
      return pdf
    },
    close: () => page.close(),
  }
}

async function printHtml(session: CDPSession, frameId: string, html: string): Promise<Buffer> {
  await session.send('Page.setDocumentContent', { frameId, html })
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: false,
    generateDocumentOutline: false,
  })
  return Buffer.from(data, 'base64')
}

async function letters(
  print: Print,
  articles: readonly Article[],
  extents: readonly Extent[],
): Promise<readonly PrintedLetter[]> {
  let from = 0
  const taken: PrintedLetter[] = []
  for (const [at, article] of articles.entries()) {
    const extent = extents[at] as Extent
    const to = from + sheetsOf(article, extent)
    const wanted = `${article.html}${article.receipt ?? ''}`
    // Between two letters the press is told to go on.
    await setImmediate()
    const { reading, ...file } = await print.take(from, to)
    taken.push({ id: article.id, ...file, pages: extent.pages, fault: faultOf(wanted, reading) })
    from = to
  }
  return taken
}
