import type { Expression, Period, ValueType } from '../../../model/index.ts'
import { type Case, casesSql } from './choose.ts'
import { compareSql } from './compare.ts'
import { literalSql, sqlOf } from './expression.ts'
import { textLiteral } from './names.ts'
import type { Place } from './place.ts'
import { daySql, type Sql, text } from './value.ts'

/** A figure that policy may change, on the day its use names or else the statement's own. */
export function parameterSql(
  { parameter: id, asOf }: Extract<Expression, { kind: 'parameter' }>,
  place: Place,
): Sql {
  const parameter = place.parameters.find((each) => each.id === id)
  if (!parameter) return text('NULL')
  const { type, values } = parameter
  return inForce(values, asOf, place, ({ value }) => literalSql({ kind: 'literal', type, value }))
}

/** The step that a value falls into. */
export function tierSql(
  { tiers: id, asOf }: Extract<Expression, { kind: 'tier' }>,
  value: Sql,
  place: Place,
): Sql {
  const tiers = place.tiers.find((each) => each.id === id)
  if (!tiers) return text('NULL')
  const { type, by, values } = tiers
  const literal = (kind: ValueType, given: string): Sql =>
    literalSql({ kind: 'literal', type: kind, value: given })
  return inForce(values, asOf, place, ({ steps }) =>
    casesSql(
      steps.map(({ least, value: given }) => ({
        when: least === null ? isKnown(value, place) : reaches(value, literal(by, least), place),
        value: literal(type, given),
      })),
      place.dialect,
    ),
  )
}

const reaches = (value: Sql, least: Sql, { dialect }: Place): string =>
  compareSql('≥', value, least, dialect)

const isKnown = (value: Sql, { dialect }: Place): string =>
  `(${compareSql('=', value, value, dialect)})`

/** The one with the latest beginning that is not after the day; nothing where that has ended. */
function inForce<P extends Period>(
  periods: readonly P[],
  asOf: Expression | undefined,
  place: Place,
  give: (period: P) => Sql,
): Sql {
  const day = asOf === undefined ? place.day : daySql(sqlOf(asOf, place))
  // Of two that begin on one day the later one counts.
  const latest = [...periods].reverse().sort((a, b) => order(b.from) - order(a.from))
  const cases = latest.flatMap((period): readonly Case[] => {
    const { from, until } = period
    const begun = from === null ? `${day} IS NOT NULL` : `${day} >= ${textLiteral(from)}`
    const value = give(period)
    if (until === null) return [{ when: begun, value }]
    return [
      { when: `${begun} AND ${day} <= ${textLiteral(until)}`, value },
      { when: begun, value: null },
    ]
  })
  return casesSql(cases, place.dialect)
}

/** Days in order as numbers; what has always been comes first. */
const order = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')))
