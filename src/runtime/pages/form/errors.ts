import type { Field, Form, Mistake, Remark } from '../../../model/index.ts'
import { columnsOf, fieldOf } from '../../../rules/fields.ts'
import { explain } from '../../../rules/mistakes.ts'
import { elementId, inputName } from '../naming.ts'
import { type Site, say } from '../site.ts'

/** What is wrong, for the list above the form and for the places it is about. */
export interface Errors {
  readonly list: readonly ErrorView[]
  /** By `inputName`. */
  readonly byName: ReadonlyMap<string, string>
}

export interface ErrorView {
  readonly message: string
  readonly href: string | null
  readonly basis: string | null
}

export const noErrors: Errors = { list: [], byName: new Map() }

/** `page`: where the form is, when the list stands on another page. */
export function errorsOf(
  site: Site,
  form: Form,
  mistakes: readonly Mistake[],
  blocks: readonly Remark[],
  page = '',
): Errors {
  const found = [
    ...mistakes.map((mistake) => mistakeError(site, form, mistake)),
    ...blocks.map((block) => blockError(form, block)),
  ]
  const byName = new Map<string, string>()
  for (const { path, message } of found) {
    const name = inputName(...path)
    if (!byName.has(name)) byName.set(name, message)
  }
  const list = found.map(({ path, where, message, basis }) => ({
    message: where === null ? message : say(site, 'error-at', { where, message }),
    href: path.length === 0 ? null : `${page}#${elementId(...path)}`,
    basis,
  }))
  return { list, byName }
}

interface Found {
  readonly path: Mistake['path']
  readonly where: string | null
  readonly message: string
  readonly basis: string | null
}

function mistakeError(site: Site, form: Form, mistake: Mistake): Found {
  const [field, row] = mistake.path
  const message = explain(mistake, labelAt(form, mistake.path), site.language)
  const table = fieldOf(form, String(field))?.label ?? ''
  const where = typeof row === 'number' ? table + say(site, 'row', { number: row + 1 }) : null
  return { path: mistake.path, where, message, basis: null }
}

/** Shown at the first question it is about that people answer themselves. */
function blockError(form: Form, { message, fields, basis }: Remark): Found {
  const read = fields.flatMap((id) => fieldOf(form, id) ?? [])
  const place = read.find((field) => field.calculate === null) ?? read[0]
  return { path: place === undefined ? [] : [place.id], where: null, message, basis: basis || null }
}

function labelAt(form: Form, [field, , column]: Mistake['path']): string {
  const id = String(field)
  const found: Field | undefined =
    column === undefined ? fieldOf(form, id) : columnsOf(form, id).get(String(column))
  return found?.label ?? String(column ?? field ?? '')
}
