import { closeSync, openSync, readSync } from 'node:fs'
import { create } from 'fontkit'
import { programOf } from './font/subset.ts'
import { fontFiles } from './fonts.ts'
import type { Frame, LetterValue, LetterView } from './render.ts'

export interface MissingGlyph {
  readonly character: string
  readonly place: Place
}

/** A part of the frame, or a value by its key. */
export type Place =
  | { readonly kind: 'frame'; readonly part: keyof Frame }
  | { readonly kind: 'value'; readonly key: string }

/**
 * The characters of a letter that cannot be printed: no shipped font has them and they would be empty boxes, or they
 * would turn the order of the text around them.
 */
export function missingGlyphs({ frame, values }: LetterView): readonly MissingGlyph[] {
  const inFrame = Object.entries(frame).flatMap(([part, text]) =>
    missingIn(text, { kind: 'frame', part: part as keyof Frame }),
  )
  return [...inFrame, ...missingInValues(values)]
}

const missingInValues = (values: { readonly [key: string]: LetterValue }): MissingGlyph[] =>
  Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'object'
      ? value.flatMap(missingInValues)
      : missingIn(value, { kind: 'value', key }),
  )

function missingIn(text: Frame[keyof Frame], place: Place): MissingGlyph[] {
  const whole = typeof text === 'object' ? (text ?? []).join('') : String(text)
  return [...new Set(whole)]
    .filter((character) => !isPrintable(character))
    .map((character) => ({ character, place }))
}

const known = new Map<string, boolean>()

function isPrintable(character: string): boolean {
  const found = known.get(character) ?? canBePrinted(character)
  known.set(character, found)
  return found
}

const canBePrinted = (character: string): boolean =>
  /\s/.test(character) ||
  (!isControl.test(character) && (isInvisible.test(character) || isInSomeFont(character)))

/** Some fonts have glyphs for them. The others open an embedding of another direction, or close it. */
const isControl = /^[\p{Cc}\u202a-\u202e\u2066-\u2069]$/u

const isInvisible = /^\p{Default_Ignorable_Code_Point}$/u

/** The font with the most characters first. */
const isInSomeFont = (character: string): boolean =>
  openFonts().some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))

let fonts: readonly { hasGlyphForCodePoint(codePoint: number): boolean }[] | undefined

function openFonts(): NonNullable<typeof fonts> {
  fonts ??= [...fontFiles].reverse().map((file) => {
    const font = create(charactersOf(file))
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`not a font: ${file}`)
    return font
  })
  return fonts
}

/** A font's table of characters alone, as a font: whole they are 60 MB, which nobody here looks at. */
function charactersOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length)
      readSync(file, bytes, 0, length, at)
      return bytes
    }
    const directory = read(0, 12 + 16 * read(4, 2).readUInt16BE())
    const at = directory.indexOf('cmap', 12, 'latin1')
    if (at < 0) throw new Error(`not a font: ${path}`)
    const table = read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
    return Buffer.concat(programOf(new Map([['cmap', table]]), []))
  } finally {
    closeSync(file)
  }
}
