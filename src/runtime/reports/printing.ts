import { once } from 'node:events'
import { launchBrowser } from '../letters/browser.ts'
import { openPrint } from '../letters/split.ts'
import type { Answer } from './print.ts'

// The process that prints one page: `print.ts` starts it and sends the page. It ends with its parent.
async function printed(html: string): Promise<Answer> {
  const launched = await launchBrowser()
  if (launched.kind === 'unavailable') return { kind: 'unavailable', reason: launched.detail }
  const { browser } = launched
  process.once('disconnect', () => void browser.close().finally(() => process.exit(0)))
  try {
    const page = await browser.newPage()
    await page.setJavaScriptEnabled(false)
    await page.setRequestInterception(true)
    page.on('request', (request) => void request.abort().catch(() => {}))
    const session = await page.createCDPSession()
    const { frameTree } = await session.send('Page.getFrameTree')
    await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: false,
      generateDocumentOutline: false,
    })
    const print = await openPrint(Buffer.from(data, 'base64'))
    // As with letters: what is copied from it is what is read on it.
    const { pdf, reading } = await print.take(0, print.pageCount)
    if (reading.hasType3) throw new Error('a font was embedded as Type 3')
    return { kind: 'printed', pdf }
  } catch (error) {
    return { kind: 'failed', reason: String(error) }
  }
}

const [html] = (await once(process, 'message')) as [string]
process.send?.(await printed(html))
