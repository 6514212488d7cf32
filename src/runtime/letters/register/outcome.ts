import type { Denial } from '../../access/denial.ts'
import type { Stopped, Unmade } from '../stop.ts'

export type LetterOutcome<Done extends object> = ({ readonly kind: 'done' } & Done) | LetterRefusal

/** Nothing was changed, and why. */
export type LetterRefusal =
  /** Not there, or not for this person to see. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'denied'; readonly denial: Denial }
  /** Not as things stand with the batch or the letter. */
  | { readonly kind: 'untimely'; readonly reason: Untimely }
  /** What was given is wrong, field by field. */
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
  /** The account used the request's key before for something else. */
  | { readonly kind: 'conflict'; readonly key: string }
  | Unmade
  /** Of the selection nothing can be sent. */
  | { readonly kind: 'nothing'; readonly stopped: readonly Stopped[] }

export type Untimely =
  | 'already-reviewed'
  | 'already-signed'
  | 'not-reviewed'
  | 'withdrawn'
  | 'definition-changed'
  | 'not-printed'
  | 'nothing-to-seal'
  | 'void'
  | 'already-closed'
  | 'series-begun'
  | 'no-series'

export interface Fault {
  readonly field: string
  readonly reason: FaultReason
}

export type FaultReason =
  | 'required'
  | 'too-long'
  | 'not-a-day'
  | 'too-early'
  | 'too-late'
  | 'not-a-count'
  | 'unknown-choice'
