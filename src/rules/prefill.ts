import type { Field, Form, RecordData, RecordValue } from '../model/index.ts'
import { isObject, own } from './own.ts'
import type { Run } from './scope.ts'

/**
 * What is 取自 a referenced record, filled in before a record is kept: where nothing was given, and always where
 * people may not write. What does not come from a reference stays as it was given.
 */
export function prefill(form: Form, given: unknown, run: Run): unknown {
  if (!isObject(given)) return given
  const taken = form.fields.flatMap((field) => {
    const writable = !field.readonly && own(given, field.id) !== undefined
    const value = writable ? undefined : takenValue(form, field, given, run)
    return value === undefined ? [] : [[field.id, value] as const]
  })
  return Object.fromEntries([...Object.entries(given), ...taken])
}

function takenValue(
  form: Form,
  { from }: Field,
  given: { readonly [key: string]: unknown },
  run: Run,
): RecordValue | undefined {
  const type = from && form.fields.find(({ id }) => id === from.field)?.type
  const id = from && own(given, from.field)
  if (!from || type?.kind !== 'ref' || typeof id !== 'string') return undefined
  const target: RecordData = run.resolve(type.form, id)?.data ?? {}
  return own(target, from.target) as RecordValue | undefined
}
