import type { Field, FieldKind, Form, ValueType } from '../model/index.ts'
import { oncePer } from './once.ts'

export const fieldOf = (form: Pick<Form, 'fields'>, id: string): Field | undefined =>
  fieldsOf(form).get(id)

export const fieldsOf = ({ fields }: Pick<Form, 'fields'>): ReadonlyMap<string, Field> =>
  indexOf(fields)

/** The columns of a table by id; empty when the field is no table. */
export function columnsOf(form: Form, table: string): ReadonlyMap<string, Field> {
  const field = fieldOf(form, table)
  return field === undefined ? none : columnsOfTable(field)
}

export function columnsOfTable(field: Field): ReadonlyMap<string, Field> {
  if (field.type.kind !== 'table') return none
  return indexOf(field.type.columns)
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

const indexOf = oncePer(
  (fields: readonly Field[]): ReadonlyMap<string, Field> =>
    new Map(fields.map((field) => [field.id, field])),
)
