import type { Form, RecordData } from '../model/index.ts'
import { own } from './own.ts'

/** What a record is called where another one points at it: its first name or text; null when it has none. */
export function titleOf(form: Form, data: RecordData): string | null {
  const named = form.fields.filter(({ type }) => type.kind === 'text' || type.kind === 'name')
  const titles = named.map(({ id }) => own(data, id))
  return titles.find((title): title is string => typeof title === 'string') ?? null
}
