import type { Application, Form, Notice, StoredRecord } from '../../model/index.ts'
import type { Run } from '../../rules/index.ts'
import type { Side } from '../migrate/migrate.ts'
import type { IssuedLetter } from './sheet.ts'

/** Everything that exists, at one moment; looking at it changes nothing. */
export interface Ground {
  /** YYYY-MM-DD. */
  readonly today: string
  /** Drafts among them. */
  readonly records: (form: string) => Iterable<StoredRecord>
  readonly get: (form: string, id: string) => StoredRecord | null
  /** The edition that a record was written by; undefined: the earlier one of the two. */
  readonly writtenBy?: (record: StoredRecord) => Side | undefined
  /** Those that are not void. */
  readonly letters: readonly SentLetter[]
  readonly mail: Mail
}

export interface SentLetter extends IssuedLetter {
  /** Everything that it says. */
  readonly view: unknown
}

/** How an edition writes its letters: the same way as the office does. */
export interface Mail {
  /** Whether a record gets the letter on a day; of one that is sent for several occasions, for which. */
  readonly follows: (letter: LetterAsked) => { readonly occasion?: string } | null
  readonly text: (letter: LetterAsked) => LetterText
}

/** Line by line; `lacking`: the values that are empty, for want of which it cannot be written at all. */
export interface LetterText {
  readonly lines: readonly string[]
  readonly lacking: readonly string[]
}

export interface LetterAsked {
  readonly application: Application
  readonly notice: Notice
  readonly form: Form
  readonly record: StoredRecord
  readonly run: Run
  /** The day of issue, and the number where there is one. */
  readonly date: string
  readonly number: string | null
}
