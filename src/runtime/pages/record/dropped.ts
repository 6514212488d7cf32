import type { Form } from '../../../model/index.ts'
import { columnsOfTable } from '../../../rules/fields.ts'
import { inputName } from '../naming.ts'

/** The questions whose answers were dropped on the way to this page, a column's with its table: "?dropped=hall,handlers.mobile". */
export function droppedIn(form: Form, query: URLSearchParams): readonly string[] {
  const named = new Set((query.get('dropped') ?? '').split(','))
  return questionsOf(form).flatMap(({ name }) => (named.has(name) ? [name] : []))
}

export const droppedViews = (form: Form, dropped: readonly string[]) =>
  questionsOf(form).flatMap(({ name, label }) => (dropped.includes(name) ? [{ label }] : []))

const questionsOf = (form: Form) =>
  form.fields.flatMap((field) => [
    { name: inputName(field.id), label: field.label },
    ...[...columnsOfTable(field).values()].map(({ id, label }) => ({
      name: inputName(field.id, id),
      label: `${field.label} · ${label}`,
    })),
  ])
