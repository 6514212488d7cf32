import type { Field, FieldKind, Form, ValueType } from '../model/index.ts'

export const fieldOf = (form: Pick<Form, 'fields'>, id: string): Field | undefined =>
  indexOf(form).get(id)

/** The columns of a table by id; empty when the field is no table. */
export function columnsOf(form: Form, table: string): ReadonlyMap<string, Field> {
  const field = fieldOf(form, table)
  return field === undefined ? none : columnsOfTable(field)
}

export function columnsOfTable(field: Field): ReadonlyMap<string, Field> {
  if (field.type.kind !== 'table') return none
  return remembered(columnIndexes, field, field.type.columns)
}

/** What is written as text, and kept as it is written; what of a person may be masked. */
export const textualKinds: ReadonlySet<FieldKind> = new Set([
  'text',
  'longtext',
  'name',
  'address',
  'docno',
  'mobile',
  'phone',
  'email',
  'postcode',
  'citizenId',
  'uscc',
])

/** What an expression sees of a field. A time of day is a date there. */
export const valueTypes: { readonly [K in FieldKind]: ValueType } = {
  text: 'text',
  longtext: 'text',
  name: 'text',
  address: 'text',
  docno: 'text',
  mobile: 'text',
  phone: 'text',
  email: 'text',
  postcode: 'text',
  citizenId: 'text',
  uscc: 'text',
  attachment: 'text',
  signature: 'text',
  integer: 'number',
  decimal: 'number',
  money: 'money',
  percent: 'percent',
  date: 'date',
  datetime: 'date',
  year: 'year',
  yesno: 'yesno',
  choice: 'choice',
  choices: 'choices',
  ref: 'ref',
  table: 'table',
}

const none: ReadonlyMap<string, Field> = new Map()
const fieldIndexes = new WeakMap<object, ReadonlyMap<string, Field>>()
const columnIndexes = new WeakMap<object, ReadonlyMap<string, Field>>()

const indexOf = (form: Pick<Form, 'fields'>) => remembered(fieldIndexes, form, form.fields)

function remembered(
  indexes: WeakMap<object, ReadonlyMap<string, Field>>,
  owner: object,
  fields: readonly Field[],
): ReadonlyMap<string, Field> {
  const known = indexes.get(owner)
  if (known !== undefined) return known
  const index = new Map(fields.map((field) => [field.id, field]))
  indexes.set(owner, index)
  return index
}
