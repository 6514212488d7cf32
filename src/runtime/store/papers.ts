import type { StoredFile } from '../files/model.ts'
import type { Account, Attempts, Delegation, Session, Token } from '../people/model.ts'

/** What lies in a store beside records, by kind; each has an id. */
export interface Papers {
  readonly letter: LetterRecord
  readonly serial: Serial
  readonly account: Account
  readonly attempts: Attempts
  readonly session: Session
  readonly token: Token
  readonly delegation: Delegation
  readonly file: StoredFile
  readonly setting: Setting
}

export type PaperKind = keyof Papers

export const paperKinds: readonly PaperKind[] = [
  'letter',
  'serial',
  'account',
  'attempts',
  'session',
  'token',
  'delegation',
  'file',
  'setting',
]

/** Something that the server remembers of itself. */
export interface Setting {
  readonly id: string
  readonly value: string
}

/** The last number given out in a series and year. */
export interface Serial {
  readonly id: string
  readonly last: number
}

/** A letter as issued: the register of numbers, and the proof of what was sent. */
export interface LetterRecord {
  readonly id: string
  readonly notice: string
  readonly form: string
  readonly record: string
  /** Written out: 某字〔2026〕12号; null for a notice without numbers. */
  readonly number: string | null
  readonly series: string | null
  readonly year: number
  readonly serial: number | null
  /** YYYY-MM-DD: the day it was signed, and the day it must be answered by. */
  readonly issued: string
  readonly due: string | null
  readonly addressee: string
  readonly state: 'issued' | 'printed' | 'failed' | 'void'
  /** Everything the template was given, frozen at issue. */
  readonly view: unknown
  /** Hash of the notice definition. */
  readonly definition: string
  readonly pages: number | null
  readonly sha256: string | null
  /** Below the data folder; null until printed. */
  readonly file: string | null
  readonly reason: string | null
}
