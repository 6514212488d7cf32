import type { EditionPaper } from './model.ts'

/** What came of applying a plan. */
export type Applied =
  | {
      readonly kind: 'done'
      readonly edition: EditionPaper
      /** Records that came along and had to be converted. */
      readonly rewritten: number
      /** Values of theirs that a person has to bring over; the plan has the list. */
      readonly unconverted: number
      /** The folder with the copy of before; null: the database is backed up by itself. */
      readonly backup: string | null
    }
  /** It had been applied before, to the end. */
  | { readonly kind: 'already'; readonly edition: EditionPaper }
  | PublishingRefused

export interface PublishingRefused {
  readonly kind: 'refused'
  readonly refusals: readonly PublishingRefusal[]
}

/** Their sentences are in `messages/publishing.ts`. */
export interface PublishingRefusal {
  readonly code: PublishingRefusalCode
  readonly params?: { readonly [name: string]: string }
}

export type PublishingRefusalCode =
  | 'read-only'
  | 'not-system'
  | 'not-security'
  | 'not-reviser'
  | 'not-publisher'
  | 'same-person'
  | 'plan-missing'
  | 'plan-withdrawn'
  | 'plan-broken'
  /** Another edition was published since. */
  | 'edition-moved'
  /** Records that the plan reaches were changed since: it may do something else now. */
  | 'data-moved'
  /** They are not the records that the plan looked at: another copy of the data, or changed at this moment. */
  | 'data-other'
  | 'nothing-new'
  /** What the data does not allow, as migration says it. */
  | 'unsafe'

export const refuse = (
  code: PublishingRefusalCode,
  params?: PublishingRefusal['params'],
): PublishingRefused => ({ kind: 'refused', refusals: [{ code, ...(params && { params }) }] })
