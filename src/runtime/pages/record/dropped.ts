import type { Form } from '../../../model/index.ts'

/** The fields whose answers were dropped on the way to this page: "?dropped=hall,cover". */
export function droppedIn(form: Form, query: URLSearchParams): readonly string[] {
  const named = new Set((query.get('dropped') ?? '').split(','))
  return form.fields.map(({ id }) => id).filter((id) => named.has(encodeURIComponent(id)))
}

export const droppedViews = (form: Form, dropped: readonly string[]) =>
  form.fields.filter(({ id }) => dropped.includes(id)).map(({ label }) => ({ label }))
