import type { Application, Field, Form } from '../../../model/index.ts'
import { titleFields } from '../../../model/titles.ts'
import { quoted } from './quote.ts'

/** The list of a form's records: which filters it offers, and which columns it shows. */
export function listTemplate(form: Form, { flags }: Application): string {
  const isFlagged = flags.some((flag) => flag.form === form.id)
  const columns = columnsOf(form, isFlagged)
  return [
    block(
      'filters',
      filtersOf(form).map((id) => `{{> list/filter (filter ${quoted(id)})}}`),
    ),
    block(
      'headings',
      columns.map((id) => `{{> list/heading (heading ${quoted(id)})}}`),
    ),
    block(
      'cells',
      columns.map((id) => `{{> list/cell (cell ${quoted(id)})}}`),
    ),
    '{{> list/content}}\n',
  ].join('\n')
}

const block = (name: string, lines: readonly string[]) =>
  `{{#*inline "${name}"}}\n${lines.map((line) => `  ${line}\n`).join('')}{{/inline}}\n`

/** Ids of fields; what every record has beside them starts with an @, as in a store's conditions. */
function columnsOf(form: Form, isFlagged: boolean): readonly string[] {
  const others = form.fields.filter((field) => !titleFields(form).includes(field))
  const keys = others.filter((field) => form.unique.includes(field.id))
  const telling = others.filter((field) => !form.unique.includes(field.id) && tells(field))
  return [
    '@title',
    ...[...keys, ...telling].slice(0, mostColumns).map((field) => field.id),
    ...(form.states.length > 0 ? ['@state'] : []),
    ...(form.conclusion === null ? [] : ['@conclusion']),
    ...(isFlagged ? ['@flags'] : []),
    '@updated',
  ]
}

function filtersOf(form: Form): readonly string[] {
  const choices = form.fields.filter(
    (field) => field.type.kind === 'choice' && field.calculate === null,
  )
  return [
    ...(form.states.length > 0 ? ['@state'] : []),
    ...choices.slice(0, mostFilters).map((field) => field.id),
  ]
}

/** Short answers that tell one record from another at a glance. */
const tells = (field: Field) =>
  !field.masked && ['choice', 'year', 'date', 'docno', 'uscc'].includes(field.type.kind)

const mostColumns = 4
const mostFilters = 3
