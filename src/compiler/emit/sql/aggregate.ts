import type { AggregateFunction, Expression } from '../../../model/index.ts'
import { fieldOf } from '../../../rules/index.ts'
import { sqlOf } from './expression.ts'
import { type Figure, figure, mostOfSum, mostRows, times, written } from './figure.ts'
import { own, quoted } from './names.ts'
import { alias, type Place, rowsOf } from './place.ts'
import { date, isEmptySql, type Sql, text, textSql, truth, truthSql } from './value.ts'

/** Over the rows of a table of the record. */
export function aggregateSql(
  { function: name, table: id, value, where }: Extract<Expression, { kind: 'aggregate' }>,
  outer: Place,
): Sql {
  const table = fieldOf(outer.form, id)
  if (!table) return text('NULL')
  const rows = rowsOf(table, outer)
  return over(name, value, where, rows.from, { ...outer, row: { table, alias: rows.alias } })
}

/** Over the submitted records of a form, but the record itself. */
export function acrossSql(
  { function: name, of, value, where }: Extract<Expression, { kind: 'across' }>,
  outer: Place,
): Sql {
  const form = of.kind === 'form' ? outer.forms.find(({ id }) => id === of.form) : undefined
  if (!form) return text('NULL')
  const others = alias(outer)
  const [id, submitted] = [quoted(own.id), quoted(own.submitted)]
  const self = form === outer.form ? ` AND ${others}.${id} <> ${outer.record}.${id}` : ''
  const from = `${outer.names.table(form)} AS ${others} WHERE ${others}.${submitted} IS NOT NULL${self}`
  return over(name, value, where, from, { ...outer, other: { form, alias: others } })
}

function over(
  name: AggregateFunction,
  value: Expression | undefined,
  where: Expression | undefined,
  items: string,
  place: Place,
): Sql {
  const chosen = where ? ` AND ${truthSql(sqlOf(where, place))}` : ''
  const select: Select = (sql) => `(SELECT ${sql} FROM ${items}${chosen})`
  const given = value && sqlOf(value, place)
  return given ? ofValue(name, given, select, place) : counted('*', select, place)
}

type Select = (sql: string) => string

const counted = (sql: string, select: Select, { dialect }: Place): Figure =>
  figure({ sql: dialect.whole(select(`COUNT(${sql})`)), most: mostRows })

function ofValue(name: AggregateFunction, value: Sql, select: Select, place: Place): Sql {
  const { dialect } = place
  switch (name) {
    case 'any':
    case 'all':
      return truth(quantified(name, truthSql(value), select))
    case 'count':
      return counted(`CASE WHEN NOT ${isEmptySql(value, dialect)} THEN 1 END`, select, place)
    case 'distinct':
      return counted(`DISTINCT ${inner(value, place)}`, select, place)
    case 'max':
    case 'min':
      return extreme(name === 'max' ? 'MAX' : 'MIN', value, select, place)
    case 'trimmed': {
      if (value.kind !== 'figure') return text('NULL')
      const each = inner(value, place)
      const sum = dialect.whole(select(`SUM(${each}) - (MAX(${each}) + MIN(${each}))`))
      const rest = dialect.whole(select(`CASE WHEN COUNT(${each}) > 2 THEN COUNT(${each}) - 2 END`))
      const n = { sql: sum, most: mostOfSum(value.n.most, dialect) }
      return figure(n, times(value.d, { sql: rest, most: mostRows }, dialect))
    }
    case 'sum':
    case 'average': {
      if (value.kind !== 'figure') return text('NULL')
      const sum = dialect.whole(select(`SUM(${inner(value, place)})`))
      const n = { sql: sum, most: mostOfSum(value.n.most, dialect) }
      if (name === 'sum')
        return figure({ ...n, sql: `COALESCE(${sum}, ${dialect.literal(0n)})` }, value.d)
      const count = dialect.whole(select(`NULLIF(COUNT(${inner(value, place)}), 0)`))
      return figure(n, times(value.d, { sql: count, most: mostRows }, dialect))
    }
  }
}

const inner = (value: Sql, { dialect }: Place): string =>
  value.kind === 'figure'
    ? written(value.n, dialect)
    : value.kind === 'text'
      ? `NULLIF(${value.sql}, '')`
      : textSql(value)

/** Known when one decides it, or when all are known. */
function quantified(name: 'any' | 'all', condition: string, select: Select): string {
  const [decisive, deciding] = name === 'any' ? [condition, 'TRUE'] : [`NOT ${condition}`, 'FALSE']
  const count = (test: string): string => `COUNT(CASE WHEN ${test} THEN 1 END) > 0`
  return select(
    `CASE WHEN ${count(decisive)} THEN ${deciding} WHEN ${count(`(${condition}) IS NULL`)} THEN NULL ELSE ${name === 'any' ? 'FALSE' : 'TRUE'} END`,
  )
}

function extreme(name: 'MAX' | 'MIN', value: Sql, select: Select, { dialect }: Place): Sql {
  if (value.kind === 'figure')
    return figure(
      { sql: select(`${name}(${written(value.n, dialect)})`), most: value.n.most },
      value.d,
    )
  return value.kind === 'date' ? date(select(`${name}(${value.sql})`), value.grain) : text('NULL')
}
