import type { MeantLine } from '../readable.ts'
import type { Face } from './face.ts'
import { componentsOf, renumbered } from './outlines.ts'
import { ownCopy, type Piece, pieceOf, storedPieceOf, streamOf } from './packed.ts'

/** A font program with some glyphs of a face, and the way from their numbers to it. */
export interface Subset {
  /** As a zlib stream, and as long as it is unpacked. */
  readonly program: Buffer
  readonly length: number
  /** CIDToGIDMap: two bytes a number. */
  readonly places: Buffer
}

/** What a process has made of the glyphs of one face: packed once, however many letters they stand in. */
export interface Foundry {
  readonly pieces: Map<number, { readonly outline: Buffer; readonly piece: Piece }>
  /** Of the map of their meanings. */
  readonly lines: Map<number, MeantLine>
}

export const emptyFoundry = (): Foundry => ({ pieces: new Map(), lines: new Map() })

export function subsetOf(face: Face, wanted: Iterable<number>, foundry: Foundry): Subset {
  const glyphs = withComponents(face, wanted)
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]))
  const pieces = glyphs.map((glyph) => outlinePiece(face, glyph, places, foundry))
  const tables = new Map([
    ...face.tables,
    ['head', headOf(face)],
    ['hhea', counted(face, 'hhea', 34, glyphs.length)],
    ['maxp', counted(face, 'maxp', 4, glyphs.length)],
    ['hmtx', Buffer.concat(glyphs.map((glyph) => face.metric(glyph)))],
    ['loca', locaOf(pieces)],
  ])
  const outlines = pieces.reduce((sum, { length }) => sum + length, 0)
  const front = storedPieceOf(frontOf(tables, outlines))
  return {
    program: streamOf([front, ...pieces]),
    length: front.length + outlines,
    places: mapOf(glyphs),
  }
}

/** In rising order, the one for what is missing first, as every font has it. */
function withComponents(face: Face, wanted: Iterable<number>): readonly number[] {
  const all = new Set([0, ...wanted])
  for (const glyph of all)
    for (const component of componentsOf(face.outline(glyph))) all.add(component.glyph)
  return [...all].sort((a, b) => a - b)
}

function outlinePiece(
  face: Face,
  glyph: number,
  places: ReadonlyMap<number, number>,
  foundry: Foundry,
): Piece {
  const outline = face.outline(glyph)
  const known = foundry.pieces.get(glyph)
  if (known?.outline.equals(outline)) return known.piece
  const own = renumbered(outline, (component) => places.get(component) ?? 0)
  const piece = pieceOf(padded(own))
  // A composite one stands for other numbers in each subset.
  if (own === outline) foundry.pieces.set(glyph, { outline: ownCopy(outline), piece })
  return piece
}

/** Long offsets; the sum over the whole is nobody's to check, and differs by subset. */
function headOf({ tables }: Face): Buffer {
  const head = Buffer.from(tables.get('head') ?? '')
  head.writeUInt32BE(0, 8)
  head.writeInt16BE(1, 50)
  return head
}

function counted({ tables }: Face, tag: string, at: number, count: number): Buffer {
  const table = Buffer.from(tables.get(tag) ?? '')
  table.writeUInt16BE(count, at)
  return table
}

function locaOf(pieces: readonly Piece[]): Buffer {
  const loca = Buffer.alloc((pieces.length + 1) * 4)
  let offset = 0
  for (const [at, { length }] of pieces.entries()) {
    offset += length
    loca.writeUInt32BE(offset, (at + 1) * 4)
  }
  return loca
}

/** The directory, and every table but the outlines, which follow. */
function frontOf(tables: ReadonlyMap<string, Buffer>, outlines: number): Buffer {
  const named = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const count = named.length + 1
  const directory = Buffer.alloc(12 + count * 16)
  const power = 2 ** Math.floor(Math.log2(count))
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE(count * 16 - power * 16, 10)
  const bodies = named.map(([, table]) => padded(table))
  let offset = directory.length
  const entries = named.map(([tag, { length }], at) => {
    const entry = { tag, offset, length }
    offset += bodies[at]?.length ?? 0
    return entry
  })
  entries.push({ tag: 'glyf', offset, length: outlines })
  entries.sort((a, b) => (a.tag < b.tag ? -1 : 1))
  for (const [at, entry] of entries.entries()) {
    directory.write(entry.tag, 12 + at * 16, 'latin1')
    directory.writeUInt32BE(entry.offset, 20 + at * 16)
    directory.writeUInt32BE(entry.length, 24 + at * 16)
  }
  return Buffer.concat([directory, ...bodies])
}

const padded = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))])

function mapOf(glyphs: readonly number[]): Buffer {
  const map = Buffer.alloc(((glyphs.at(-1) ?? 0) + 1) * 2)
  for (const [place, glyph] of glyphs.entries()) map.writeUInt16BE(place, glyph * 2)
  return map
}
