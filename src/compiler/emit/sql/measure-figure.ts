import type { MeasureExpression } from '../../../model/index.ts'
import {
  calculated,
  type Figure,
  figure,
  figureOf,
  mostOfSum,
  mostRows,
  times,
  written,
} from './figure.ts'
import { type Base, denominatorOf, indexOf, type Seen, valueIn } from './measure.ts'
import type { Place } from './place.ts'

/** The columns of a measure: numerator and denominator of a number, or what else it is. */
export function measureSql(
  value: MeasureExpression,
  name: string,
  seen: Seen,
  place: Place,
): readonly string[] {
  if (value.kind === 'measure' && !isFigure(value, place))
    return [`${plainSql(value, seen)} AS ${name}`]
  const { n, d } = figureIn(value, seen, place)
  return [`${written(n, place.dialect)} AS ${name}n`, `${written(d, place.dialect)} AS ${name}d`]
}

const isFigure = (base: Base, place: Place): boolean =>
  countsOnly.has(base.function) || valueIn(base, place).kind === 'figure'

const countsOnly: ReadonlySet<string> = new Set(['records', 'subjects', 'distinct'])

/** Of dates, choices and the like: the last, the first, the latest. */
function plainSql(base: Base, { bases }: Seen): string {
  const index = indexOf(base, bases)
  if (base.function === 'latest') return latest(index)
  return `${base.function === 'min' ? 'MIN' : 'MAX'}(s.v${index})`
}

const latest = (index: number): string =>
  `MAX(CASE WHEN s.p${index} = 1 AND s.w${index} = 1 THEN s.v${index} END)`

function figureIn(value: MeasureExpression, seen: Seen, place: Place): Figure {
  const { dialect } = place
  switch (value.kind) {
    case 'literal':
      return figureOf(value.value)
    case 'measure':
      return ofGroup(value, seen, place)
    case 'arithmetic':
      return calculated(
        value.operator,
        figureIn(value.left, seen, place),
        figureIn(value.right, seen, place),
        dialect,
      )
    case 'share': {
      const whole = elsewhere(value.of, 'counted', seen.across, seen, place)
      return calculated('÷', figureIn(value.of, seen, place), whole, dialect)
    }
    case 'change': {
      const before = elsewhere(value.of, 'earlier', seen.keys, seen, place)
      const more = calculated('−', figureIn(value.of, seen, place), before, dialect)
      return calculated('÷', more, before, dialect)
    }
  }
}

function ofGroup(base: Base, { bases }: Seen, place: Place): Figure {
  const { dialect } = place
  const index = indexOf(base, bases)
  const d = denominatorOf(base, place)
  const v = `s.v${index}`
  const most = mostIn(base, place)
  const count = (sql: string) => ({
    sql: dialect.whole(`NULLIF(COUNT(${sql}), 0)`),
    most: mostRows,
  })
  const sum = (sql: string) => ({
    sql: dialect.whole(`SUM(${sql})`),
    most: mostOfSum(most, dialect),
  })
  switch (base.function) {
    case 'records':
    case 'subjects':
    case 'distinct':
    case 'sum':
      return additive(base, v, place)
    case 'average':
      return figure(sum(v), times(d, count(v), dialect))
    case 'median': {
      const middle = `CASE WHEN s.p${index} IN ((s.k${index} + 1) / 2, (s.k${index} + 2) / 2) THEN ${v} END`
      return figure(sum(middle), times(d, count(middle), dialect))
    }
    case 'max':
    case 'min':
      return figure({ sql: `${base.function === 'max' ? 'MAX' : 'MIN'}(${v})`, most }, d)
    case 'latest':
      return figure({ sql: latest(index), most }, d)
  }
}

function mostIn(base: Base, place: Place): bigint {
  const value = valueIn(base, place)
  return value.kind === 'figure' ? value.n.most : 0n
}

/** What adds up, over the values that `v` names. */
function additive(base: Base, v: string, place: Place): Figure {
  const { dialect } = place
  if (base.function === 'sum') {
    const sum = `COALESCE(${dialect.whole(`SUM(${v})`)}, ${dialect.literal(0n)})`
    return figure(
      { sql: sum, most: mostOfSum(mostIn(base, place), dialect) },
      denominatorOf(base, place),
    )
  }
  const counted = base.function === 'records' ? v : `DISTINCT ${v}`
  return figure({ sql: dialect.whole(`COUNT(${counted})`), most: mostRows })
}

/** The same over other records: all of a column's, or those of a year before. */
function elsewhere(
  of: MeasureExpression,
  source: 'counted' | 'earlier',
  keys: readonly string[],
  { bases }: Seen,
  place: Place,
): Figure {
  if (of.kind !== 'measure') throw new Error(`adds up: ${of.kind}`)
  const same = keys.map((key) => `t.${key} IS NOT DISTINCT FROM s.${key}`)
  const where = same.length > 0 ? ` WHERE ${same.join(' AND ')}` : ''
  const { n, d } = additive(of, `t.v${indexOf(of, bases)}`, place)
  return figure(
    { ...n, sql: `(SELECT ${written(n, place.dialect)} FROM ${source} AS t${where})` },
    d,
  )
}
