import type { Field, Form, Mistake, RecordData, StoredRecord } from '../../model/index.ts'
import { own } from '../../rules/own.ts'
import { problem } from '../../rules/problem.ts'
import type { Access } from '../access/access.ts'
import type { LoadedApplication } from '../application.ts'
import type { Transaction, View } from '../store/store.ts'

/** What points at a record: another record's form and id, or a letter's notice and id. */
export interface Referrer {
  readonly by: 'record' | 'letter'
  readonly of: string
  readonly id: string
}

export function referrer(
  { application }: LoadedApplication,
  form: Form,
  id: string,
  tx: View,
): Referrer | null {
  for (const other of application.forms) {
    const found = other.fields.map((field) => holder(other, field, form, id, tx)).find((one) => one)
    if (found) return { by: 'record', of: other.id, id: found.id }
  }
  // Void ones, and those of a notice that is gone, are kept and read through their record like any other.
  for (const letter of tx.papers('letter', { record: id }))
    if (letter.form === form.id) return { by: 'letter', of: letter.notice, id: letter.id }
  return null
}

/** References that somebody wrote to records beyond his reach: to him they are not there. Those that stood stay. */
export function strangeReferences(
  access: Access,
  form: Form,
  before: RecordData,
  after: RecordData,
  tx: Transaction,
): readonly Mistake[] {
  if (!access.isByRole) return []
  const former = new Set(pointersIn(form, before).map(({ target, id }) => `${target}\n${id}`))
  return pointersIn(form, after).flatMap(({ path, target, id }) => {
    const other = access.app.application.forms.find((each) => each.id === target)
    const record = other && tx.get(target, id)
    const isKnown =
      former.has(`${target}\n${id}`) || (record && access.sight(other, record, tx) !== null)
    return isKnown ? [] : [{ path, ...problem('unknown-reference') }]
  })
}

interface Pointer {
  readonly path: Mistake['path']
  readonly target: string
  readonly id: string
}

function pointersIn(form: Form, data: RecordData): readonly Pointer[] {
  return form.fields.flatMap((field) => {
    const value = own(data, field.id)
    if (field.type.kind !== 'table') return pointer(field, value, [])
    const { columns } = field.type
    if (!Array.isArray(value)) return []
    return value.flatMap((row: RecordData, index) =>
      columns.flatMap((column) => pointer(column, own(row, column.id), [field.id, index])),
    )
  })
}

const pointer = ({ id, type }: Field, value: unknown, above: Mistake['path']): Pointer[] =>
  type.kind === 'ref' && typeof value === 'string'
    ? [{ path: [...above, id], target: type.form, id: value }]
    : []

/** A record, not itself, whose field points there. */
function holder(
  { id: form }: Form,
  field: Field,
  target: Form,
  id: string,
  tx: View,
): StoredRecord | null {
  const except = form === target.id ? id : undefined
  if (isTo(field, target)) return tx.find(form, { [field.id]: id }, except)
  const columns = field.type.kind === 'table' ? field.type.columns : []
  const names = columns.filter((column) => isTo(column, target)).map((column) => column.id)
  if (names.length === 0) return null
  for (const record of tx.scan(form)) {
    if (
      record.id !== except &&
      rowsOf(record, field).some((row) => names.some((name) => row[name] === id))
    )
      return record
  }
  return null
}

const isTo = ({ type }: Field, target: Form): boolean =>
  type.kind === 'ref' && type.form === target.id

function rowsOf(record: StoredRecord, field: Field): readonly { readonly [id: string]: unknown }[] {
  const rows = Object.hasOwn(record.data, field.id) ? record.data[field.id] : undefined
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object') : []
}
