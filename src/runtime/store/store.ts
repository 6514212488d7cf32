import type { RecordData, StoredRecord } from '../../model/index.ts'

/**
 * Where records lie. One interface, several engines; `test/store/contract.ts` says what each must do.
 *
 * Everything acknowledged is on disk: a transaction's changes appear together or not at all, and its promise
 * settles when they are durable. Nothing an engine returns may be changed by the caller.
 */
export interface Store {
  get(form: string, id: string): Promise<StoredRecord | null>
  list(form: string, query: Query): Promise<Page>
  /** How many records match, regardless of page. */
  count(form: string, where: readonly Condition[]): Promise<number>
  letter(id: string): Promise<LetterRecord | null>
  letters(where: LetterFilter): Promise<readonly LetterRecord[]>
  /** Runs `work` alone: no other transaction sees or changes anything meanwhile. A throw changes nothing. */
  transaction<T>(work: (tx: Transaction) => T): Promise<T>
  close(): Promise<void>
}

export interface Transaction {
  get(form: string, id: string): StoredRecord | null
  /** The record, other than `except`, whose fields equal `key`. */
  find(form: string, key: RecordData, except?: string): StoredRecord | null
  /** All records whose fields equal `key`. */
  matching(form: string, key: RecordData): Iterable<StoredRecord>
  /** Every record of a form, for what no key can find; costs as much as there are records. */
  scan(form: string): Iterable<StoredRecord>
  put(record: StoredRecord): void
  remove(form: string, id: string): void
  letter(id: string): LetterRecord | null
  /** The letter of this notice for this record that is not void. */
  findLetter(notice: string, record: string): LetterRecord | null
  putLetter(letter: LetterRecord): void
  /** The next number of a series in a year: 1, 2, 3 … without a gap, because it is taken with what it numbers. */
  nextSerial(series: string, year: number): number
}

export interface Query {
  readonly where: readonly Condition[]
  readonly sort: Sort
  /** Opaque; from a former page's `next`. */
  readonly after?: string
  readonly limit: number
}

/**
 * `field` is a field id (a calculated field has its judged value), or "state", "submitted", "created", "updated",
 * "conclusion" with a leading "@". Of a field with several answers, one must match.
 * `contains` looks past case and width (ＡＢＣ, abc).
 */
export interface Condition {
  readonly field: string
  readonly operator: 'is' | 'contains' | 'least' | 'most'
  readonly value: string | number | boolean
  /** Compares decimal text as the number it writes. */
  readonly numeric?: boolean
}

/** Numbers before text, text in pinyin order, records without the field last either way; ties by id. */
export interface Sort {
  readonly field: string
  readonly descending: boolean
  /** Compares decimal text as the number it writes. */
  readonly numeric?: boolean
}

export interface Page {
  readonly records: readonly StoredRecord[]
  readonly next: string | null
  /** `after` is not a cursor of this sort: the page is empty. */
  readonly unreadable?: true
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

export interface LetterFilter {
  readonly notice?: string
  readonly record?: string
  readonly series?: string
  readonly year?: number
}
