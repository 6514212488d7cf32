import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader that is not ours sees it. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  /** All of it without white space. */
  readonly text: string
}

export interface ReadPage {
  readonly runs: readonly Run[]
  readonly text: string
  readonly fonts: readonly ReadFont[]
}

/** Text in one place; points from the page's upper left corner to the start of its baseline. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface ReadFont {
  readonly name: string
  readonly embedded: boolean
  readonly type3: boolean
}

export async function readBack(pdf: Uint8Array | null): Promise<ReadPdf> {
  if (pdf === null) throw new Error('not printed')
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)))
  }
  await task.destroy()
  return { pages, text: pages.map(({ text }) => text).join('') }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const height = page.getViewport({ scale: 1 }).height
  const { items } = await page.getTextContent()
  const runs = items.flatMap((item): Run[] =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            x: item.transform[4],
            y: height - item.transform[5],
            width: item.width,
          },
        ]
      : [],
  )
  const text = runs.map((run) => run.text.replace(/\s/g, '')).join('')
  return { runs, text, fonts: await fontsOf(page) }
}

async function fontsOf(page: PDFPageProxy): Promise<readonly ReadFont[]> {
  await page.getOperatorList()
  const { styles } = await page.getTextContent()
  return Object.keys(styles).map((id) => {
    const font = page.commonObjs.get(id)
    return {
      name: String(font.name),
      embedded: font.missingFile !== true,
      type3: font.isType3Font === true,
    }
  })
}
