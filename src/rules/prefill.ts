import type { Field, Form, RecordData, RecordValue } from '../model/index.ts'
import { fieldOf } from './fields.ts'
import { oncePer } from './once.ts'
import { isObject, own } from './own.ts'
import type { Run } from './scope.ts'

/**
 * What is 取自 a referenced record, filled in before a record is kept: where nothing was given, and always where
 * people may not write. What does not come from a reference stays as it was given.
 */
export function prefill(form: Form, given: unknown, run: Run): unknown {
  if (!isObject(given)) return given
  const taken = prefilledIn(form.fields).flatMap((field) => {
    const writable = !field.readonly && own(given, field.id) !== undefined
    const value = writable ? undefined : takenValue(form, field, given, run)
    return value === undefined ? [] : [[field.id, value] as const]
  })
  return taken.length === 0 ? given : { ...given, ...Object.fromEntries(taken) }
}

/** The fields that are 取自 another record. */
export const prefilledIn = oncePer((fields: readonly Field[]) =>
  fields.filter(({ from }) => from !== null),
)

function takenValue(
  form: Form,
  { from }: Field,
  given: { readonly [key: string]: unknown },
  run: Run,
): RecordValue | undefined {
  const type = from && fieldOf(form, from.field)?.type
  const id = from && own(given, from.field)
  if (!from || type?.kind !== 'ref' || typeof id !== 'string') return undefined
  const target: RecordData = run.resolve(type.form, id)?.data ?? {}
  return own(target, from.target) as RecordValue | undefined
}
