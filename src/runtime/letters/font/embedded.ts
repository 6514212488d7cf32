import { contentOf, type PdfFile, type PdfObject } from '../pdf.ts'
import { type CMap, cmapOf, openCMap } from '../readable.ts'
import { runsOfPlaces } from '../runs.ts'
import { type Face, openFace } from './face.ts'
import { subsetOf } from './subset.ts'

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
  /** The glyphs that are in it, by their places; null: each has the place of its number. */
  readonly glyphs: readonly number[] | null
  /** Unpacks it. Null where it is not a TrueType font of glyphs. */
  readonly open: () => Face | null
  /** Of glyphs that are not as wide as most. */
  readonly widths: ReadonlyMap<number, string>
  readonly cmap: CMap
  readonly cmapNumber: number
}

/** Null for one that is embedded in another way. */
export function embeddedFont({ objects }: PdfFile, font: number): EmbeddedFont | null {
  const head = objects.get(font)?.head ?? ''
  const name = /\/BaseFont \/[A-Z]{6}\+([^\s/<>]+)/.exec(head)?.[1]
  const descendant = numberIn(head, /\/DescendantFonts \[ ?(\d+) 0 R ?\]/)
  const cmapNumber = numberIn(head, /\/ToUnicode (\d+) 0 R/)
  const below = objects.get(descendant)?.head ?? ''
  const descriptor = numberIn(below, /\/FontDescriptor (\d+) 0 R/)
  const program = numberIn(objects.get(descriptor)?.head ?? '', /\/FontFile2 (\d+) 0 R/)
  const [bytes, text] = [objects.get(program), objects.get(cmapNumber)]
  const isTrueType = /\/Subtype \/CIDFontType2/.test(below) && /\/Encoding \/Identity-H/.test(head)
  if (name === undefined || !bytes || !text || !isTrueType) return null
  const isPlaced = /\/CIDToGIDMap \/Identity/.test(below)
  const glyphs = isPlaced ? null : glyphsOf(objects, below)
  if (!isPlaced && glyphs === null) return null
  const cmap = openCMap(contentOf(text).toString('latin1'))
  if (!cmap) return null
  return {
    font,
    descendant,
    descriptor,
    program,
    name,
    look: (objects.get(descriptor)?.head ?? '').replace(/\/FontName \S+|\/FontFile2 \d+ 0 R/g, ''),
    glyphs,
    open: () => faceOf(bytes, glyphs),
    widths: widthsIn(below),
    cmap,
    cmapNumber,
  }
}

/** The objects of a font with these glyphs alone, under the same numbers; `free` is one that nothing has. */
export function withGlyphs(
  objects: ReadonlyMap<number, PdfObject>,
  { descendant, program, cmapNumber, widths, cmap }: EmbeddedFont,
  face: Face,
  wanted: Iterable<number>,
  free: number,
): ReadonlyMap<number, PdfObject> {
  const painted = Uint16Array.from(wanted).sort()
  const { program: parts, glyphs } = subsetOf(face, painted)
  const wide = widthsOf(painted, widths)
  const head = (objects.get(descendant)?.head ?? '')
    .replace(/\n\/W \[(?:[^[\]]|\[[^\]]*\])*\]/, '')
    .replace(/\/CIDToGIDMap (\/Identity|\d+ 0 R)/, `/CIDToGIDMap ${free} 0 R`)
    .replace(/>>\s*$/, wide === '' ? '>>\n' : `\n/W [${wide}]>>\n`)
  return new Map([
    [program, streamOf(parts, `/Length1 ${lengthOf(parts)}\n`)],
    [free, streamOf([runsOfPlaces(glyphs)], '/Filter /RunLengthDecode\n')],
    [cmapNumber, streamOf([Buffer.from(cmapOf(cmap, cmap.meanings, painted), 'latin1')], '')],
    [descendant, { head, stream: null }],
  ])
}

function widthsOf(glyphs: Uint16Array, widths: ReadonlyMap<number, string>): string {
  const wide: string[] = []
  for (const glyph of glyphs) {
    const width = widths.get(glyph)
    if (width !== undefined) wide.push(`${glyph} [${width}]`)
  }
  return wide.join(' ')
}

const numberIn = (head: string, pattern: RegExp): number => Number(pattern.exec(head)?.[1] ?? -1)

const streamOf = (stream: readonly Buffer[], entries: string): PdfObject => ({
  head: `<<${entries}/Length ${lengthOf(stream)}>> `,
  stream,
})

function lengthOf(parts: readonly Buffer[]): number {
  let sum = 0
  for (const { length } of parts) sum += length
  return sum
}

/** By their places. */
function glyphsOf(objects: PdfFile['objects'], head: string): readonly number[] | null {
  const map = objects.get(numberIn(head, /\/CIDToGIDMap (\d+) 0 R/))
  if (!map) return null
  const places = contentOf(map)
  const glyphs = [0]
  for (let at = 0; at + 1 < places.length; at += 2) {
    const place = places.readUInt16BE(at)
    if (place > 0) glyphs[place] = at / 2
  }
  return glyphs
}

function faceOf(program: PdfObject, glyphs: readonly number[] | null): Face | null {
  const bytes = contentOf(program)
  if (glyphs === null) return openFace(bytes, Number, Number)
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]))
  return openFace(
    bytes,
    (glyph) => places.get(glyph) ?? 0,
    (place) => glyphs[place] ?? 0,
  )
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
