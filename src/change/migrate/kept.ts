import type { FieldKind, FieldType } from '../../model/index.ts'
import { textualKinds } from '../../rules/index.ts'

/** Whether what is stored under one type is stored just so under the other. Options are another question. */
export function isKept(before: FieldType, after: FieldType): boolean {
  if (before.kind === 'ref' && after.kind === 'ref') return before.form === after.form
  if ('places' in before && 'places' in after)
    return before.kind === after.kind && before.places <= after.places
  return before.kind === after.kind || (anyText.has(after.kind) && textualKinds.has(before.kind))
}

/** What takes any text. */
const anyText: ReadonlySet<FieldKind> = new Set(['text', 'longtext'])
