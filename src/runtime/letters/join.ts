import { sharedFonts } from './font/shared.ts'
import { type PdfFile, pdfWriter, readPdf } from './pdf.ts'
import { pageFonts } from './reading.ts'

/** Joins printed letters to one file, written to `put` as it grows; each face is in it once, at the end. */
export interface Joiner {
  /** `pages`: how many are the letter's own; what comes after them is a leaf of its own. */
  add(pdf: Buffer, pages: number): void
  finish(): void
}

/** `twoSided`: whatever is printed on both sides begins on the front of a sheet. */
export function joiner(
  put: (part: Buffer) => void,
  { twoSided = false }: { readonly twoSided?: boolean } = {},
): Joiner {
  const writer = pdfWriter(put, { shared: true })
  const fonts = sharedFonts()
  const reserved = new Map<string, number>()
  const fontsIn = (file: PdfFile): ReadonlyMap<number, number> =>
    new Map(
      pageFonts(file).flatMap((font): (readonly [number, number])[] => {
        const name = fonts.nameOf(file, font)
        if (name === null) return []
        const number = reserved.get(name) ?? writer.reserve()
        reserved.set(name, number)
        return [[font, number]]
      }),
    )
  return {
    add: (pdf, pages) => {
      const file = readPdf(pdf)
      if (file === null) throw new Error('not a PDF of ours')
      const count = file.pages.length
      const leaves =
        pages < count ? [[0, pages] as const, [pages, count] as const] : [[0, count] as const]
      const known = fontsIn(file)
      for (const [from, to] of leaves) {
        writer.add(file, from, to, { known })
        if (twoSided && (to - from) % 2 === 1) writer.addBlank()
      }
    },
    finish: () => {
      for (const { name, file, font } of fonts.all()) {
        const number = reserved.get(name)
        if (number !== undefined) writer.place(number, file, font)
      }
      writer.finish()
    },
  }
}
