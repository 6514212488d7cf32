import type { FunctionName } from '../../../model/index.ts'
import { ageSql, dayOfYear, movedDate, partOf, wholeOf } from './dates.ts'
import type { Dialect } from './dialect.ts'
import { asFigure } from './expression.ts'
import { constant, type Figure, figure, plus, times, whole, written } from './figure.ts'
import { daySql, type Sql, text, textSql, truth } from './value.ts'

/** A function of the subset; null where an argument is. */
export function callSql(name: FunctionName, given: readonly Sql[], dialect: Dialect): Sql {
  const [first = nothing, second = nothing] = given
  switch (name) {
    case 'age':
      return ageSql(first, second, dialect)
    case 'daysBetween':
      return whole(dialect.daysBetween(daySql(first), daySql(second)), 3_300_000n)
    case 'addMonths':
      return movedDate(first, wholeOf(asFigure(second), dialect), 'months', dialect)
    case 'year':
      return partOf(daySql(first), 1, 4, dialect)
    case 'month':
      return partOf(daySql(first), 6, 2, dialect)
    case 'day':
      return partOf(daySql(first), 9, 2, dialect)
    case 'yearStart':
      return dayOfYear(asFigure(first), '-01-01', dialect)
    case 'yearEnd':
      return dayOfYear(asFigure(first), '-12-31', dialect)
    case 'round':
      return rounded(asFigure(first), given.length > 1 ? placesIn(second) : 0, dialect)
    case 'floor':
      return floored(asFigure(first), dialect)
    case 'absolute': {
      const { n, d } = asFigure(first)
      return figure({ sql: `abs(${written(n, dialect)})`, most: n.most }, d)
    }
    case 'length':
      return whole(dialect.whole(`length(${textSql(first)})`), 10n ** 6n)
    case 'contains':
      return truth(contains(first, textSql(second), dialect))
    case 'startsWith':
      return truth(
        `(substr(${textSql(first)}, 1, length(${textSql(second)})) = ${textSql(second)})`,
      )
    default:
      throw new Error(`no database works out: ${name}`)
  }
}

const nothing: Sql = text('NULL')

function contains(given: Sql, part: string, dialect: Dialect): string {
  if (given.kind !== 'list') return `(${dialect.position(textSql(given), part)} > 0)`
  const known = `${given.sql} IS NOT NULL AND ${part} IS NOT NULL`
  return `(CASE WHEN ${known} THEN EXISTS (SELECT 1 FROM ${dialect.items(given.sql)} WHERE item.value = ${part}) END)`
}

const placesIn = (value: Sql): number =>
  value.kind === 'figure' && typeof value.n.sql === 'bigint' ? Number(value.n.sql) : 0

/** Half up, away from zero. */
function rounded({ n, d }: Figure, places: number, dialect: Dialect): Figure {
  const scale = constant(10n ** BigInt(Math.abs(places)))
  const over = places > 0 ? times(n, scale, dialect) : n
  const under = places < 0 ? times(d, scale, dialect) : d
  const doubled = plus(
    times({ sql: `abs(${written(over, dialect)})`, most: over.most }, constant(2n), dialect),
    under,
    '+',
    dialect,
  )
  const nearest = dialect.quotient(
    written(doubled, dialect),
    written(times(under, constant(2n), dialect), dialect),
  )
  const signed = { sql: `(sign(${written(n, dialect)}) * ${nearest})`, most: over.most + 1n }
  return places < 0 ? figure(times(signed, scale, dialect)) : figure(signed, scale)
}

function floored({ n, d }: Figure, dialect: Dialect): Figure {
  if (d.sql === 1n) return figure(n)
  const [over, under] = [written(n, dialect), written(d, dialect)]
  const below = `CASE WHEN ${dialect.remainder(over, under)} < ${dialect.literal(0n)} THEN 1 ELSE 0 END`
  return whole(`(${dialect.quotient(over, under)} - ${below})`, n.most + 1n)
}
