import type { Application, RecordData, StoredRecord } from '../../model/index.ts'
import type { Act, Change, Head, Note } from './change.ts'
import type { PaperKind, Papers } from './papers.ts'
import type { Closes } from './seal.ts'

/**
 * Where everything lies that must last. One interface, several engines; `test/store/contract.ts` says what each
 * must do.
 *
 * Everything acknowledged is on disk: a transaction's changes appear together or not at all, and its promise
 * settles when they are durable. Each change is also an entry of the past, which is never rewritten: history, audit
 * trail and feed at once. Nothing an engine returns may be changed by the caller.
 */
export interface Store {
  /** Null also where the record is beyond `reach`, or removed. */
  get(form: string, id: string, reach?: Reach): Promise<StoredRecord | null>
  list(form: string, query: Query): Promise<Page>
  /** How many records match, regardless of page. */
  count(form: string, where: readonly Condition[], reach?: Reach): Promise<number>
  aggregate(form: string, query: Aggregate): Promise<readonly Group[]>
  paper<K extends PaperKind>(kind: K, id: string): Promise<Papers[K] | null>
  /** Those whose own fields equal `key`, in the order they were first put. */
  papers<K extends PaperKind>(kind: K, key: Partial<Papers[K]>): Promise<readonly Papers[K][]>
  /** Works something out over one state of everything; `work` may run more than once and must not change anything. */
  read<T>(work: (view: View) => T): Promise<T>
  /**
   * Runs `work` alone: no other transaction sees or changes anything meanwhile. A throw changes nothing. `work` may
   * run more than once, so all that it changes must go through `tx`; it must not wait for anything. `asks` asks for
   * what `work` is likely to ask for, at a fraction of its cost: a store far away then has it before it runs `work`.
   */
  transaction<T>(work: (tx: Transaction) => T, act?: Act, asks?: Asks): Promise<T>

  /** Every change of one thing, the oldest first. `kind`: a form's id, or '@' and the kind of paper. */
  history(kind: string, id: string): Promise<readonly Change[]>
  /** The changes numbered above `after`, in order; fewer than `limit` where there are no more. */
  changes(after: number, limit: number): Promise<readonly Change[]>
  /** The entries that fit, the newest first; those numbered below `before` only. */
  trail(where: TrailFilter, before: number | null, limit: number): Promise<readonly Change[]>
  /** The last change. */
  head(): Promise<Head>
  /** Calls back after each commit, also of another process as far as it can; gives the way to stop that. */
  watch(onCommit: (head: Head) => void): () => void
  /** The same for the same value of `about`, and telling nothing of it: for an entry that must not hold it. */
  fingerprint(about: string, value: string): string
  /** From now on it closes this too, whatever the app says by then. */
  cover(closes: Closes): void
  /** Has for this app, beside those before, what its questions need. */
  adopt(application: Application): Promise<void>
  /** Null: it takes changes; otherwise why it does not. */
  trouble(): Error | null
  close(): Promise<void>
}

export type Asks = (view: View) => void

/** What is not said does not count. */
export interface TrailFilter {
  /** Whose doing it was: an account's id. */
  readonly account?: string
  readonly action?: string
  readonly kind?: string
  readonly id?: string
}

/** Everything as it stands at one moment. */
export interface View {
  get(form: string, id: string): StoredRecord | null
  /** A record that was removed and not restored. */
  removed(form: string, id: string): StoredRecord | null
  /** The record, other than `except`, whose fields equal `key`. */
  find(form: string, key: RecordData, except?: string): StoredRecord | null
  /** All records whose fields equal `key`. */
  matching(form: string, key: RecordData): Iterable<StoredRecord>
  /** Every record of a form, for what no key can find; costs as much as there are records. */
  scan(form: string): Iterable<StoredRecord>
  paper<K extends PaperKind>(kind: K, id: string): Papers[K] | null
  papers<K extends PaperKind>(kind: K, key: Partial<Papers[K]>): Iterable<Papers[K]>
}

export interface Transaction extends View {
  put(record: StoredRecord): void
  /** Out of sight, and kept as it is given; `put` brings it back. */
  remove(record: StoredRecord): void
  /** It is gone, and what was sealed of it cannot be opened again, in the past either: a duty to delete. */
  erase(form: string, id: string): void
  putPaper<K extends PaperKind>(kind: K, paper: Papers[K]): void
  removePaper(kind: PaperKind, id: string): void
  /** The next number of a series in a year: 1, 2, 3 … without a gap, because it is taken with what it numbers. */
  nextSerial(series: string, year: number): number
  /** An entry of the past that changes nothing: something was looked at, printed, refused. */
  note(note: Note): void
  /** Whom the changes and notes from here on are made for, where only the work can tell; null: for nobody else. */
  actFor(lender: string | null): void
  /** What the account's request with this key changed when it was first made; empty: it was not. */
  answered(account: string, key: string): readonly Change[]
}

export interface Query {
  readonly where: readonly Condition[]
  readonly sort: Sort
  /** Opaque; from a former page's `next`. */
  readonly after?: string
  readonly limit: number
  readonly reach?: Reach
  /** Those that were removed instead of those that are there. */
  readonly removed?: boolean
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

/** Numbers before text, text in pinyin order, records without the field last either way; ties by id, same way. */
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

/** Which of a form's records somebody may see: those that one of the parts lets through; of no parts, none. */
export type Reach = readonly ReachPart[]

export interface ReachPart {
  /** Whether a record is within it; null: every record is. */
  readonly test: ((record: StoredRecord, view: View) => boolean) | null
  /** The same for a database: a query of the ids within it, over the emitted tables. */
  readonly sql: {
    readonly text: string
    readonly values: { readonly [name: string]: unknown }
  } | null
}

export interface Aggregate {
  readonly where: readonly Condition[]
  readonly reach?: Reach
  /** One group for each combination of these fields' values. */
  readonly by: readonly string[]
  /** Fields of whole numbers. */
  readonly sums: readonly string[]
}

export interface Group {
  /** In the order of `by`; null: the records lack it. */
  readonly key: readonly (string | number | boolean | null)[]
  readonly count: number
  /** In the order of `sums`; whole, exact. */
  readonly sums: readonly bigint[]
}
