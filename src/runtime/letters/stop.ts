import type { Mistake } from '../../model/index.ts'
import { explain, fieldOf } from '../../rules/index.ts'
import type { Language } from '../messages/language.ts'
import { letterText } from '../messages/letters.ts'
import type { Uncreated } from '../records/records.ts'
import type { MissingGlyph } from './glyphs.ts'
import type { MissingValue } from './view.ts'

/** A record that got no letter, and why. */
export interface Stopped {
  readonly record: string
  /** As far as it is known. */
  readonly addressee: string | null
  readonly stop: Stop
}

/** Why a record that should have a letter got none; no number was taken. */
export type Stop =
  /** Removed, or not for this person to see. */
  | { readonly kind: 'gone' }
  /** Not submitted, not among those that the notice is for, or not on this day. */
  | { readonly kind: 'not-due' }
  /** It was changed after the draft. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'has-letter'; readonly number: string | null }
  /** It is in a batch that waits to be signed. */
  | { readonly kind: 'in-batch' }
  | { readonly kind: 'missing-data'; readonly missing: readonly MissingValue[] }
  | { readonly kind: 'missing-glyph'; readonly missing: readonly MissingGlyph[] }
  | { readonly kind: 'unknown-deadline' }
  /** Its copies fill more than a page. */
  | { readonly kind: 'imprint-too-long' }
  | Unmade

/** A record that goes with the letter cannot be made, or not be kept in step with it. */
export interface Unmade {
  readonly kind: 'unmade'
  /** What its form is called. */
  readonly form: string
  readonly mistakes: readonly { readonly label: string; readonly mistake: Mistake }[]
  /** What rules say that forbid it. */
  readonly blocks: readonly string[]
}

export const unmadeOf = ({ form, faults }: Uncreated): Unmade => ({
  kind: 'unmade',
  form: form.label,
  mistakes: faults.mistakes.map((mistake) => ({
    label: fieldOf(form, String(mistake.path[0]))?.label ?? form.label,
    mistake,
  })),
  blocks: faults.blocks.map(({ message }) => message),
})

export function stopText(stop: Stop, language: Language): string {
  switch (stop.kind) {
    case 'missing-data':
      return letterText(stop.kind, { values: list(stop.missing, missingValue, language) }, language)
    case 'missing-glyph':
      return letterText(stop.kind, { characters: list(stop.missing, glyph, language) }, language)
    case 'has-letter':
      return letterText(
        stop.number === null ? 'has-letter' : 'has-number',
        { number: stop.number ?? '' },
        language,
      )
    case 'unmade': {
      const { form, mistakes, blocks } = stop
      const said = mistakes.map(({ label, mistake }) => explain(mistake, label, language))
      return letterText(stop.kind, { form, reasons: [...said, ...blocks].join('') }, language)
    }
    case 'gone':
    case 'not-due':
    case 'changed':
    case 'in-batch':
    case 'unknown-deadline':
    case 'imprint-too-long':
      return letterText(stop.kind, {}, language)
  }
}

const list = <T>(
  items: readonly T[],
  write: (item: T, language: Language) => string,
  language: Language,
): string => items.map((item) => write(item, language)).join(language === 'zh' ? '、' : ', ')

const missingValue = ({ key, item }: MissingValue, language: Language): string =>
  item === null ? key : letterText('item', { place: String(item), value: key }, language)

function glyph({ character, place }: MissingGlyph, language: Language): string {
  const where = place.kind === 'value' ? place.key : framePart(place.part, language)
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
  return letterText('character', { character: visible(character), code, place: where }, language)
}

/** A control character would work on the message too. */
const visible = (character: string): string => (/\p{C}/u.test(character) ? '\ufffd' : character)

const framePart = (
  part: Extract<MissingGlyph['place'], { kind: 'frame' }>['part'],
  language: Language,
) =>
  part === 'draft' || part === 'sealed' || part === 'leftOut' || part === 'unaddressed'
    ? part
    : letterText(`place-${part}`, {}, language)
