import { type Duty, dutyOf } from '../../change/migrate/erase.ts'
import { columnsIn } from '../../model/columns.ts'
import type { Expression, Field, Form } from '../../model/index.ts'
import { oncePer } from '../../rules/once.ts'

/**
 * The form of an earlier edition as the current one lets it be used: what that masks (脱敏) is masked, and what it erases
 * (删除) is asked no more. The same form each time, because others remember by it what they found.
 */
export const ownFormNow = (own: Form, current: Form): Form => knownFor(current)(own)

const knownFor = oncePer((current: Form) =>
  oncePer((own: Form): Form => {
    const duty = dutyOf(current) ?? nothing
    const fields = own.fields.map((field) => fieldNow(field, current.fields, duty))
    return fields.every((field, at) => field === own.fields[at]) ? own : { ...own, fields }
  }),
)

const nothing: Pick<Duty, 'fields' | 'columns'> = { fields: [], columns: {} }

function fieldNow(field: Field, now: readonly Field[], duty: typeof nothing): Field {
  const { id, type } = field
  if (duty.fields.includes(id)) return unasked(field)
  const same = sameIn(now, field)
  const left = maskedAs(field, same)
  if (type.kind !== 'table') return left
  const gone = Object.hasOwn(duty.columns, id) ? (duty.columns[id] ?? []) : []
  const columns = type.columns.map((column) =>
    gone.includes(column.id)
      ? unasked(column)
      : maskedAs(column, same && sameIn(columnsIn(same), column)),
  )
  const isSame = columns.every((column, at) => column === type.columns[at])
  return isSame ? left : { ...left, type: { ...type, columns } }
}

/** By its id, or by the name that it had. */
const sameIn = (now: readonly Field[], { id, label }: Field): Field | undefined =>
  now.find((each) => each.id === id) ?? now.find(({ formerly }) => formerly.includes(label))

const maskedAs = (field: Field, same: Field | undefined): Field =>
  same?.masked && !field.masked ? { ...field, masked: true } : field

/** Also what was calculated is no more. */
const unasked = (field: Field): Field => ({ ...field, visible: never, required: false })

const never: Expression = { kind: 'literal', type: 'yesno', value: false }
