import type { PdfFile } from '../pdf.ts'
import type { Reading } from '../reading.ts'
import { type EmbeddedFont, embeddedFont, withGlyphs } from './embedded.ts'
import type { Face } from './face.ts'

/**
 * Letters of one print share its fonts, with every character of every one of them. Gives the file as it is for some of its
 * pages: each font with the glyphs that stand on them, and nothing of the others'.
 */
export function fontFitter(file: PdfFile): (reading: Pick<Reading, 'glyphs'>) => PdfFile {
  const opened = new Map<number, { readonly font: EmbeddedFont; readonly face: Face } | null>()
  const open = (number: number) => {
    const known = opened.get(number)
    if (known !== undefined) return known
    const font = embeddedFont(file, number)
    const face = font?.open() ?? null
    const found = font && face && { font, face }
    opened.set(number, found)
    return found
  }
  const unused = Math.max(...file.objects.keys()) + 1
  return ({ glyphs }) => {
    const objects = new Map(file.objects)
    let free = unused
    for (const [number, used] of glyphs) {
      const found = open(number)
      if (found === null) continue
      for (const [at, object] of withGlyphs(file.objects, found.font, found.face, used, free))
        objects.set(at, object)
      free += 1
    }
    return { ...file, objects }
  }
}
