import type { FieldKind, FieldType } from '../../model/index.ts'
import { textualKinds } from '../../rules/index.ts'
import type { Reason } from './change.ts'

/** What becomes of values when a field gets another type and nothing says how they are converted. */
export function storedAlike(before: FieldType, after: FieldType): Reason {
  if (before.kind === after.kind) return ofOneKind(before, after)
  if (wider[before.kind]?.includes(after.kind)) return 'more-allowed'
  return narrower(before.kind, after.kind) ? 'less-allowed' : 'stored-otherwise'
}

function ofOneKind(before: FieldType, after: FieldType): Reason {
  if ('places' in before && 'places' in after)
    return after.places >= before.places ? 'more-allowed' : 'stored-otherwise'
  // Codes of another list, records of another form.
  return 'stored-otherwise'
}

/** Text that may be anything; every value of the first is one of the others, stored alike. */
const wider: { readonly [K in FieldKind]?: readonly FieldKind[] } = {
  text: ['longtext'],
  name: ['text', 'longtext'],
  address: ['text', 'longtext'],
  docno: ['text', 'longtext'],
  mobile: ['text', 'longtext', 'phone'],
  phone: ['text', 'longtext'],
  email: ['text', 'longtext'],
  postcode: ['text', 'longtext'],
  citizenId: ['text', 'longtext'],
  uscc: ['text', 'longtext'],
}

/** Stored alike too, but not every value is one. */
const narrower = (before: FieldKind, after: FieldKind): boolean =>
  textualKinds.has(before) && textualKinds.has(after)
