import type { During, Form, Latest, Source } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/index.ts'
import { compareSql } from './compare.ts'
import { sqlOf } from './expression.ts'
import { written } from './figure.ts'
import { subjectSql } from './measure.ts'
import { ofRow, own, quoted } from './names.ts'
import type { Place } from './place.ts'
import { date, daySql, textSql, truthSql } from './value.ts'

const rows = 'x'

/** Where the expressions of a source stand: with the rows of its table in hand, where it counts rows. */
export function rowsIn({ table }: Source, place: Place): Place {
  const field = table === null ? undefined : fieldOf(place.form, table)
  return field ? { ...place, row: { table: field, alias: rows } } : place
}

/** What stands after FROM. */
export function fromSql({ table }: Source, { names, form, record }: Place): string {
  const field = table === null ? undefined : fieldOf(form, table)
  const records = `${names.table(form)} AS ${record}`
  if (!field) return records
  return `${records} JOIN ${names.rows(form, field)} AS ${rows} ON ${rows}.${quoted(ofRow.record)} = ${record}.${quoted(own.id)}`
}

/** Which of them count. */
export const conditionsOf = ({ when, asAt, during }: Source, place: Place): readonly string[] => [
  `${place.record}.${quoted(own.submitted)} IS NOT NULL`,
  ...(when ? [truthSql(sqlOf(when, place))] : []),
  ...asAtSql(asAt, place),
  ...(during ? [duringSql(during, place)] : []),
]

/** Begun by the day, and not ended before it. */
function asAtSql(asAt: Source['asAt'], place: Place): readonly string[] {
  if (asAt === null) return []
  const from = compareSql(
    '≤',
    date(daySql(sqlOf(asAt.from, place))),
    date(place.day),
    place.dialect,
  )
  if (asAt.until === null) return [from]
  const until = daySql(sqlOf(asAt.until, place))
  return [from, `(${until} IS NULL OR ${until} >= ${place.day})`]
}

function duringSql({ from, until, day }: During, place: Place): string {
  const on = daySql(sqlOf(day, place))
  return `(${on} >= ${daySql(sqlOf(from, place))} AND ${on} <= ${daySql(sqlOf(until, place))})`
}

/** Tells a record, or a row of one, from all others. */
export const keyOfEntry = ({ record, row }: Place): string => {
  const id = `${record}.${quoted(own.id)}`
  return row ? `${id} || ' ' || CAST(${row.alias}.${quoted(ofRow.row)} AS TEXT)` : id
}

/** What sorts by when it was sent. */
export const stampSql = (place: Place): string => {
  const of = (column: string): string => `${place.record}.${quoted(column)}`
  return `${of(own.submitted)} || ' ' || ${of(own.created)} || ' ' || ${keyOfEntry(place)}`
}

/** 1 for the one of each subject that is taken. */
export function pickSql({ by }: Latest, form: Form, place: Place): string {
  const value = by && sqlOf(by, place)
  const key = value && (value.kind === 'figure' ? written(value.n, place.dialect) : textSql(value))
  const order = [
    ...(key ? [`CASE WHEN ${key} IS NULL THEN 1 ELSE 0 END`, `${key} DESC`] : []),
    `${stampSql(place)} DESC`,
  ]
  return `row_number() OVER (PARTITION BY ${subjectSql(form, place)} ORDER BY ${order.join(', ')})`
}
