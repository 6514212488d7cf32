import type { EditionPolicy, Mistake, RecordValue, Severity } from '../../model/index.ts'
import type { Citer } from '../drill/index.ts'
import type { Unconverted } from '../migrate/unconverted.ts'
import type { Cause } from './reach.ts'

/** What a later edition would do to everything that exists: plain data, the same for the same editions and ground. */
export interface Impact {
  /** The day that it was worked out for, YYYY-MM-DD. */
  readonly today: string
  /** In the later edition's order, what is gone last: the forms whose records had to be judged again. */
  readonly forms: readonly FormImpact[]
  /** Records and drafts of which anything differs, by form and id. */
  readonly records: readonly RecordImpact[]
  readonly letters: readonly LetterImpact[]
  readonly reports: readonly ReportImpact[]
  readonly articles: readonly ArticleImpact[]
}

export interface FormImpact {
  readonly form: string
  readonly label: string
  readonly presence: 'both' | 'added' | 'removed'
  /** How many submitted records and drafts there are. */
  readonly submitted: number
  readonly drafts: number
}

/** What a record is called, whose it is, and what it is counted under. */
export interface Standing {
  readonly title: string
  /** What its form's first naming reference points at; null: it has none. */
  readonly subject: Subject | null
  /** By label: what it is grouped by, as people read it. */
  readonly groups: readonly GroupKey[]
}

export interface GroupKey {
  readonly by: string
  readonly is: string
}

export interface RecordImpact extends Standing {
  readonly form: string
  readonly id: string
  readonly state: string | null
  /** Null: a draft. */
  readonly submitted: string | null
  /** What becomes of it when the later edition is published. */
  readonly policy: EditionPolicy
  /** The conclusion that was kept; what judging it again says, under each edition. */
  readonly kept: string | null
  readonly conclusion: { readonly before: string | null; readonly after: string | null }
  readonly turn: Turn
  readonly findings: readonly FindingChange[]
  /** What is required now and was never asked for: 未采集. */
  readonly missing: readonly Place[]
  /** Values that the later edition does not take, or takes again. */
  readonly mistakes: readonly MistakeChange[]
  readonly values: readonly ValueChange[]
  /** What could not be taken over, and waits for a person. */
  readonly unconverted: readonly Unconverted[]
  /** Labels of what it holds and would have no place for: kept beside it, or erased by a duty to delete. */
  readonly left: readonly string[]
  readonly erased: readonly string[]
}

export interface Subject {
  readonly form: string
  readonly id: string
  readonly title: string
}

/**
 * Whether more, or graver, is found than before, or less; `same`: as much; `unjudged`: less, only because what was found
 * cannot be judged any more.
 */
export type Turn = 'worse' | 'better' | 'same' | 'unjudged'

export interface FindingChange {
  readonly rule: string
  readonly label: string
  /** Null: nothing was found. */
  readonly before: Found | null
  readonly after: Found | null
  /** What differs between the editions, of all that the rule rests on. */
  readonly causes: readonly Cause[]
  /** Ids of the fields that it reads, under either. */
  readonly reads: readonly string[]
}

export interface Found {
  readonly kind: 'block' | Severity | 'warn' | 'clue' | 'unjudged'
  /** Null: it could not be judged. */
  readonly message: string | null
  readonly demand: string | null
  readonly basis: string
}

/** A field, or a cell of a table. */
export interface Place {
  readonly path: Mistake['path']
  readonly label: string
}

export interface MistakeChange extends Place {
  /** Codes as of `Mistake`. */
  readonly before: string | null
  readonly after: string | null
}

/** A calculated field, by its later id. */
export interface ValueChange {
  readonly field: string
  readonly label: string
  readonly before: RecordValue | null
  readonly after: RecordValue | null
  /** The same as people read it; null: it is empty, or is not to be told. */
  readonly texts: { readonly before: string | null; readonly after: string | null }
}

/**
 * `gone`: there is no such letter any more; `no-longer-due`, `newly-due`: it would not, or would, be sent; `text`: it
 * would say something else.
 */
export type LetterTurn = 'newly-due' | 'no-longer-due' | 'text' | 'gone'

export interface LetterImpact {
  readonly notice: string
  readonly label: string
  readonly form: string
  readonly record: string
  readonly title: string
  readonly turn: LetterTurn
  /** It would be so only if the record were judged again; as it was judged and stays, nothing becomes of its letter. */
  readonly isTrial: boolean
  /** The letter that went out; it stays as it is. Null: none has yet. */
  readonly issued: IssuedLetter | null
  /** Lines that only one of the texts has. */
  readonly lines: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Values that are empty, for want of which the later edition could not write it. */
  readonly lacking: readonly string[]
}

export interface IssuedLetter {
  readonly id: string
  readonly notice: string
  readonly form: string
  readonly record: string
  readonly number: string | null
  /** YYYY-MM-DD. */
  readonly issued: string
  readonly due: string | null
  readonly occasion?: string
  readonly addressee: string
}

export interface ReportImpact {
  readonly report: string
  readonly label: string
  /** `redefined`: its tables are not the same ones, so no figures are set beside each other. */
  readonly presence: 'both' | 'added' | 'removed' | 'redefined'
  readonly figures: readonly FigureChange[]
}

export interface FigureChange {
  /** 0: the single figures; from 1, the tables. */
  readonly table: number
  readonly row: string
  readonly column: string
  readonly measure: string
  /** Null: there is no such row or column. */
  readonly before: string | null
  readonly after: string | null
}

/** An article that the later edition ends, and what still rests on it there. */
export interface ArticleImpact {
  readonly law: string
  /** Null: the law as a whole. */
  readonly article: string | null
  /** The last day it is in force. */
  readonly until: string
  /** Whether another wording of the same number goes on after it. */
  readonly goesOn: boolean
  readonly citedBy: readonly Citing[]
  /** Letters that went out and name it. */
  readonly letters: readonly IssuedLetter[]
}

export type Citing = Pick<Citer, 'kind' | 'id' | 'label'>
