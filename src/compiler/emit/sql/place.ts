import type { Application, Field, FieldType, Form, Parameter, Tiers } from '../../../model/index.ts'
import type { Dialect } from './dialect.ts'
import { type Names, ofRow, own, quoted, storage } from './names.ts'

/** Where an expression stands in a statement. */
export interface Place {
  readonly dialect: Dialect
  readonly names: Names
  readonly forms: readonly Form[]
  readonly parameters: readonly Parameter[]
  readonly tiers: readonly Tiers[]
  readonly form: Form
  /** The alias of the record's table. */
  readonly record: string
  /** Of the row in hand, inside an aggregate. */
  readonly row?: { readonly table: Field; readonly alias: string }
  /** The other record in hand, inside a function over the records of a form. */
  readonly other?: { readonly form: Form; readonly alias: string }
  /** The day that 今天 means. */
  readonly day: string
  /** What placeholders stand for 我.x. */
  readonly me: ReadonlyMap<string, string>
  /** How many aliases were given. */
  readonly aliases: { count: number }
}

export const placeOf = (
  { forms, parameters, tiers }: Application,
  form: Form,
  names: Names,
  dialect: Dialect,
  day: string,
  me: ReadonlyMap<string, string> = new Map(),
): Place => ({
  dialect,
  names,
  forms,
  parameters,
  tiers,
  form,
  record: 'r',
  day: placeholder(day, 'text'),
  me,
  aliases: { count: 0 },
})

/** A new one for a table of an inner statement. */
export function alias({ aliases }: Place): string {
  aliases.count += 1
  return `t${aliases.count}`
}

/** The rows of a table of the record, under a new alias: what stands after FROM, to which more conditions can be joined. */
export function rowsOf(
  table: Field,
  place: Place,
): { readonly alias: string; readonly from: string } {
  const rows = alias(place)
  const ofRecord = `${rows}.${quoted(ofRow.record)} = ${place.record}.${quoted(own.id)}`
  const from = `${place.names.rows(place.form, table)} AS ${rows} WHERE ${ofRecord}`
  return { alias: rows, from }
}

export const placeholder = (name: string, type: string): string => `CAST(:${name} AS ${type})`

/** 我.x, as it would lie in a column of its type. */
export function mine(attribute: string, type: FieldType, { me, dialect }: Place): string {
  const name = me.get(attribute) ?? ''
  const kind = storage({ type })
  if (kind === 'text') return placeholder(name, 'text')
  if (kind === 'truth' && dialect.name === 'sqlite') return placeholder(name, 'INTEGER')
  return placeholder(name, dialect.types[kind])
}
