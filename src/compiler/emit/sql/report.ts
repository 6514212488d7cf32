import type { Application, Dimension, Form, Report, Tally } from '../../../model/index.ts'
import { isMadeOf } from '../../../rules/index.ts'
import { compareSql } from './compare.ts'
import type { Dialect } from './dialect.ts'
import { sqlOf } from './expression.ts'
import { written } from './figure.ts'
import { type Base, basesOf, inputsOf, placesOfBases, type Seen } from './measure.ts'
import { measureSql } from './measure-figure.ts'
import { comment, type Names, own, quoted } from './names.ts'
import { type Place, placeOf } from './place.ts'
import { date, daySql, type Sql, textSql, truthSql } from './value.ts'

/** Of every 统计 of a report one statement: a line for each group, subtotal and total, across and down. */
export function reportSql(
  report: Report,
  application: Application,
  names: Names,
  dialect: Dialect,
): readonly string[] {
  const form = application.forms.find(({ id }) => id === report.form)
  if (!form) return []
  return report.tables.map((tally) => {
    const place = (day: string): Place => placeOf(application, form, names, dialect, day)
    return tallySql(report, tally, form, place)
  })
}

function tallySql(
  report: Report,
  tally: Tally,
  form: Form,
  placeAt: (day: string) => Place,
): string {
  const bases = basesOf(tally.measures)
  const counted = countedSql(report, tally, bases, placeAt('asOf'), form)
  const compares = tally.measures.some(({ value }) => isMadeOf(value, 'change'))
  const earlier = compares
    ? `, earlier AS MATERIALIZED (\n${countedSql(report, tally, bases, placeAt('yearBefore'), form)}\n)`
    : ''
  const levels = [...new Set([tally.by.length, ...tally.subtotals, 0])].sort((a, b) => b - a)
  const widths = [...new Set([tally.cross.length, 0])]
  const place = placeAt('asOf')
  const lines = levels.flatMap((level) =>
    widths.map((width) => levelSql(tally, bases, { level, width }, place)),
  )
  const head =
    comment(report.label) +
    comment(':asOf 截至哪一天') +
    (compares ? comment(':yearBefore 一年以前的那一天') : '')
  return `${head}WITH counted AS MATERIALIZED (\n${counted}\n)${earlier}\n${lines.join('\nUNION ALL\n')};\n`
}

/** The records that count, each with what groups are told by and what measures are made of. */
function countedSql(
  report: Report,
  tally: Tally,
  bases: readonly Base[],
  place: Place,
  form: Form,
): string {
  const dimension =
    (name: string) =>
    ({ value }: Dimension, index: number): string =>
      `${keySql(sqlOf(value, place), place)} AS ${name}${index + 1}`
  const columns = [
    ...tally.by.map(dimension('b')),
    ...tally.cross.map(dimension('c')),
    ...inputsOf(bases, form, place),
    `${place.record}.${quoted(own.submitted)} || ' ' || ${place.record}.${quoted(own.created)} || ' ' || ${place.record}.${quoted(own.id)} AS stamp`,
  ]
  const conditions = [
    `${place.record}.${quoted(own.submitted)} IS NOT NULL`,
    ...(report.when ? [truthSql(sqlOf(report.when, place))] : []),
    ...asAtSql(report.asAt, place),
  ]
  return `  SELECT ${columns.join(',\n    ')}
  FROM ${place.names.table(form)} AS ${place.record}
  WHERE ${conditions.join('\n    AND ')}`
}

/** Begun by the day, and not ended before it. */
function asAtSql(asAt: Report['asAt'], place: Place): readonly string[] {
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

/** What equal values have in common; the scale of a figure is the same for all. */
const keySql = (value: Sql, { dialect }: Place): string =>
  value.kind === 'figure' ? written(value.n, dialect) : textSql(value)

interface Level {
  /** How many of the dimensions down and across its lines are told by. */
  readonly level: number
  readonly width: number
}

function levelSql(
  tally: Tally,
  bases: readonly Base[],
  { level, width }: Level,
  place: Place,
): string {
  const down = tally.by.map((_, index) => `b${index + 1}`)
  const across = tally.cross.map((_, index) => `c${index + 1}`)
  const keys = [...down.slice(0, level), ...across.slice(0, width)]
  const key = (name: string): string => (keys.includes(name) ? `s.${name}` : 'NULL')
  const seen: Seen = { keys, across: across.slice(0, width), bases }
  const columns = [
    `${level} AS "@level"`,
    `${width} AS "@width"`,
    ...[...down, ...across].map((name) => `${key(name)} AS ${name}`),
    ...tally.measures.flatMap(({ value }, index) =>
      measureSql(value, `m${index + 1}`, seen, place),
    ),
  ]
  const grouped = keys.length > 0 ? `\nGROUP BY ${keys.map(key).join(', ')}` : ''
  return `SELECT ${columns.join(',\n  ')}\nFROM ${placesOfBases(bases, keys)} AS s${grouped}`
}
