import type { Form } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/fields.ts'
import { mostRows } from '../../../rules/kinds/structure.ts'
import type { Answers, Texts } from '../posted.ts'

/** The answers with a row more or less, as the button "add:people" or "remove:people.2" asks; null: neither. */
export function changeRows(form: Form, answers: Answers, action: string): Answers | null {
  const [, what, name = '', row] = /^(add|remove):([^.]+)(?:\.(\d{1,6}))?$/.exec(action) ?? []
  const table = fieldOf(form, decoded(name))
  if (what === undefined || table?.type.kind !== 'table') return null
  const rows = answers.tables.get(table.id) ?? [empty]
  const changed =
    what === 'add' ? [...rows, empty] : rows.filter((_, index) => index !== Number(row))
  return { ...answers, tables: new Map([...answers.tables, [table.id, changed]]) }
}

/** Many times what the form takes: the page that shows it again would have hundreds of megabytes. */
export const isExcessive = (form: Form, { fields, tables }: Answers): boolean =>
  isOverfull(fields) ||
  form.fields.some((field) => {
    const rows = tables.get(field.id) ?? []
    return rows.length > 2 * mostRows(field) || rows.some(isOverfull)
  })

const isOverfull = (texts: Texts): boolean =>
  [...texts.values()].some((values) => values.length > mostTexts)

/** More boxes than a question can have ticked. */
const mostTexts = 1000

const empty: Texts = new Map()

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
