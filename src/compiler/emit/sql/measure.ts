import type { Form, Measure, MeasureExpression } from '../../../model/index.ts'
import { sqlOf } from './expression.ts'
import { one, type Whole, written } from './figure.ts'
import { own, quoted } from './names.ts'
import type { Place } from './place.ts'
import { type Sql, text, textSql, truthSql } from './value.ts'

/** A count, sum, mean … of records, apart from what is reckoned with it. */
export type Base = Extract<MeasureExpression, { kind: 'measure' }>

/** Each that the measures are made of, once. */
export function basesOf(measures: readonly Measure[]): readonly Base[] {
  const found = new Map<string, Base>()
  const visit = (value: MeasureExpression): void => {
    if (value.kind === 'measure') found.set(JSON.stringify(value), value)
    else if (value.kind === 'arithmetic') [value.left, value.right].forEach(visit)
    else if (value.kind !== 'literal') visit(value.of)
  }
  for (const { value } of measures) visit(value)
  return [...found.values()]
}

export const indexOf = (base: Base, bases: readonly Base[]): number =>
  bases.findIndex((each) => JSON.stringify(each) === JSON.stringify(base)) + 1

/** What each is made of, of one record: `v` its value where the record counts, `w` whether it does. */
export const inputsOf = (bases: readonly Base[], form: Form, place: Place): readonly string[] =>
  bases.flatMap((base, index) => {
    const counts = base.where ? truthSql(sqlOf(base.where, place)) : 'TRUE'
    const value = inputSql(base, form, place)
    const given = base.where ? `CASE WHEN ${counts} THEN ${value} END` : value
    const isLatest = base.function === 'latest'
    return [
      `${given} AS v${index + 1}`,
      ...(isLatest ? [`CASE WHEN ${counts} THEN 1 ELSE 0 END AS w${index + 1}`] : []),
    ]
  })

function inputSql({ function: name, value }: Base, form: Form, place: Place): string {
  if (name === 'records') return '1'
  if (name === 'subjects') return subjectSql(form, place)
  const sql = value ? sqlOf(value, place) : text('NULL')
  if (sql.kind === 'figure') return written(sql.n, place.dialect)
  return sql.kind === 'truth'
    ? `CASE WHEN ${sql.sql} THEN 1 WHEN NOT ${sql.sql} THEN 0 END`
    : textSql(sql)
}

/** Who a record is about: the first reference among what names it, or the record itself. */
export function subjectSql(form: Form, { names, record }: Place): string {
  const field = form.fields.find(({ id, type }) => type.kind === 'ref' && form.unique.includes(id))
  return `${record}.${field ? names.column(form, field) : quoted(own.id)}`
}

export function valueIn({ value }: Base, place: Place): Sql {
  return value ? sqlOf(value, place) : text('NULL')
}

/** What the figures of a base are over. */
export const denominatorOf = (base: Base, place: Place): Whole => {
  const value = valueIn(base, place)
  return value.kind === 'figure' ? value.d : one
}

/** How the lines of a level see the records that count. */
export interface Seen {
  readonly keys: readonly string[]
  readonly across: readonly string[]
  readonly bases: readonly Base[]
}

/** The records that count; with the place of each among its group, where a middle or a last one is wanted. */
export function placesOfBases(bases: readonly Base[], keys: readonly string[]): string {
  const group = keys.length > 0 ? `PARTITION BY ${keys.join(', ')} ` : ''
  const places = bases.flatMap(({ function: name }, index) => {
    const [v, w, place] = [`v${index + 1}`, `w${index + 1}`, `p${index + 1}`]
    if (name === 'latest')
      return [`row_number() OVER (${group}ORDER BY ${w} DESC, stamp DESC) AS ${place}`]
    if (name !== 'median') return []
    return [
      `row_number() OVER (${group}ORDER BY CASE WHEN ${v} IS NULL THEN 1 ELSE 0 END, ${v}) AS ${place}`,
      `COUNT(${v}) OVER (${group.trim()}) AS k${index + 1}`,
    ]
  })
  return places.length === 0 ? 'counted' : `(SELECT counted.*, ${places.join(', ')} FROM counted)`
}
