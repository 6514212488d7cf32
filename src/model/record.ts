import type { Severity } from './expression.ts'

/**
 * What a form's record holds, by field id, as it travels in JSON and lies in the store:
 * text, dates (YYYY-MM-DD), choice codes, mobile numbers … are strings; 金额 is integer 分; 整数 and 年度 are
 * integers; 小数 and 百分比 are decimal text; 是否 is a boolean; 多选 is an array of codes; a reference is the
 * other record's id; a table is an array of rows. An absent key is empty; null does not occur.
 */
export type RecordData = { readonly [field: string]: RecordValue }
export type RecordValue = string | number | boolean | readonly string[] | readonly RecordData[]

/** A record as stored and as the API gives it. */
export interface StoredRecord {
  readonly id: string
  readonly form: string
  /** Counts up with every change; the ETag. */
  readonly version: number
  /** Id of the edition it was written under; where nothing is published, hash of its form. */
  readonly definition: string
  /**
   * Id of the edition that it was brought over from when another was published; until a person saves it
   * again; kept for ourselves, never given out.
   */
  readonly upgraded?: string
  readonly state: string | null
  /** YYYY-MM-DD, Shanghai; null for a draft. */
  readonly submitted: string | null
  /** ISO 8601 instants. */
  readonly created: string
  readonly updated: string
  readonly data: RecordData
  /** What it held under earlier editions and `data` has no place for, the oldest first. */
  readonly former?: readonly FormerValue[]
  /** Frozen when it was submitted; null for a draft. */
  readonly judgement: Judgement | null
  /** Every 流转 it has taken, the oldest first; also those before it became a draft again. */
  readonly moves: readonly Move[]
  /** Accounts that filled it in or submitted it, or for whom that was done; kept for ourselves, never given out. */
  readonly authors?: readonly string[]
}

/** A value as it was kept under an edition; of a table whose columns changed all its rows. */
export interface FormerValue {
  readonly field: string
  readonly label: string
  readonly value: RecordValue
  /** As in the record. */
  readonly definition: string
}

/** One 流转 that a record has taken. */
export interface Move {
  readonly from: string
  readonly to: string
  /** ISO 8601 instant. */
  readonly at: string
  /** YYYY-MM-DD in the bureau's own time zone. */
  readonly on: string
  /** As it was given, without spaces around it; null: none was. */
  readonly reason: string | null
  /** The account that took it; absent: the server itself. Kept for ourselves, never given out. */
  readonly by?: string
}

/** What the rules say of one record. */
export interface Judgement {
  /** By id: the calculated fields that have a value. */
  readonly values: RecordData
  /** 不得提交: the record cannot be submitted. */
  readonly blocks: readonly Remark[]
  /** 提醒. */
  readonly warnings: readonly Remark[]
  /** 记问题. */
  readonly findings: readonly Finding[]
  /** 线索: what another procedure should look at. */
  readonly clues: readonly Remark[]
  /** Ids of rules that could not be judged, because something they need is empty or unknown. */
  readonly unjudged: readonly string[]
  /** Null while the record is blocked, or where the form draws no conclusion. */
  readonly conclusion: string | null
}

export interface Remark {
  readonly rule: string
  readonly label: string
  readonly message: string
  /** Ids of the fields it is about. */
  readonly fields: readonly string[]
  /** Written out: 《管理办法》第八条. */
  readonly basis: string
}

export interface Finding extends Remark {
  readonly severity: Severity
  readonly demand: string | null
}

/** A mistake in the data itself, found before any rule is asked. `path`: ["members", 0, "mobile"]. */
export interface Mistake {
  readonly path: readonly (string | number)[]
  /** Catalogue key in `runtime/messages`, e.g. "required", "not-a-date", "check-digit". */
  readonly code: string
  readonly params: { readonly [name: string]: string }
}
