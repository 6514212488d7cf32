import { deflateSync, inflateSync } from 'node:zlib'
import type { PdfFile, PdfObject } from '../pdf.ts'
import { cmapOf, meantCharacter, textOfCMap } from '../readable.ts'
import { type Face, openFace } from './face.ts'
import { emptyFoundry, type Foundry, subsetOf } from './subset.ts'

/** A font of a PDF as Chromium embeds it, or as `withFont` did: what its text names are glyphs of one TrueType face. */
export interface EmbeddedFont {
  /** Object numbers. */
  readonly font: number
  readonly descendant: number
  readonly descriptor: number
  readonly program: number
  /** Without the mark of a subset. */
  readonly name: string
  /** What its descriptor says of it. */
  readonly look: string
  /** The glyphs that are in it; null where nothing says so. */
  readonly glyphs: readonly number[] | null
  /** Unpacks it. Null where it is not a TrueType font of glyphs. */
  readonly open: () => Face | null
  /** Of glyphs that are not as wide as most. */
  readonly widths: ReadonlyMap<number, string>
  /** What each glyph means. */
  readonly meanings: ReadonlyMap<number, string>
  /** The map of meanings, to make others of. */
  readonly cmap: string
  readonly cmapNumber: number
}

/** Null for one that is embedded in another way. */
export function embeddedFont({ objects }: PdfFile, font: number): EmbeddedFont | null {
  const head = objects.get(font)?.head ?? ''
  const name = /\/BaseFont \/[A-Z]{6}\+([^\s/<>]+)/.exec(head)?.[1]
  const descendant = numberIn(head, /\/DescendantFonts \[(\d+) 0 R\]/)
  const cmapNumber = numberIn(head, /\/ToUnicode (\d+) 0 R/)
  const below = objects.get(descendant)?.head ?? ''
  const descriptor = numberIn(below, /\/FontDescriptor (\d+) 0 R/)
  const program = numberIn(objects.get(descriptor)?.head ?? '', /\/FontFile2 (\d+) 0 R/)
  const [bytes, text] = [objects.get(program), objects.get(cmapNumber)]
  const isTrueType = /\/Subtype \/CIDFontType2/.test(below) && /\/Encoding \/Identity-H/.test(head)
  if (name === undefined || !bytes || !text || !isTrueType) return null
  const places = placesIn(objects, below)
  if (!places) return null
  const cmap = contentOf(text).toString('latin1')
  const meanings = new Map(
    [...textOfCMap(cmap)].map(([glyph, text]) => [glyph, meantCharacter(text)]),
  )
  return {
    font,
    descendant,
    descriptor,
    program,
    name,
    look: (objects.get(descriptor)?.head ?? '').replace(/\/FontName \S+|\/FontFile2 \d+ 0 R/g, ''),
    glyphs: places.glyphs,
    open: () => openFace(contentOf(bytes), places.placeOf, places.glyphAt),
    widths: widthsIn(below),
    meanings,
    cmap,
    cmapNumber,
  }
}

/** The objects of a font with these glyphs alone, under the same numbers; `free` is one that nothing has. */
export function withGlyphs(
  objects: ReadonlyMap<number, PdfObject>,
  { descendant, program, cmapNumber, widths, cmap, meanings, name }: EmbeddedFont,
  face: Face,
  glyphs: ReadonlySet<number>,
  free: number,
): ReadonlyMap<number, PdfObject> {
  const foundry = foundryOf(name)
  const { program: packed, length, places } = subsetOf(face, glyphs, foundry)
  const below = objects.get(descendant)?.head ?? ''
  const rising = [...glyphs].sort((a, b) => a - b)
  const wide = rising.flatMap((glyph) => widthOf(widths, glyph))
  return new Map([
    [program, stream(packed, `/Length1 ${length}\n/Filter /FlateDecode\n`)],
    [free, stream(deflateSync(places, { level: 1 }), '/Filter /FlateDecode\n')],
    [cmapNumber, stream(Buffer.from(cmapOf(cmap, meanings, rising, foundry.lines), 'latin1'), '')],
    [
      descendant,
      {
        head: below
          .replace(/\n\/W \[(?:[^[\]]|\[[^\]]*\])*\]/, '')
          .replace(/\/CIDToGIDMap (\/Identity|\d+ 0 R)/, `/CIDToGIDMap ${free} 0 R`)
          .replace(/>>\s*$/, wide.length > 0 ? `\n/W [${wide.join(' ')}]>>\n` : '>>\n'),
        stream: Buffer.alloc(0),
      },
    ],
  ])
}

/** Of each face that this process has set. */
const foundries = new Map<string, Foundry>()

function foundryOf(name: string): Foundry {
  const known = foundries.get(name) ?? emptyFoundry()
  foundries.set(name, known)
  return known
}

const widthOf = (widths: ReadonlyMap<number, string>, glyph: number): readonly string[] => {
  const width = widths.get(glyph)
  return width === undefined ? [] : [`${glyph} [${width}]`]
}

const numberIn = (head: string, pattern: RegExp): number => Number(pattern.exec(head)?.[1] ?? -1)

/** What a stream object holds, whether packed or not. */
function contentOf({ head, stream: bytes }: PdfObject): Buffer {
  const start = bytes.indexOf('\n') + 1
  if (head.includes('/FlateDecode')) return inflateSync(bytes.subarray(start))
  const length = Number(/\/Length (\d+)/.exec(head)?.[1])
  return bytes.subarray(start, start + length)
}

const stream = (bytes: Buffer, entries: string): PdfObject => ({
  head: `<<${entries}/Length ${bytes.length}>> `,
  stream: Buffer.concat([Buffer.from('stream\n'), bytes, Buffer.from('\nendstream')]),
})

function placesIn(objects: PdfFile['objects'], head: string) {
  if (/\/CIDToGIDMap \/Identity/.test(head))
    return { glyphs: null, placeOf: (glyph: number) => glyph, glyphAt: (place: number) => place }
  const object = objects.get(numberIn(head, /\/CIDToGIDMap (\d+) 0 R/))
  if (!object) return null
  const map = contentOf(object)
  const glyphs = new Map<number, number>()
  for (let at = 0; at + 1 < map.length; at += 2) {
    const place = map.readUInt16BE(at)
    if (place > 0) glyphs.set(place, at / 2)
  }
  return {
    glyphs: [...glyphs.values()],
    placeOf: (glyph: number) => (glyph * 2 + 1 < map.length ? map.readUInt16BE(glyph * 2) : 0),
    glyphAt: (place: number) => glyphs.get(place) ?? 0,
  }
}

/** `/W [0 [1000] 18 [471] 17 26 500]`: lists from a glyph on, and ranges of one width. */
function widthsIn(head: string): ReadonlyMap<number, string> {
  const widths = new Map<number, string>()
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(head)?.[1]
  if (list === undefined) return widths
  const items = list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.-]+))/g)
  for (const [, first, each, last, width] of items) {
    const from = Number(first)
    if (each !== undefined) {
      for (const [at, own] of each.trim().split(/\s+/).entries()) widths.set(from + at, own)
    } else if (last !== undefined && width !== undefined) {
      for (let glyph = from; glyph <= Number(last); glyph++) widths.set(glyph, width)
    }
  }
  return widths
}
