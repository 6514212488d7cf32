import type { Field, FieldKind, Form } from '../../../model/index.ts'

/** Query parameters of a list: a field's id, or `id.contains`, `id.least`, `id.most`. */
export function filters(form: Form) {
  const asked = form.fields.filter((field) => field.calculate === null)
  return [...system, ...asked.flatMap(ofField)]
}

function ofField({ id, label, type }: Field) {
  const schema = schemas[type.kind]
  if (schema === null) return []
  return [
    { name: id, in: 'query', description: label, schema },
    ...operators(schema, type.kind).map((operator) => ({
      name: `${id}.${operator}`,
      in: 'query',
      schema,
    })),
  ]
}

function operators(schema: { readonly type: string }, kind: FieldKind): readonly string[] {
  if (schema === number || schema === decimal || kind === 'date' || kind === 'datetime') {
    return ['least', 'most']
  }
  return schema === text && !['choice', 'choices', 'ref'].includes(kind) ? ['contains'] : []
}

const text = { type: 'string' }
const number = { type: 'integer' }
const decimal = { type: 'string', description: '12.50' }
const truth = { type: 'boolean' }

const system = ['@state', '@submitted', '@created', '@updated', '@conclusion'].map((name) => ({
  name,
  in: 'query',
  schema: text,
}))

/** How a value is written in an address; null: it cannot be asked for. */
const schemas: { readonly [kind in FieldKind]: { readonly type: string } | null } = {
  text,
  longtext: text,
  name: text,
  address: text,
  docno: text,
  mobile: text,
  phone: text,
  email: text,
  postcode: text,
  citizenId: text,
  uscc: text,
  integer: number,
  decimal,
  money: number,
  percent: decimal,
  date: text,
  datetime: text,
  year: number,
  yesno: truth,
  choice: text,
  choices: text,
  ref: text,
  attachment: null,
  signature: null,
  table: null,
}
