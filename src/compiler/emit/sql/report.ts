import type { Application, Dimension, Form, Report, Tally } from '../../../model/index.ts'
import { isMadeOf } from '../../../rules/index.ts'
import type { Dialect } from './dialect.ts'
import { sqlOf } from './expression.ts'
import { written } from './figure.ts'
import { type Base, basesOf, inputsOf, placesOfBases, type Seen } from './measure.ts'
import { measureSql } from './measure-figure.ts'
import { comment, type Names, textLiteral } from './names.ts'
import { type Place, placeOf } from './place.ts'
import { conditionsOf, fromSql, keyOfEntry, pickSql, rowsIn, stampSql } from './source.ts'
import { type Sql, textSql } from './value.ts'

/**
 * Of every 指标 that counts and of every 统计 one statement, in the report's order: a line for each group, subtotal and
 * total, across and down; of 列出 a line each. A group of 补齐 that nothing falls into has no line.
 */
export function reportSql(
  report: Report,
  application: Application,
  names: Names,
  dialect: Dialect,
): readonly string[] {
  const statementOf = (tally: Tally, label: string): readonly string[] => {
    const form = application.forms.find(({ id }) => id === tally.source.form)
    if (!form) return []
    const place = (day: string): Place =>
      rowsIn(tally.source, placeOf(application, form, names, dialect, day))
    return [tallySql(label, tally, form, place, application)]
  }
  return [
    ...report.figures.flatMap(({ label, value }) =>
      value.kind === 'counted' ? statementOf(value.tally, `${report.label} ${label}`) : [],
    ),
    ...report.tables.flatMap((tally) =>
      statementOf(tally, [report.label, tally.label ?? ''].join(' ').trim()),
    ),
  ]
}

function tallySql(
  label: string,
  tally: Tally,
  form: Form,
  placeAt: (day: string) => Place,
  application: Application,
): string {
  const bases = basesOf(tally.measures)
  const counted = countedSql(tally, bases, placeAt('asOf'), form)
  const compares = tally.measures.some(({ value }) => isMadeOf(value, 'change'))
  const earlier = compares
    ? `, earlier AS MATERIALIZED (\n${countedSql(tally, bases, placeAt('yearBefore'), form)}\n)`
    : ''
  const head =
    comment(label) +
    comment(':asOf 截至哪一天') +
    (compares ? comment(':yearBefore 一年以前的那一天') : '')
  const place = placeAt('asOf')
  const lines = tally.listed
    ? listedSql(tally, tally.listed, bases, place, application)
    : levelsSql(tally, bases, place)
  return `${head}WITH counted AS MATERIALIZED (\n${counted}\n)${earlier}\n${lines};\n`
}

function levelsSql(tally: Tally, bases: readonly Base[], place: Place): string {
  const levels = [...new Set([tally.by.length, ...tally.subtotals, 0])].sort((a, b) => b - a)
  const widths = [...new Set([tally.cross.length, 0])]
  return levels
    .flatMap((level) => widths.map((width) => levelSql(tally, bases, { level, width }, place)))
    .join('\nUNION ALL\n')
}

/** What counts, each with what groups are told by and what measures are made of. */
function countedSql(tally: Tally, bases: readonly Base[], place: Place, form: Form): string {
  const { source, by, cross, listed } = tally
  const dimension =
    (name: string) =>
    ({ value }: Dimension, index: number): string =>
      `${keySql(sqlOf(value, place), place)} AS ${name}${index + 1}`
  const columns = [
    ...by.map(dimension('b')),
    ...cross.map(dimension('c')),
    ...(listed ?? []).map(dimension('o')),
    ...(listed ? [`${keyOfEntry(place)} AS entry`] : []),
    ...inputsOf(bases, form, place),
    `${stampSql(place)} AS stamp`,
    ...(source.latest ? [`${pickSql(source.latest, form, place)} AS pick`] : []),
  ]
  const all = `  SELECT ${columns.join(',\n    ')}
  FROM ${fromSql(source, place)}
  WHERE ${conditionsOf(source, place).join('\n    AND ')}`
  return source.latest ? `  SELECT * FROM (\n${all}\n  ) AS each WHERE pick = 1` : all
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

/** A line each, a group by itself, in order. */
function listedSql(
  { measures }: Tally,
  listed: readonly Dimension[],
  bases: readonly Base[],
  place: Place,
  { options }: Application,
): string {
  const keys = ['entry']
  const seen: Seen = { keys, across: [], bases }
  const columns = [
    's.entry AS entry',
    ...measures.flatMap(({ value }, index) => measureSql(value, `m${index + 1}`, seen, place)),
  ]
  const order = listed.flatMap((dimension, index) => {
    const key = `MAX(s.o${index + 1})`
    const list = options.find(({ id }) => id === dimension.options)
    const places = list?.options.map(({ code }, at) => `WHEN ${textLiteral(code)} THEN ${at}`)
    const shown = places && places.length > 0 ? `CASE ${key} ${places.join(' ')} END` : key
    return [`CASE WHEN ${key} IS NULL THEN 1 ELSE 0 END`, shown]
  })
  return `SELECT ${columns.join(',\n  ')}
FROM ${placesOfBases(bases, keys)} AS s
GROUP BY s.entry
ORDER BY ${[...order, 'MAX(s.stamp)'].join(', ')}`
}
