import type { Field, FieldType, RecordValue } from '../../model/index.ts'
import type { Problem } from '../problem.ts'
import type { Occasion } from '../scope.ts'

/** What every field type must be able to do; `rules/types.ts` holds one for each. */
export interface Kind {
  /** From what a person typed into a page or a sheet. */
  readonly read: (text: string, type: FieldType, occasion: Occasion) => Reading
  /** Of stored JSON: the one thing wrong with it, or null. */
  readonly verdict: (json: unknown, field: Field, occasion: Occasion) => Problem | null
  /** For a Chinese reader. */
  readonly show: (json: RecordValue, type: FieldType, occasion: Occasion) => string
}

/** A null value: nothing was filled in. */
export type Reading = { readonly value: RecordValue | null } | { readonly mistake: Problem }

/** Reads nothing but blanks as empty. */
export const reading =
  (read: Kind['read']): Kind['read'] =>
  (text, type, occasion) =>
    text.trim() === '' ? { value: null } : read(text, type, occasion)
