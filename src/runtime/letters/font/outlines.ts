/** The glyphs that a composite outline is put together from, by the place of their number in it; of any other none. */
export function componentsOf(
  outline: Buffer,
): readonly { readonly at: number; readonly glyph: number }[] {
  if (!isComposite(outline)) return none
  const found: { at: number; glyph: number }[] = []
  for (let at = 10; ; ) {
    const flags = outline.readUInt16BE(at)
    found.push({ at: at + 2, glyph: outline.readUInt16BE(at + 2) })
    at += 4 + (flags & words ? 4 : 2) + scaleLength(flags)
    if (!(flags & more)) return found
  }
}

/** It says −1 for the number of its contours. */
const isComposite = (outline: Buffer): boolean =>
  outline.length >= 10 && (outline[0] as number) >= 0x80

const none: readonly never[] = []

/** The same outline where its components have other numbers. */
export function renumbered(outline: Buffer, numberOf: (glyph: number) => number): Buffer {
  if (!isComposite(outline)) return outline
  const copy = Buffer.from(outline)
  for (const { at, glyph } of componentsOf(outline)) copy.writeUInt16BE(numberOf(glyph), at)
  return copy
}

// OpenType, 'glyf', composite glyph flags.
const [words, scale, more, scaleXY, scale2x2] = [0x0001, 0x0008, 0x0020, 0x0040, 0x0080]

function scaleLength(flags: number): number {
  if (flags & scale) return 2
  if (flags & scaleXY) return 4
  return flags & scale2x2 ? 8 : 0
}
