import type { Face } from './face.ts'
import { componentsOf, renumbered } from './outlines.ts'

/** A font program with some glyphs of a face. */
export interface Subset {
  /** In parts that follow each other. */
  readonly program: readonly Buffer[]
  /** The glyphs that are in it, by their places. */
  readonly glyphs: Uint16Array
}

/** `wanted`: glyphs in rising order. */
export function subsetOf(face: Face, wanted: Uint16Array): Subset {
  const glyphs = withComponents(face, wanted)
  const outlines = outlinesOf(face, glyphs)
  const tables = new Map([
    ...face.tables,
    ['head', headOf(face)],
    ['hhea', counted(face, 'hhea', 34, glyphs.length)],
    ['maxp', counted(face, 'maxp', 4, glyphs.length)],
    ['hmtx', metricsOf(face, glyphs)],
    ['loca', locaOf(outlines)],
  ])
  return { program: programOf(tables, outlines), glyphs }
}

/** In rising order, the one for what is missing first, as every font has it. */
function withComponents(face: Face, wanted: Uint16Array): Uint16Array {
  const all = new Set(wanted).add(0)
  for (const glyph of all)
    for (const component of componentsOf(face.outline(glyph))) all.add(component.glyph)
  return Uint16Array.from(all).sort()
}

function outlinesOf(face: Face, glyphs: Uint16Array): readonly Buffer[] {
  const placeOf = (glyph: number): number => Math.max(0, glyphs.indexOf(glyph))
  return Array.from(glyphs, (glyph) => renumbered(face.outline(glyph), placeOf))
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

function metricsOf(face: Face, glyphs: Uint16Array): Buffer {
  const metrics = Buffer.allocUnsafe(glyphs.length * 4)
  for (const [place, glyph] of glyphs.entries())
    metrics.writeUInt32BE(face.metric(glyph), place * 4)
  return metrics
}

/** Long offsets. */
export function locaOf(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.allocUnsafe((outlines.length + 1) * 4)
  let offset = 0
  for (const [place, outline] of outlines.entries()) {
    loca.writeUInt32BE(offset, place * 4)
    offset += outline.length + padding(outline.length)
  }
  loca.writeUInt32BE(offset, outlines.length * 4)
  return loca
}

/** The directory, the tables, and the outlines, which are the table "glyf". */
export function programOf(
  tables: ReadonlyMap<string, Buffer>,
  outlines: readonly Buffer[],
): readonly Buffer[] {
  const lengths = [...tables].map(([tag, { length }]) => [tag, length] as const)
  const all = outlines.reduce((sum, { length }) => sum + length + padding(length), 0)
  const program = [directoryOf([...lengths, ['glyf', all]])]
  for (const part of [...tables.values(), ...outlines]) {
    program.push(part)
    if (part.length % 4 !== 0) program.push(zeros[padding(part.length)] as Buffer)
  }
  return program
}

const zeros = [0, 1, 2, 3].map((length) => Buffer.alloc(length))

/** They follow it in this order; it names them in rising order. */
function directoryOf(lengths: readonly (readonly [string, number])[]): Buffer {
  const count = lengths.length
  const directory = Buffer.alloc(12 + count * 16)
  const power = 2 ** Math.floor(Math.log2(count))
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE(count * 16 - power * 16, 10)
  let offset = directory.length
  const entries = lengths.map(([tag, length]) => {
    const entry = { tag, offset, length }
    offset += length + padding(length)
    return entry
  })
  entries.sort((a, b) => (a.tag < b.tag ? -1 : 1))
  for (const [at, entry] of entries.entries()) {
    directory.write(entry.tag, 12 + at * 16, 'latin1')
    directory.writeUInt32BE(entry.offset, 20 + at * 16)
    directory.writeUInt32BE(entry.length, 24 + at * 16)
  }
  return directory
}

/** Each begins at a multiple of four bytes. */
const padding = (length: number): number => -length & 3
