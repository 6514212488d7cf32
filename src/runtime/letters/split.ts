import { fontFitter } from './font/fitted.ts'
import { pagesOf, readPdf, withReadableText } from './pdf.ts'
import { pageReader, type Reading } from './reading.ts'

/** A print opened, whatever its bytes look like: where the letters in it begin, and they themselves. */
export interface Print {
  readonly pageCount: number
  /** The page index of a named destination; undefined when there is none. */
  pageOf(destination: string): number | undefined
  /** A PDF of the pages from `from` to before `to`, and what a reader finds on them. */
  take(from: number, to: number): Promise<Taken>
}

export interface Taken {
  readonly pdf: Buffer
  readonly sha256: string
  readonly reading: Reading
}

export async function openPrint(bytes: Buffer): Promise<Print> {
  return openByBytes(bytes) ?? (await openWithLibrary(bytes))
}

/** Null when the file is not laid out as Chromium does. */
export function openByBytes(bytes: Buffer): Print | null {
  const read = readPdf(bytes)
  if (read === null) return null
  const file = withReadableText(read)
  const reader = pageReader(file)
  const fitted = fontFitter(file)
  return {
    pageCount: file.pages.length,
    pageOf: (destination) => file.destinations.get(destination),
    take: async (from, to) => {
      const reading = reader(from, to)
      return { ...pagesOf(file, from, to, fitted(reading)), reading }
    },
  }
}

/** For any PDF: written anew in the layout that is known. The library is loaded when it is needed, which is hardly ever. */
export async function openWithLibrary(bytes: Buffer): Promise<Print> {
  const { PDFDocument } = await import('pdf-lib')
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const print = openByBytes(Buffer.from(await document.save({ useObjectStreams: false })))
  if (print === null) throw new Error('a print is not laid out as a PDF that can be read')
  return print
}
