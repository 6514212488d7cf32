import type { PdfFile, PdfObject } from '../pdf.ts'
import type { Meaning } from '../readable.ts'
import { type EmbeddedFont, embeddedFont, withGlyphs } from './embedded.ts'
import type { Face } from './face.ts'

/** Fonts of several files of ours, put together: each face once, with every glyph that any of them has. */
export interface SharedFonts {
  /** The one that stands for a font of a file, by a name of its own; null: it stands for itself. */
  nameOf(file: PdfFile, font: number): string | null
  /** Each as a file with the font's objects and the number of its font among them. */
  all(): readonly { readonly name: string; readonly file: PdfFile; readonly font: number }[]
}

export function sharedFonts(): SharedFonts {
  const collections: Collection[] = []
  return {
    nameOf: (file, number) => {
      const font = embeddedFont(file, number)
      if (font === null || font.glyphs === null) return null
      const found = collections.find((each) => agree(each, font)) ?? begun(file, font, collections)
      return collect(found, font) ? found.name : null
    },
    all: () => collections.map(fileOf),
  }
}

interface Collection {
  readonly name: string
  readonly first: EmbeddedFont
  /** Of the first one: what goes with the font. */
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly outlines: Map<number, Buffer>
  readonly metrics: Map<number, number>
  readonly widths: Map<number, string>
  readonly meanings: Map<number, Meaning>
  tables: Face['tables']
}

/** Of one face in one version: a glyph that both have means the same and is as wide. */
function agree({ first, meanings, widths }: Collection, font: EmbeddedFont): boolean {
  if (first.name !== font.name || first.look !== font.look) return false
  for (const [glyph, meaning] of font.cmap.meanings) {
    const known = meanings.get(glyph)
    if (known === undefined) continue
    if (known.character !== meaning.character) return false
    if (widths.get(glyph) !== font.widths.get(glyph)) return false
  }
  return true
}

function begun(file: PdfFile, font: EmbeddedFont, collections: Collection[]): Collection {
  const numbers = [font.font, font.descendant, font.descriptor, font.program, font.cmapNumber]
  const collection: Collection = {
    name: `font ${collections.length}`,
    first: font,
    objects: new Map(
      numbers.flatMap((number) => {
        const object = file.objects.get(number)
        return object ? [[number, { ...object, stream: object.stream?.map(ownCopy) ?? null }]] : []
      }),
    ),
    outlines: new Map(),
    metrics: new Map(),
    widths: new Map(),
    meanings: new Map(),
    tables: new Map(),
  }
  collections.push(collection)
  return collection
}

/** Unpacks a font only where it brings something new; false: it cannot be unpacked. */
function collect(collection: Collection, font: EmbeddedFont): boolean {
  const { outlines, metrics, widths, meanings } = collection
  const fresh = (font.glyphs ?? []).filter((glyph) => !outlines.has(glyph))
  if (fresh.length === 0) return true
  const face = font.open()
  if (face === null) return false
  collection.tables = face.tables
  for (const glyph of fresh) {
    outlines.set(glyph, ownCopy(face.outline(glyph)))
    metrics.set(glyph, face.metric(glyph))
    const [width, meaning] = [font.widths.get(glyph), font.cmap.meanings.get(glyph)]
    if (width !== undefined) widths.set(glyph, width)
    if (meaning !== undefined) meanings.set(glyph, meaning)
  }
  return true
}

function fileOf({ name, first, objects, outlines, metrics, widths, meanings, tables }: Collection) {
  const face: Face = {
    tables,
    outline: (glyph) => outlines.get(glyph) ?? Buffer.alloc(0),
    metric: (glyph) => metrics.get(glyph) ?? 0,
  }
  const free = Math.max(...objects.keys()) + 1
  const font = { ...first, widths, cmap: { ...first.cmap, meanings } }
  const made = withGlyphs(objects, font, face, new Set(outlines.keys()), free)
  const all = new Map([...objects, ...made])
  return { name, font: first.font, file: { objects: all, pages: [], destinations: new Map() } }
}

/** Bytes that hold on to no others: a glyph shares its memory with a letter that is gone soon. */
function ownCopy(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}
