import type { Field, FieldKind, FieldType, RecordValue } from '../model/index.ts'
import { choiceKinds } from './kinds/choice.ts'
import { dateKinds } from './kinds/date.ts'
import type { Kind, Reading } from './kinds/kind.ts'
import { numberKinds } from './kinds/number.ts'
import { refKind, tableKind } from './kinds/structure.ts'
import { textKinds } from './kinds/text.ts'
import type { Problem } from './problem.ts'
import type { Occasion } from './scope.ts'

const kinds: { readonly [K in FieldKind]: Kind } = {
  ...textKinds,
  ...numberKinds,
  ...dateKinds,
  ...choiceKinds,
  ref: refKind,
  table: tableKind,
}

/**
 * What a person typed, as it is stored: full-width digits, spaces, units and the like put right. Text that cannot be
 * read is a mistake; stored as it is, `verdict` gives the same one. A table has no text: read its cells.
 */
export const read = (text: string, type: FieldType, occasion: Occasion): Reading =>
  kinds[type.kind].read(text, type, occasion)

/** The one thing wrong with a stored JSON value, or null. Cells of a table and existence of a reference are `settle`'s. */
export const verdict = (json: unknown, field: Field, occasion: Occasion): Problem | null =>
  kinds[field.type.kind].verdict(json, field, occasion)

/** A stored value for a Chinese reader: 80,000.00元, 12.5%, 2025年4月28日, 是, a choice's label on the record's date. */
export const show = (json: RecordValue, type: FieldType, occasion: Occasion): string =>
  kinds[type.kind].show(json, type, occasion)
