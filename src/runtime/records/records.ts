import type {
  Field,
  Flag,
  Form,
  Mistake,
  RecordData,
  RecordValue,
  Remark,
  Report,
  StoredRecord,
  Transition,
} from '../../model/index.ts'
import type { Run, Settled, WhyOptions } from '../../rules/index.ts'
import type { Denial } from '../access/denial.ts'
import type { LoadedApplication } from '../application.ts'
import type { StoredFile } from '../files/model.ts'
import type { Visitor } from '../people/model.ts'
import type { ReportDone } from '../reports/run.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Condition, Page, Query } from '../store/store.ts'
import type { Explained } from './explained.ts'
import type { Goal, Supposed, Supposition } from './what-if.ts'

/**
 * What a visitor may do with the records of an app; the API and the pages are two faces of it. Every answer is cut to
 * what the visitor may see: a record beyond reach is missing, a field that is not visible is absent, a masked one
 * holds its masked text.
 */
export interface Records {
  readonly visitor: Visitor
  /** The same records for somebody else. */
  as(visitor: Visitor): Records

  /**
   * The edition that a record is acted on under; of a new one (`id` empty), and of one beyond reach, the current one. The
   * other questions about one record are answered by it, whichever form they are asked with.
   */
  editionOf(form: Form, id: string): Promise<RecordEdition>
  /**
   * By record id: what each of these records holds that `form` does not ask, because it was asked under another edition.
   * Those without any are left out.
   */
  former(form: Form, ids: readonly string[]): Promise<ReadonlyMap<string, readonly FormerAnswer[]>>
  get(form: Form, id: string): Promise<StoredRecord | null>
  list(form: Form, query: Query): Promise<Listing>
  /** How many match; none where the conditions may not be asked (see `askable`). */
  count(form: Form, where: readonly Condition[]): Promise<number>
  /** Why these conditions, this order, the removed records or the form at all may not be asked for; null: they may. */
  askable(form: Form, query: Partial<Pick<Query, 'where' | 'sort' | 'removed'>>): Denial | null
  /** Everything that matches, written down in the past before it is given out. */
  export(
    form: Form,
    query: Omit<Query, 'limit' | 'after'>,
    options?: ExportOptions,
  ): Promise<Exported>
  /** Every version that the visitor may see, the oldest first; null: the record is missing. */
  history(form: Form, id: string): Promise<readonly Version[] | null>
  /** The whole value of a masked field; that it was looked at, and why, is written down. */
  unmask(form: Form, id: string, field: string, reason: string): Promise<Unmasked>
  /** Fields that the visitor sees masked and may find records by all the same, with `findBy`. */
  findable(form: Form): readonly Field[]
  /**
   * The records with exactly this value in a field of text, also a masked one; that it was asked for is written down,
   * without the value.
   */
  findBy(form: Form, field: string, value: string): Promise<Found>

  /**
   * `draft`: what is missing is not asked for yet, and 不得提交 rules are not applied; everything given must still
   * be right. Without it, a form without states is submitted by being created.
   */
  create(form: Form, data: unknown, options?: CreateOptions): Promise<Outcome>
  /** The whole of the data anew; what the visitor may not change stays. */
  replace(
    form: Form,
    id: string,
    version: number,
    data: unknown,
    options?: WriteOptions,
  ): Promise<Outcome>
  /** A JSON merge patch (RFC 7396): null takes a field away. */
  patch(
    form: Form,
    id: string,
    version: number,
    patch: unknown,
    options?: WriteOptions,
  ): Promise<Outcome>
  /** Out of sight; `list` with `removed` and `restore` find it again. */
  remove(form: Form, id: string, version: number): Promise<Outcome>
  /** `version`: that of the removed record. */
  restore(form: Form, id: string, version: number): Promise<Outcome>
  /** Moves along a 流转; leaving the first state is the submission: full examination, judgement, date. */
  move(form: Form, id: string, version: number, to: string, reason?: string): Promise<Outcome>
  createMany(form: Form, items: readonly unknown[], options: ManyOptions): Promise<Answered>
  patchMany(form: Form, items: readonly PatchItem[], options: ManyOptions): Promise<Answered>
  /** All or nothing; `dry`: nothing is kept, and who would have been done is `undone`. */
  importMany(form: Form, items: readonly ImportItem[], options: ImportOptions): Promise<Answered>
  /** Of each key, values of the 唯一 fields, the record that has it; null: none that the visitor sees. */
  named(form: Form, keys: readonly RecordData[]): Promise<readonly (StoredRecord | null)[]>

  /** Examines without storing anything: the live check of a page. */
  examine(
    form: Form,
    data: unknown,
    options?: { readonly draft?: boolean; readonly id?: string },
  ): Promise<Examination>
  /** How a form stands with these answers; of a record (`id`), with what the visitor does not see of it. */
  settled(form: Form, data: RecordData, id: string | null): Promise<Settled>
  /** Ids of the fields that the visitor sees of a record; null: it is missing. */
  visible(form: Form, id: string): Promise<ReadonlySet<string> | null>
  /** What the visitor sees of a record and may do with it now; `id` null: of a new one. Null: it is missing. */
  standing(form: Form, id: string | null): Promise<Standing | null>
  /** Plain values that every record which the visitor may fill in has: nobody need type them. */
  ownValues(form: Form): Promise<RecordData>
  /** Why the rules say what they say of a record, as far as the visitor may know. */
  explain(form: Form, id: string, options?: WhyOptions): Promise<Explained | null>
  /** What would be said of a record otherwise, for each supposition: null where its edition has no such form. Null: it is missing. */
  suppose(
    form: Form,
    id: string,
    suppositions: readonly Supposition[],
  ): Promise<readonly (Supposed | null)[] | null>
  /** What would make every rule pass; null: the record is missing. */
  goal(form: Form, id: string): Promise<Goal | null>
  /** The 标识 that each record carries today, by its id, as far as the visitor sees what they rest on. */
  flags(
    form: Form,
    list: readonly Pick<StoredRecord, 'id'>[],
  ): Promise<ReadonlyMap<string, readonly Flag[]>>
  /** How many records there are in each state, of those that the visitor sees; none of a form that he may not ask for. */
  workload(form: Form): Promise<readonly InState[]>
  /**
   * By state, the ids of the records that the visitor may now go on with: of the first state drafts to fill in, of the
   * others those that he may move by a 流转 that asks for no reason. States without any are left out.
   */
  waiting(form: Form): Promise<ReadonlyMap<string, ReadonlySet<string>>>
  /** By 标识 of the form, the ids of all records that carry it today, as far as the visitor sees what it rests on. */
  flagged(form: Form): Promise<ReadonlyMap<string, ReadonlySet<string>>>
  /** Why the visitor may not see a report; null: it may be seen. */
  reportable(report: Report): Denial | null
  /** That a report was given out as a file is written down. */
  handOutReport(report: Report, asOf: string, format: string): Promise<void>
  /**
   * Over the records that the visitor may see with all that the report reads. `kept`: the answer is kept by this name, which
   * tells `show` from others, until something that it rests on changes.
   */
  report<T>(
    report: Report,
    asOf: string,
    show: (done: ReportDone) => T,
    kept?: string,
  ): Promise<{ readonly kind: 'done'; readonly shown: T } | Denied>
  /** Of these letters those whose record the visitor may see, with all that the letter quotes. */
  readable(letters: readonly LetterRecord[]): Promise<readonly LetterRecord[]>
  /** Whether the visitor may see the field that holds a file. */
  mayRead(file: StoredFile): Promise<boolean>
  /** Writes down that a printed letter or a file goes out to the visitor: to be waited for before it does. */
  handOut(what: HandedOut): Promise<void>
  /** The changes after a number of records that the visitor may see, without what they say. */
  changes(after: number, limit: number): Promise<Feed>
  /**
   * Works something out over a record beside all others as they stand together. `id` null: it is new. The run knows
   * everything: nothing of it may reach the visitor but by what `work` was told to show.
   */
  beside<T>(id: string | null, submitted: string | null, work: (run: Run) => T): Promise<T>
}

export interface InState {
  readonly state: string
  readonly count: number
}

/** In the words of the edition that asked for it. */
export interface FormerAnswer {
  readonly field: string
  readonly label: string
  /** Its number. */
  readonly edition: number
  readonly text: string
}

export interface RecordEdition {
  readonly app: LoadedApplication
  readonly form: Form
  /** The same records, of that edition. */
  readonly records: Records
  /** The edition that it was begun under, where it came along to the current one and nobody has saved it since. */
  readonly begun: LoadedApplication | null
}

/** `denied`: the question itself may not be asked; the page is empty. */
export interface Listing extends Page {
  readonly denied?: Denial
}

export interface WriteOptions {
  readonly draft?: boolean
}

export interface CreateOptions extends WriteOptions {
  readonly request?: RequestKey
}

/**
 * Of a request that may come twice: its key, and a hash of what it asked. A repeat by the same account changes
 * nothing and gives the first answer. The server's own requests are not told apart.
 */
export interface RequestKey {
  readonly key: string
  readonly hash: string
}

export interface ManyOptions extends CreateOptions {
  /** All or nothing; otherwise each row by itself. */
  readonly atomic: boolean
}

export interface PatchItem {
  readonly id: string
  readonly version: number
  readonly patch: unknown
}

/** A row of a file that is brought in. */
export type ImportItem =
  | { readonly kind: 'new'; readonly data: unknown }
  | ({ readonly kind: 'change' } & PatchItem)

export interface ImportOptions extends CreateOptions {
  readonly dry: boolean
  /** What the file is called; stands in the past with what was done. */
  readonly file: string
}

/** An outcome for each row, in order. */
export type Answered =
  | {
      readonly kind: 'done'
      readonly rows: readonly RowOutcome[]
      /** Nothing was changed now: it is the answer to the first such request. */
      readonly repeated?: true
    }
  | Conflict

/** `undone`: right by itself, but not kept because others were not. */
export type RowOutcome = Outcome | { readonly kind: 'undone' }

export interface Examination {
  readonly mistakes: readonly Mistake[]
  readonly blocks: readonly Remark[]
  /** The data without what was wrong. */
  readonly data: RecordData
}

export type Outcome =
  | {
      readonly kind: 'done'
      readonly record: StoredRecord
      /** Nothing was changed now: it is the answer to the first such request. */
      readonly repeated?: true
    }
  | Refused
  /** Another record has the same 唯一 fields; `other` is null where the visitor may not see it. */
  | {
      readonly kind: 'duplicate'
      readonly other: string | null
      readonly fields: readonly string[]
    }
  /** Not removed: another record names it, or a letter was issued for it. */
  | {
      readonly kind: 'referenced'
      readonly by: 'record' | 'letter'
      /** Form or notice id, and the id of one that does; null where the visitor may not see it. */
      readonly of: string
      readonly id: string | null
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'stale'; readonly current: number }
  /** Not in this state: a submitted record is not edited, an unknown 流转 not taken. */
  | { readonly kind: 'forbidden'; readonly state: string | null }
  /** Not moved: of none of the 流转 there, by their labels, does the condition hold. */
  | {
      readonly kind: 'unmet'
      readonly state: string
      readonly to: string
      readonly steps: readonly string[]
    }
  | Uncreated
  | Denied
  | Conflict

/** Not moved: a record that the step makes could not be made. */
export interface Uncreated {
  readonly kind: 'uncreated'
  readonly form: Form
  readonly faults: Refused
}

export interface Refused {
  readonly kind: 'refused'
  readonly mistakes: readonly Mistake[]
  readonly blocks: readonly Remark[]
}

/** The visitor may see it, but not do this. */
export interface Denied {
  readonly kind: 'denied'
  readonly denial: Denial
}

/** The same account used the request's key before for something else. */
export interface Conflict {
  readonly kind: 'conflict'
  readonly key: string
}

export interface ExportOptions {
  /** These only; a record that meanwhile left the visitor's sight is left out. */
  readonly only?: ReadonlySet<string>
  /** What else is to stand in the past: the words searched for, the report whose figure it is, the kind of file. */
  readonly detail?: { readonly [name: string]: string }
}

export type Exported =
  | {
      readonly kind: 'done'
      /** How many there were when it began. */
      readonly count: number
      readonly pages: AsyncIterable<readonly StoredRecord[]>
    }
  | Denied

/** What one change made of a record. */
export interface Version {
  readonly version: number
  /** ISO 8601 instant. */
  readonly at: string
  /** Who did it, as the account was called then. */
  readonly by: string
  /** Who had lent the post that it took; null: it was the person's own. */
  readonly for: string | null
  readonly action: string
  readonly reason: string | null
  readonly state: string | null
  readonly removed: boolean
  readonly changed: readonly FieldChange[]
}

/** Null: empty. */
export interface FieldChange {
  readonly field: string
  readonly before: RecordValue | null
  readonly after: RecordValue | null
}

export interface HandedOut {
  readonly kind: 'letter' | 'file' | 'batch'
  readonly id: string
  /** The record that it belongs to; null: none yet. */
  readonly of: { readonly form: string; readonly record: string; readonly field?: string } | null
}

/** `value` null: the field is empty. */
export type Unmasked =
  | { readonly kind: 'done'; readonly value: RecordValue | null }
  | Refused
  | Denied
  | { readonly kind: 'missing' }

/** `isMore`: there are more than are given out. */
export type Found =
  | { readonly kind: 'done'; readonly records: readonly StoredRecord[]; readonly isMore: boolean }
  | Refused
  | Denied

/** Ids of fields, and what may be done. */
export interface Standing {
  readonly visible: ReadonlySet<string>
  readonly editable: ReadonlySet<string>
  readonly masked: ReadonlySet<string>
  /** Fields that are not asked, because of what was answered. */
  readonly hidden: ReadonlySet<string>
  /** What is worked out from the answers, cut like the rest. */
  readonly values: RecordData
  /** Of a draft: what it would be warned of if it were submitted now. */
  readonly warnings: readonly Remark[]
  /** Why the visitor may not begin such a record; null: it may be begun. */
  readonly noCreating: Denial | null
  readonly mayEdit: boolean
  readonly mayRemove: boolean
  /** To see what is masked, with a reason. */
  readonly mayUnmask: boolean
  /** The 流转 that the record allows and the visitor may take. */
  readonly ways: readonly Transition[]
}

export interface Feed {
  readonly changes: readonly SeenChange[]
  /** The last number that was looked at: where to go on. */
  readonly upTo: number
}

export interface SeenChange {
  readonly number: number
  readonly at: string
  readonly form: string
  readonly id: string
  readonly version: number
  readonly action: string
  readonly removed: boolean
}
