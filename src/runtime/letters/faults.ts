import type { Language } from '../messages/language.ts'
import { letterText } from '../messages/letters.ts'
import { meantCharacter } from './readable.ts'
import type { Reading } from './reading.ts'

/** Why a letter could not be made. It is kept as `faultNote` writes it and shown as `faultText` says it. */
export interface Fault {
  readonly code: FaultCode
  /** The characters concerned, or the words of a program. */
  readonly detail: string
}

const codes = [
  'type-3-font',
  'missing-box',
  'unreadable-text',
  'page-count',
  'printer-died',
  'printer-failed',
  'definition-changed',
] as const

export type FaultCode = (typeof codes)[number]

export const faultNote = ({ code, detail }: Fault): string => `${code} ${detail}`.trimEnd()

export function faultText(note: string, language: Language): string {
  const code = codes.find((each) => note === each || note.startsWith(`${each} `))
  if (code === undefined) return note
  return letterText(`fault-${code}`, { detail: note.slice(code.length + 1) }, language)
}

/** What is wrong with the pages of a letter by what a reader finds on them; null: nothing. */
export function faultOf(html: string, { text, unknown, hasType3 }: Reading): Fault | null {
  if (hasType3) return { code: 'type-3-font', detail: '' }
  const wanted = textOf(html)
  const lost = isAllAmong(wanted, text) ? '' : notAmong(wanted, text)
  if (unknown > 0) return { code: 'missing-box', detail: lost }
  return lost === '' ? null : { code: 'unreadable-text', detail: lost }
}

/** Whether `found` has what `wanted` has, as it is written: true of nearly every letter, and soon found out. */
function isAllAmong(wanted: string, found: string): boolean {
  tally.fill(0)
  for (let at = 0; at < found.length; at++) add(found.charCodeAt(at), 1)
  for (let at = 0; at < wanted.length; at++) {
    const unit = wanted.charCodeAt(at)
    if (unit > 0x20 && unit !== 0x3000 && add(unit, -1) < 0) return false
  }
  return true
}

/** Of each UTF-16 unit. */
const tally = new Int32Array(0x10000)

function add(unit: number, by: number): number {
  const sum = (tally[unit] ?? 0) + by
  tally[unit] = sum
  return sum
}

/** The characters of `wanted`, each once, of which `found` has fewer. What nobody sees does not count. */
function notAmong(wanted: string, found: string): string {
  const counts = new Map<string, number>()
  for (const character of [...wanted].map(meantCharacter).join('').normalize())
    if (!isUnseen.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  for (const character of found.normalize()) {
    const count = counts.get(character)
    if (count !== undefined) counts.set(character, count - 1)
  }
  return [...counts].flatMap(([character, count]) => (count > 0 ? [character] : [])).join('')
}

const isUnseen = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]$/u

/** The text of rendered HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->|<(style|script)\b.*?<\/\1>|<[^>]*>/gs, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
      name === undefined
        ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
        : (entities.get(name) ?? whole),
    )

/** Those that Handlebars and our templates write. */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
])
