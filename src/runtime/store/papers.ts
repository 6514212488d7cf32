import type { Unit } from '../../model/index.ts'
import type { ServingMode } from '../../model/register.ts'
import type { EditionPaper, EmittedPaper, Plan } from '../editions/model.ts'
import type { StoredFile } from '../files/model.ts'
import type { ErasureRequest } from '../keeping/model.ts'
import type { Stopped } from '../letters/stop.ts'
import type { Account, Attempts, Delegation, Session, Token } from '../people/model.ts'
import type { DraftedSource } from '../workshop/model.ts'

/** What lies in a store beside records, by kind; each has an id. */
export interface Papers {
  readonly letter: LetterRecord
  readonly batch: LetterBatch
  readonly serial: Serial
  readonly account: Account
  readonly attempts: Attempts
  readonly session: Session
  readonly token: Token
  readonly delegation: Delegation
  readonly file: StoredFile
  readonly setting: Setting
  readonly erasure: ErasureRequest
  readonly edition: EditionPaper
  readonly emitted: EmittedPaper
  readonly plan: Plan
  readonly draft: DraftedSource
}

export type PaperKind = keyof Papers

export const paperKinds: readonly PaperKind[] = [
  'letter',
  'batch',
  'serial',
  'account',
  'attempts',
  'session',
  'token',
  'delegation',
  'file',
  'setting',
  'erasure',
  'edition',
  'emitted',
  'plan',
  'draft',
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
  /** Empty: written outside, and entered by hand. */
  readonly record: string
  /** Written out: 某字〔2026〕12号; null for a notice without numbers. */
  readonly number: string | null
  readonly series: string | null
  readonly year: number
  readonly serial: number | null
  /** YYYY-MM-DD: the day it was signed, and the day it must be answered by. */
  readonly issued: string
  readonly due: string | null
  /** The time it gives, counted from service. */
  readonly allowed: { readonly amount: number; readonly unit: Unit } | null
  readonly addressee: string
  readonly state: 'issued' | 'printed' | 'failed' | 'void'
  /** Everything the template was given, frozen at issue; null of one that was entered by hand. */
  readonly view: unknown
  /** Hash of the notice definition. */
  readonly definition: string
  /** The id of the edition that it was issued under; absent: of one entered by hand, or from before there were any. */
  readonly edition?: string
  readonly pages: number | null
  readonly sha256: string | null
  /** Below the data folder; null until printed. */
  readonly file: string | null
  readonly reason: string | null
  /** The batch that it was issued in; null for one that was entered by hand. */
  readonly batch: string | null
  readonly seal: Seal | null
  readonly service: Service | null
  /** Who declared it void; the reason is its remark. */
  readonly voided: Step | null
  /** What it asked for was done, or is asked for no more. */
  readonly closed: Step | null
  /** What tells the occasion that it was for from others: the values of 再发; absent: there is but one. */
  readonly occasion?: string
  /** The records that go with it, and by which line of the notice. */
  readonly made?: readonly MadeRecord[]
  /** It was written outside: what it is called, and who entered it. */
  readonly byHand: (Step & { readonly title: string }) | null
}

export interface MadeRecord {
  readonly form: string
  readonly id: string
  /** From 0. */
  readonly line: number
}

/** Letters of one notice on their way from a draft to the post: one definition, one selection. */
export interface LetterBatch {
  readonly id: string
  readonly notice: string
  /** Hash of the notice definition that was drafted and reviewed. */
  readonly definition: string
  /** The selection: the version of each record that was looked at. What has changed since is not signed. */
  readonly records: readonly { readonly record: string; readonly version: number }[]
  readonly drafted: Step
  readonly reviewed: Step | null
  /** The numbers are taken here; `date` is the day of issue, YYYY-MM-DD. */
  readonly signed: (Step & { readonly date: string }) | null
  /** Those of the selection that got no number at signing, and why. */
  readonly stopped: readonly Stopped[]
  /** The notice and its template as they were at signing: id of a setting (`letters/register/frozen-text.ts`). */
  readonly text: string | null
  /** Given up before it was signed. */
  readonly withdrawn: Step | null
  /** What a person wants of its printing; how far it is, its letters say. */
  readonly printing: 'running' | 'paused' | 'cancelled'
}

/** One act of a person on paper. */
export interface Step {
  /** Null: the server itself or its command line. */
  readonly account: string | null
  readonly name: string
  /** The account that lent its post for it. */
  readonly for: string | null
  /** ISO 8601 instant. */
  readonly at: string
  readonly remark: string | null
}

/** 用印: the day, and how many copies. */
export interface Seal extends Step {
  readonly day: string
  readonly copies: number
}

/** 送达: `served` is the day that counts, from which the time given runs; `due` the day it then ends. */
export interface Service extends Step {
  readonly mode: ServingMode
  /** When it was handed over, left, received or published. */
  readonly day: string
  readonly served: string
  readonly due: string | null
  readonly receiver: string | null
  readonly witness: string | null
}
