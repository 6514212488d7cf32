import type { Unit } from '../../../model/index.ts'
import type { Dialect } from './dialect.ts'
import { constant, type Figure, figure, times, type Whole, written } from './figure.ts'
import { date, daySql, type Sql, text } from './value.ts'

/** A date moved by a length of time. */
export function shifted(
  from: Sql,
  amount: Figure,
  { unit, back }: { readonly unit: Unit; readonly back: boolean },
  dialect: Dialect,
): Sql {
  const size = BigInt((unit === 'year' ? 12 : 1) * (back ? -1 : 1))
  const count = times(wholeOf(amount, dialect), constant(size), dialect)
  return movedDate(from, count, unit === 'day' ? 'days' : 'months', dialect)
}

/** Further than that no date of the years 1000 to 9999 moves. */
const furthest = { days: 3_300_000n, months: 120_000n }

export function movedDate(from: Sql, count: Whole, unit: 'days' | 'months', dialect: Dialect): Sql {
  const most = furthest[unit]
  const moved = (by: string): string => dialect.moved(daySql(from), by, unit)
  if (typeof count.sql === 'bigint')
    return count.sql > most || count.sql < -most ? text('NULL') : date(moved(`${count.sql}`))
  const within = `abs(${count.sql}) <= ${dialect.literal(most)}`
  return date(`CASE WHEN ${within} THEN ${moved(count.sql)} END`)
}

/** Null where it is no whole number. */
export function wholeOf({ n, d }: Figure, dialect: Dialect): Whole {
  if (d.sql === 1n) return n
  if (typeof n.sql === 'bigint' && typeof d.sql === 'bigint')
    return n.sql % d.sql === 0n ? constant(n.sql / d.sql) : { sql: 'NULL', most: 0n }
  const [over, under] = [written(n, dialect), written(d, dialect)]
  const isWhole = `${dialect.remainder(over, under)} = ${dialect.literal(0n)}`
  return { sql: `CASE WHEN ${isWhole} THEN ${dialect.quotient(over, under)} END`, most: n.most }
}

/** A part of a date as a number: its first place and length in the text. */
export const partOf = (day: string, at: number, length: number, dialect: Dialect): Figure =>
  figure({ sql: dialect.whole(`CAST(substr(${day}, ${at}, ${length}) AS integer)`), most: 9999n })

/** 1 January or 31 December of a year that dates reach. */
export function dayOfYear(year: Figure, end: string, dialect: Dialect): Sql {
  const count = written(wholeOf(year, dialect), dialect)
  const within = `${count} BETWEEN ${dialect.literal(1000n)} AND ${dialect.literal(9999n)}`
  return date(
    `CASE WHEN ${within} THEN CAST(${dialect.name === 'postgres' ? `CAST(${count} AS integer)` : count} AS text) || '${end}' END`,
  )
}

export function ageSql(birth: Sql, on: Sql, dialect: Dialect): Figure {
  const [from, to] = [daySql(birth), daySql(on)]
  const year = (day: string): string => dialect.whole(`CAST(substr(${day}, 1, 4) AS integer)`)
  const early = `CASE WHEN substr(${to}, 6, 5) < substr(${from}, 6, 5) THEN 1 ELSE 0 END`
  return figure({
    sql: `CASE WHEN ${to} >= ${from} THEN ${year(to)} - ${year(from)} - ${early} END`,
    most: 9999n,
  })
}
