import { renumbered } from './outlines.ts'

/** A TrueType font that is embedded in a PDF, by the numbers that its text names glyphs by. */
export interface Face {
  /** Tables that go into each font made of it: "head", "hhea", "maxp", "cvt ", "fpgm", "prep". */
  readonly tables: ReadonlyMap<string, Buffer>
  /** Empty where there is nothing to draw. Components are named by the same numbers. */
  outline(glyph: number): Buffer
  /** Advance and left side bearing, in the upper and lower half, as "hmtx" has them. */
  metric(glyph: number): number
}

/**
 * `placeOf`: where a glyph stands in the font, `glyphAt` the other way round. Null where the program is not a TrueType
 * font with all that is needed.
 */
export function openFace(
  program: Buffer,
  placeOf: (glyph: number) => number,
  glyphAt: (place: number) => number,
): Face | null {
  const tables = tablesOf(program)
  const [head, hhea, maxp, hmtx, loca, glyf] = needed.map((tag) => tables?.get(tag))
  if (!tables || !head || !hhea || !maxp || !hmtx || !loca || !glyf) return null
  const isLong = head.readInt16BE(50) === 1
  const count = maxp.readUInt16BE(4)
  const metrics = hhea.readUInt16BE(34)
  if (loca.length < (count + 1) * (isLong ? 4 : 2) || metrics === 0) return null
  const offset = (at: number): number =>
    isLong ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2
  const outlines = new Map<number, Buffer>()
  return {
    tables: new Map(kept.flatMap((tag) => tableIn(tables, tag))),
    outline: (glyph) => {
      const known = outlines.get(glyph)
      if (known !== undefined) return known
      const place = placeOf(glyph)
      const outline =
        place >= count
          ? nothing
          : renumbered(glyf.subarray(offset(place), offset(place + 1)), glyphAt)
      outlines.set(glyph, outline)
      return outline
    },
    metric: (glyph) => {
      const place = Math.min(placeOf(glyph), count - 1)
      if (place < metrics) return hmtx.readUInt32BE(place * 4)
      const advance = hmtx.readUInt16BE((metrics - 1) * 4)
      return advance * 0x10000 + hmtx.readUInt16BE(metrics * 4 + (place - metrics) * 2)
    },
  }
}

const needed = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf'] as const
const kept = ['cvt ', 'fpgm', 'head', 'hhea', 'maxp', 'prep'] as const

const nothing = Buffer.alloc(0)

const tableIn = (
  tables: ReadonlyMap<string, Buffer>,
  tag: string,
): readonly (readonly [string, Buffer])[] => {
  const table = tables.get(tag)
  return table === undefined ? [] : [[tag, table]]
}

export function tablesOf(program: Buffer): ReadonlyMap<string, Buffer> | null {
  if (program.length < 12 || !versions.has(program.readUInt32BE(0))) return null
  const count = program.readUInt16BE(4)
  const tables = new Map<string, Buffer>()
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const [offset, length] = [program.readUInt32BE(at + 8), program.readUInt32BE(at + 12)]
    if (offset + length > program.length) return null
    tables.set(program.toString('latin1', at, at + 4), program.subarray(offset, offset + length))
  }
  return tables
}

/** 1.0, and 'true'. */
const versions: ReadonlySet<number> = new Set([0x00010000, 0x74727565])
