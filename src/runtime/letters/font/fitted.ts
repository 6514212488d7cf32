import type { PdfFile, PdfObject } from '../pdf.ts'
import type { Reading } from '../reading.ts'
import { type EmbeddedFont, embeddedFont, withGlyphs } from './embedded.ts'
import type { Face } from './face.ts'
import { filled } from './hollow.ts'

/**
 * Letters of one print share its fonts, with every character of every one of them. Gives what stands in its objects'
 * places for some of its pages: each font with the glyphs that are on them, and nothing of the others'.
 */
export function fontFitter(
  file: PdfFile,
): (reading: Pick<Reading, 'glyphs' | 'hasType3'>) => ReadonlyMap<number, PdfObject> {
  const opened = new Map<number, { readonly font: EmbeddedFont; readonly face: Face } | null>()
  const open = (number: number) => {
    const known = opened.get(number)
    if (known !== undefined) return known
    const font = embeddedFont(file, number)
    const face = font?.open() ?? null
    const found = font && face && { font, face: filled(face) }
    opened.set(number, found)
    return found
  }
  const unused = Math.max(...file.objects.keys()) + 1
  return ({ glyphs, hasType3 }) => {
    const objects = new Map<number, PdfObject>()
    let free = unused
    for (const [number, used] of glyphs) {
      const found = open(number)
      // It stays as it is, and stops its letter.
      if (hasType3) continue
      if (found === null) throw new Error('a font of a print cannot be opened')
      for (const [at, object] of withGlyphs(file.objects, found.font, found.face, used, free))
        objects.set(at, object)
      free += 1
    }
    return objects
  }
}
