import type { PDFDocument } from 'pdf-lib'
import { fontFitter } from './font/fitted.ts'
import { pagesOf, readPdf, withReadableText } from './pdf.ts'
import { readableCMap } from './readable.ts'
import { pageReader, type Reading } from './reading.ts'

/** A print opened, whatever its bytes look like: where the letters in it begin, and they themselves. */
export interface Print {
  readonly pageCount: number
  /** The page index of a named destination; undefined when there is none. */
  pageOf(destination: string): number | undefined
  /** A PDF of the pages from `from` to before `to`, and what a reader finds on them. */
  take(from: number, to: number): Promise<{ readonly pdf: Buffer; readonly reading: Reading }>
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
      return { pdf: pagesOf(fitted(reading), from, to), reading }
    },
  }
}

/** Seven times slower, for any PDF. The library is loaded when it is needed, which is hardly ever. */
export async function openWithLibrary(bytes: Buffer): Promise<Print> {
  const library = await import('pdf-lib')
  const { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } = library
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = document.getPages().map((page) => page.ref.toString())
  makeReadable(document, library)
  const names = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return {
    pageCount: pages.length,
    pageOf: (destination) => {
      const page = names?.lookupMaybe(PDFName.of(destination), PDFArray)?.get(0)
      return page instanceof PDFRef ? pages.indexOf(page.toString()) : undefined
    },
    take: async (from, to) => {
      const pdf = await copied(document, from, to, library)
      const file = readPdf(pdf)
      if (file === null) throw new Error('a print is not laid out as a PDF that can be read')
      return { pdf, reading: pageReader(file)(0, to - from) }
    },
  }
}

type Library = typeof import('pdf-lib')

function makeReadable(
  { context }: PDFDocument,
  { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFRef }: Library,
): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const map = object instanceof PDFDict ? object.get(PDFName.of('ToUnicode')) : undefined
    const stream = map instanceof PDFRef ? context.lookup(map) : undefined
    if (!(map instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    context.assign(map, context.flateStream(readableCMap(text)))
  }
}

async function copied(
  document: PDFDocument,
  from: number,
  to: number,
  { PDFDocument }: Library,
): Promise<Buffer> {
  const target = await PDFDocument.create({ updateMetadata: false })
  const indexes = Array.from({ length: to - from }, (_, index) => from + index)
  for (const page of await target.copyPages(document, indexes)) target.addPage(page)
  return Buffer.from(await target.save({ useObjectStreams: false }))
}
