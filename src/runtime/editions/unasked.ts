import { type Duty, dutyOf } from '../../change/migrate/erase.ts'
import type { Expression, Field, Form } from '../../model/index.ts'
import { oncePer } from '../../rules/once.ts'

/** The form of an earlier edition as records go on under it: what the current one erases (删除) it asks no more. */
export function withoutErasedFields(own: Form, current: Form): Form {
  const duty = dutyFor(current).of
  return duty ? knownFor(current)(own) : own
}

/** The same form each time: others remember by it what they found. */
const knownFor = oncePer((current: Form) =>
  oncePer((own: Form): Form => {
    const { of: duty } = dutyFor(current)
    return duty ? { ...own, fields: own.fields.map((field) => hidden(field, duty)) } : own
  }),
)

const dutyFor = oncePer((form: Form): { readonly of: Duty | null } => ({ of: dutyOf(form) }))

function hidden(field: Field, { fields, columns }: Duty): Field {
  const { id, type } = field
  if (fields.includes(id)) return unasked(field)
  const gone = Object.hasOwn(columns, id) ? (columns[id] ?? []) : []
  if (gone.length === 0 || type.kind !== 'table') return field
  const left = type.columns.map((column) => (gone.includes(column.id) ? unasked(column) : column))
  return { ...field, type: { ...type, columns: left } }
}

/** What was calculated is not calculated again. */
const unasked = (field: Field): Field => ({ ...field, visible: never, required: false })

const never: Expression = { kind: 'literal', type: 'yesno', value: false }
