import type { Field, Form } from './form.ts'

/** What a record is called by, in a list and above its page. */
export function titleFields(form: Form): readonly Field[] {
  const called = form.called ?? []
  if (called.length > 0)
    return called.flatMap((id) => form.fields.find((field) => field.id === id) ?? [])
  const keys = form.fields.filter((field) => form.unique.includes(field.id))
  const named = form.fields.find(isNaming)
  if (keys.some((field) => field.type.kind === 'ref') || named === undefined) {
    return keys.length > 0 ? keys : form.fields.slice(0, 1)
  }
  return [named]
}

const isNaming = ({ type, masked, calculate }: Field): boolean =>
  !masked && calculate === null && (type.kind === 'text' || type.kind === 'name')
