import { contentOf, type PdfFile } from './pdf.ts'
import { type Meaning, meantCharacter, openCMap } from './readable.ts'

/** What a reader of pages finds, as far as their bytes tell. */
export interface Reading {
  /** Every character on them, in the order they were painted. */
  readonly text: string
  /** Glyphs of which nothing says what they mean; the empty box that stands for a missing one is such. */
  readonly unknown: number
  readonly hasType3: boolean
  /** The glyphs that are painted of each font, by the font's object number. */
  readonly glyphs: ReadonlyMap<number, ReadonlySet<number>>
}

/** Reads pages of a file that Chromium made. */
export function pageReader(file: PdfFile): (from: number, to: number) => Reading {
  const fonts = new Map<number, Font>()
  const fontAt = (number: number): Font => {
    const known = fonts.get(number) ?? openFont(file, number)
    fonts.set(number, known)
    return known
  }
  return (from, to) => {
    const found: Found = { text: [], unknown: 0, hasType3: false, glyphs: new Map() }
    for (const page of file.pages.slice(from, to)) readContent(file, page, fontAt, found, 0)
    return { ...found, text: found.text.join('') }
  }
}

/** The fonts of all pages, by object number. */
export const pageFonts = ({ objects, pages }: PdfFile): readonly number[] => [
  ...new Set(
    pages.flatMap((page) => [...resources(objects.get(page)?.head ?? '', 'Font').values()]),
  ),
]

interface Found {
  readonly text: string[]
  unknown: number
  hasType3: boolean
  readonly glyphs: Map<number, Set<number>>
}

interface Font {
  readonly isType3: boolean
  /** By glyph; a glyph that is not there has no meaning. */
  readonly meanings: ReadonlyMap<number, Meaning>
}

function openFont({ objects }: PdfFile, number: number): Font {
  const head = objects.get(number)?.head ?? ''
  const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1]))
  const isType3 = /\/Subtype \/Type3\b/.test(head)
  return {
    isType3,
    meanings: (map && openCMap(contentOf(map).toString('latin1'))?.meanings) ?? new Map(),
  }
}

const deepest = 8

/** A page, or a form that it paints. */
function readContent(
  file: PdfFile,
  number: number,
  fontAt: (number: number) => Font,
  found: Found,
  depth: number,
): void {
  const object = file.objects.get(number)
  if (object === undefined || depth > deepest) return
  const { head } = object
  const content =
    object.stream !== null
      ? object
      : file.objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))
  if (content === undefined) return
  const fonts = resources(head, 'Font')
  const forms = resources(head, 'XObject')
  for (const used of fonts.values()) {
    found.hasType3 ||= fontAt(used).isType3
    if (!found.glyphs.has(used)) found.glyphs.set(used, new Set())
  }
  let font: Font | null = null
  let painted = new Set<number>()
  scan(contentOf(content), {
    name: (name) => {
      const chosen = fonts.get(name)
      if (chosen !== undefined) {
        font = fontAt(chosen)
        painted = found.glyphs.get(chosen) ?? painted
      }
      const form = forms.get(name)
      if (form !== undefined && isForm(file, form))
        readContent(file, form, fontAt, found, depth + 1)
    },
    meant: (text) => found.text.push([...text].map(meantCharacter).join('')),
    glyph: (glyph, isMeant) => {
      painted.add(glyph)
      const meaning = font?.meanings.get(glyph)?.character
      if (glyph === 0 || (meaning === undefined && !isMeant)) found.unknown += 1
      else if (!isMeant) found.text.push(meaning ?? '')
    },
  })
}

const isForm = ({ objects }: PdfFile, number: number): boolean =>
  /\/Subtype \/Form\b/.test(objects.get(number)?.head ?? '')

/** `/Font <</F4 8 0 R …>>` */
function resources(head: string, kind: string): ReadonlyMap<string, number> {
  const found = new RegExp(`/${kind} <<([^>]*)>>`).exec(head)?.[1] ?? ''
  const named = found.matchAll(/\/(\w+) (\d+) 0 R/g)
  return new Map([...named].map(([, name, number]) => [name ?? '', Number(number)]))
}

interface Painted {
  readonly name: (name: string) => void
  /** What a reader is told that the next glyphs mean together. */
  readonly meant: (text: string) => void
  readonly glyph: (glyph: number, isMeant: boolean) => void
}

/**
 * Goes through a page's operators. Of text Chromium writes strings of two-byte glyphs, “<01d2> Tj” or “(\ri) Tj”, and
 * “/Span<</ActualText <feff4e00> >> BDC … EMC” around what would be read wrongly.
 */
function scan(content: Buffer, { name, meant, glyph }: Painted): void {
  let isMeant = false
  for (let at = 0; at < content.length; at++) {
    switch (content[at]) {
      case slash: {
        const end = endOfName(content, at + 1)
        name(content.toString('latin1', at + 1, end))
        at = end - 1
        break
      }
      case less: {
        if (content[at + 1] === less) {
          at += 1
          break
        }
        if (content[at + 5] === greater) {
          glyph(hexIn(content, at + 1), isMeant)
          at += 5
          break
        }
        const end = content.indexOf(greater, at)
        const bytes = Buffer.from(content.toString('latin1', at + 1, end), 'hex')
        if (bytes[0] === 0xfe && bytes[1] === 0xff && isActualText(content, at)) {
          meant(bytes.subarray(2).swap16().toString('utf16le'))
          isMeant = true
        } else glyphsIn(bytes, glyph, isMeant)
        at = end
        break
      }
      case opening: {
        const { bytes, end } = literal(content, at + 1)
        glyphsIn(bytes, glyph, isMeant)
        at = end
        break
      }
      case letterE:
        if (content[at + 1] === letterM && content[at + 2] === letterC) isMeant = false
    }
  }
}

const [slash, less, greater, opening, closing, backslash] = [0x2f, 0x3c, 0x3e, 0x28, 0x29, 0x5c]
const [letterE, letterM, letterC] = [0x45, 0x4d, 0x43]

/** Of four digits, as nearly every glyph stands in a string of its own. */
function hexIn(content: Buffer, from: number): number {
  let number = 0
  for (let at = from; at < from + 4; at++) number = number * 16 + hexDigit(content[at] as number)
  return number
}

const hexDigit = (code: number): number => (code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57)

function endOfName(content: Buffer, from: number): number {
  let end = from
  while (end < content.length && isOfName(content[end] ?? 0)) end++
  return end
}

const isOfName = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

const isActualText = (content: Buffer, at: number): boolean =>
  content.toString('latin1', at - actualText.length, at) === actualText

const actualText = '/ActualText '

function glyphsIn(bytes: Buffer, glyph: Painted['glyph'], isMeant: boolean): void {
  for (let at = 0; at + 1 < bytes.length; at += 2) glyph(bytes.readUInt16BE(at), isMeant)
}

function literal(content: Buffer, from: number): { readonly bytes: Buffer; readonly end: number } {
  const bytes: number[] = []
  let at = from
  for (; at < content.length && content[at] !== closing; at++) {
    const byte = content[at] ?? 0
    if (byte !== backslash) {
      bytes.push(byte)
      continue
    }
    at += 1
    const octal = /^[0-7]{1,3}/.exec(content.toString('latin1', at, at + 3))?.[0]
    if (octal === undefined) bytes.push(escapes.get(content[at] ?? 0) ?? content[at] ?? 0)
    else {
      bytes.push(Number.parseInt(octal, 8))
      at += octal.length - 1
    }
  }
  return { bytes: Buffer.from(bytes), end: at }
}

const escapes: ReadonlyMap<number, number> = new Map(
  ['n\n', 'r\r', 't\t', 'b\b', 'f\f'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)
