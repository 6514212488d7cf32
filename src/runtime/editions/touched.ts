import { columnsIn } from '../../model/columns.ts'
import type { Application, Form } from '../../model/index.ts'

/** Whether the form, or a list that it was ever chosen from, is another: a list is no part of a form's hash. */
export function isTouched(
  { id, hash }: Form,
  published: readonly Application[],
  next: Application,
): boolean {
  const now = next.forms.find((form) => form.id === id)
  if (now?.hash !== hash) return true
  const before = published.at(-1)
  const lists = published.flatMap(({ forms }) =>
    forms.filter((form) => form.id === id).flatMap(({ fields }) => listsOf(fields)),
  )
  return [...new Set(lists)].some((list) => textOf(before, list) !== textOf(next, list))
}

const listsOf = (fields: Form['fields']): readonly string[] =>
  fields.flatMap((field) => [
    ...('options' in field.type ? [field.type.options] : []),
    ...listsOf(columnsIn(field)),
  ])

const textOf = (application: Application | undefined, list: string): string =>
  JSON.stringify(application?.options.find(({ id }) => id === list) ?? null)
