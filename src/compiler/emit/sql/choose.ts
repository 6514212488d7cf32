import type { Dialect } from './dialect.ts'
import {
  constant,
  type Figure,
  figure,
  larger,
  leastCommon,
  times,
  type Whole,
  written,
} from './figure.ts'
import { date, type Sql, textSql, truth } from './value.ts'

export interface Case {
  readonly when: string
  /** Null: nothing. */
  readonly value: Sql | null
}

/** 若: null where the condition is unknown. */
export const choiceSql = (condition: string, then: Sql, otherwise: Sql, dialect: Dialect): Sql =>
  casesSql(
    [
      { when: condition, value: then },
      { when: `NOT ${condition}`, value: otherwise },
    ],
    dialect,
  )

/** The value of the first case that is true, nothing where none is. All values are of one kind. */
export function casesSql(cases: readonly Case[], dialect: Dialect): Sql {
  const values = cases.flatMap(({ value }) => value ?? [])
  const figures = values.filter((value) => value.kind === 'figure')
  if (figures.length > 0 && figures.length === values.length)
    return figureCases(cases, figures, dialect)
  const sql = caseSql(cases, (value) => textSql(value))
  const [first] = values
  if (first?.kind === 'truth') return truth(`(${sql})`)
  if (first?.kind !== 'date') return { kind: first?.kind === 'list' ? 'list' : 'text', sql }
  const grains = new Set(values.flatMap((value) => (value.kind === 'date' ? [value.grain] : [])))
  return date(sql, grains.size > 1 ? 'mixed' : first.grain)
}

const caseSql = (cases: readonly Case[], give: (value: Sql) => string): string =>
  `CASE ${cases.map(({ when, value }) => `WHEN ${when} THEN ${value ? give(value) : 'NULL'}`).join(' ')} END`

function figureCases(cases: readonly Case[], figures: readonly Figure[], dialect: Dialect): Figure {
  const common = commonOf(figures)
  const part = (of: (value: Figure) => Whole): Whole => ({
    sql: caseSql(cases, (value) =>
      value.kind === 'figure' ? written(of(value), dialect) : 'NULL',
    ),
    most: figures.map((value) => of(value).most).reduce(larger),
  })
  if (common === null)
    return figure(
      part(({ n }) => n),
      part(({ d }) => d),
    )
  const scaled = ({ n, d }: Figure): Whole =>
    times(n, constant(common / (d.sql as bigint)), dialect)
  return figure(part(scaled), constant(common))
}

/** A denominator for all; null where one is not known when the statement is made. */
function commonOf(figures: readonly Figure[]): bigint | null {
  const known = figures.flatMap(({ d }) => (typeof d.sql === 'bigint' ? [d.sql] : []))
  return known.length < figures.length ? null : known.reduce(leastCommon)
}
