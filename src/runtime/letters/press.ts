import type { Browser, CDPSession } from 'puppeteer'
import { chunkHtml, endOf, startOf } from './chunk.ts'
import { estimatePages } from './estimate.ts'
import { hasType3 } from './pdf.ts'
import type { Article } from './render.ts'
import { openPrint, type Print } from './split.ts'

export interface PrintedLetter {
  readonly id: string
  readonly pdf: Buffer
  readonly pages: number
}

/** Prints letters of one chunk in one go. One press prints one chunk at a time. */
export interface Press {
  /** `guess`: the pages each letter is believed to take; a wrong guess costs a second print, never a wrong number. */
  print(articles: readonly Article[], guess?: readonly number[]): Promise<Impression>
}

export interface Impression {
  readonly letters: readonly PrintedLetter[]
  /** How often the chunk went through the press. */
  readonly prints: number
}

export async function openPress(browser: Browser): Promise<Press> {
  const session = await quietPage(browser)
  return {
    print: async (articles, guess = articles.map(estimatePages)) => {
      let pages = guess
      for (let prints = 1; prints <= mostPrints; prints++) {
        const bytes = await printHtml(session, chunkHtml(articles, pages))
        if (hasType3(bytes)) throw new Error('a font was embedded as Type 3')
        const print = await openPrint(bytes)
        const needed = pagesNeeded(print, articles.length)
        if (needed.every((count, at) => count === pages[at]) && print.pageCount === sum(needed)) {
          return { letters: await letters(print, articles, needed), prints }
        }
        pages = needed
      }
      throw new Error('the page numbers of a print do not settle')
    },
  }
}

/** The guess, what the first print showed, and one to spare. */
const mostPrints = 3

/** A page that runs no script and asks nobody for anything. */
async function quietPage(browser: Browser): Promise<CDPSession> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // Refused while the page goes away: nobody waits for the answer any more.
    session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => {})
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  return session
}

async function printHtml(session: CDPSession, html: string): Promise<Buffer> {
  const { frameTree } = await session.send('Page.getFrameTree')
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: false,
    generateDocumentOutline: false,
  })
  return Buffer.from(data, 'base64')
}

/** From where a letter begins to where its text and the room of its 版记 end, whatever height it was given. */
function pagesNeeded(print: Print, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [print.pageOf(startOf(at)), print.pageOf(endOf(at))]
    if (start === undefined || end === undefined)
      throw new Error('a letter is missing in its print')
    return end - start + 1
  })
}

async function letters(
  print: Print,
  articles: readonly Article[],
  pages: readonly number[],
): Promise<readonly PrintedLetter[]> {
  let from = 0
  const taken: PrintedLetter[] = []
  for (const [at, { id }] of articles.entries()) {
    const count = pages[at] ?? 0
    taken.push({ id, pdf: await print.take(from, from + count), pages: count })
    from += count
  }
  return taken
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
