import type { Form, Mistake, RecordData, Remark, StoredRecord } from '../../model/index.ts'
import type { Run } from '../../rules/index.ts'
import type { Page, Query } from '../store/store.ts'

/** What may be done with the records of an app; the API and the pages are two faces of it. */
export interface Records {
  get(form: Form, id: string): Promise<StoredRecord | null>
  list(form: Form, query: Query): Promise<Page>
  count(form: Form, where: Query['where']): Promise<number>
  /**
   * `draft`: what is missing is not asked for yet, and 不得提交 rules are not applied; everything given must still
   * be right. Without it, a form without states is submitted by being created.
   */
  create(form: Form, data: unknown, options?: { readonly draft?: boolean }): Promise<Outcome>
  /** The whole of the data anew. */
  replace(
    form: Form,
    id: string,
    version: number,
    data: unknown,
    options?: { readonly draft?: boolean },
  ): Promise<Outcome>
  /** A JSON merge patch (RFC 7396): null takes a field away. */
  patch(
    form: Form,
    id: string,
    version: number,
    patch: unknown,
    options?: { readonly draft?: boolean },
  ): Promise<Outcome>
  remove(form: Form, id: string, version: number): Promise<Outcome>
  /** Moves along a 流转; leaving the first state is the submission: full examination, judgement, date. */
  move(form: Form, id: string, version: number, to: string, reason?: string): Promise<Outcome>
  /** Examines without storing anything: the live check of a page. */
  examine(
    form: Form,
    data: unknown,
    options?: { readonly draft?: boolean; readonly id?: string },
  ): Promise<Examination>
  /** Works something out over a record beside all others as they stand together. `id` null: it is new. */
  beside<T>(id: string | null, submitted: string | null, work: (run: Run) => T): Promise<T>
}

export interface Examination {
  readonly mistakes: readonly Mistake[]
  readonly blocks: readonly Remark[]
  /** The data without what was wrong. */
  readonly data: RecordData
}

export type Outcome =
  | { readonly kind: 'done'; readonly record: StoredRecord }
  | {
      readonly kind: 'refused'
      readonly mistakes: readonly Mistake[]
      readonly blocks: readonly Remark[]
    }
  /** Another record has the same 唯一 fields. */
  | { readonly kind: 'duplicate'; readonly other: string; readonly fields: readonly string[] }
  /** Not removed: another record names it, or a letter was issued for it. */
  | {
      readonly kind: 'referenced'
      readonly by: 'record' | 'letter'
      /** Form or notice id, and the id of one that does. */
      readonly of: string
      readonly id: string
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
