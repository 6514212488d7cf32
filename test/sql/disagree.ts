import { flagsSql, scopesSql } from '../../src/compiler/emit/sql/conditions.ts'
import { dialects } from '../../src/compiler/emit/sql/dialect.ts'
import { sqlOf } from '../../src/compiler/emit/sql/expression.ts'
import { written } from '../../src/compiler/emit/sql/figure.ts'
import { namesOf, own, quoted } from '../../src/compiler/emit/sql/names.ts'
import { placeOf } from '../../src/compiler/emit/sql/place.ts'
import { reportSql } from '../../src/compiler/emit/sql/report.ts'
import type {
  Application,
  Expression,
  Form,
  RecordData,
  StoredRecord,
} from '../../src/model/index.ts'
import { placeholdersOf } from '../../src/model/names.ts'
import { unqueryable } from '../../src/model/queryable.ts'
import { talliesOf } from '../../src/model/tallies.ts'
import {
  addMonths,
  evaluate,
  flagsOf,
  holds,
  holdsPart,
  isExact,
  type ReportTable,
  type Run,
  reportOf,
  type Scope,
  type Value,
  valuesOf,
} from '../../src/rules/index.ts'
import type { Engine, Row, Values } from './engine.ts'

/** What a database and the rules were asked, and where they differ. */
export interface Compared {
  readonly asked: number
  /** The first of each question. */
  readonly differences: readonly string[]
}

export interface Given {
  readonly application: Application
  readonly records: readonly StoredRecord[]
  readonly run: Run
  readonly engine: Engine
}

/** The value of every calculation that the subset covers, of every record. */
export async function compareValues({
  application,
  records,
  run,
  engine,
}: Given): Promise<Compared> {
  const dialect = dialectOf(engine)
  const names = namesOf(application)
  const found: Compared[] = []
  for (const form of application.forms) {
    for (const { id, calculate } of form.fields) {
      if (calculate === null || !isQueryable(calculate, form)) continue
      const place = placeOf(application, form, names, dialect, 'today')
      const value = sqlOf(calculate, place)
      const columns =
        value.kind === 'figure'
          ? `${written(value.n, dialect)} AS n, ${written(value.d, dialect)} AS d`
          : `${value.sql} AS v`
      const sql = `SELECT r.${quoted(own.id)} AS id, ${columns} FROM ${names.table(form)} AS r`
      const rows = await asked(engine, sql, { today: run.today }, `${form.id}.${id}`)
      const given = new Map(rows.map((row) => [row.id, row]))
      found.push(
        differing(
          records.filter((record) => record.form === form.id),
          (record) => {
            const right = plain(evaluate(calculate, scopeOf(form, record, run)))
            const wrong = plainRow(given.get(record.id))
            return right === wrong
              ? null
              : `${engine.name} ${id} of ${record.id}: ${wrong}, not ${right}\n${sql}`
          },
        ),
      )
    }
  }
  return together(found)
}

/** Who asks, with the attributes of a role. */
export const people: readonly (readonly [string, RecordData])[] = [
  ['nobody', {}],
  [
    'of one village',
    { village: 'V1', since: '2026-03-01', limit: 80050, part: '0.500', all: false, title: '甲' },
  ],
  [
    'of several',
    { several: ['V2', 'V3'], since: '2020-01-01', limit: 0, part: '1.000', title: "o'x" },
  ],
  ['of all', { all: true, village: 'V3' }],
]

/** Which records carry each flag, and which each role may see. */
export async function compareConditions(given: Given, me: RecordData): Promise<Compared> {
  const { application, records, run, engine } = given
  const names = namesOf(application)
  const dialect = dialectOf(engine)
  const found: Compared[] = []
  for (const { id, text } of flagsSql(application, names, dialect)) {
    const flag = application.flags.find((each) => each.id === id)
    const form = application.forms.find((each) => each.id === flag?.form)
    if (!flag || !form) continue
    const rows = await asked(engine, text, { today: run.today }, id)
    const right = records.filter((record) => {
      if (record.form !== form.id) return false
      const { data, run: its } = scopeOf(form, record, run)
      return flagsOf([flag], form, data, its).length > 0
    })
    found.push(differingIds(engine, id, rows, right, records.length))
  }
  for (const { role: roleId, form: formId, text } of scopesSql(application, names, dialect)) {
    const role = application.roles.find(({ id }) => id === roleId)
    const form = application.forms.find(({ id }) => id === formId)
    const scope = role?.grants.find((grant) => grant.form === formId)?.scope
    if (!role || !form || !scope) continue
    const values = Object.fromEntries(
      [...placeholdersOf(role)].map(([id, name]) => [
        name,
        storedText(me[id], role.attributes.find((each) => each.id === id)?.type.kind),
      ]),
    )
    const rows = await asked(engine, text, { today: run.today, ...values }, `${roleId} ${formId}`)
    const right = records.filter((record) => {
      const its = scopeOf(form, record, run)
      return record.form === formId && holds(scope, { ...its, run: { ...its.run, me } })
    })
    found.push(differingIds(engine, `${roleId} ${formId}`, rows, right, records.length))
  }
  return together(found)
}

/** Every figure of every report. */
export async function compareReports({
  application,
  records,
  run,
  engine,
}: Given): Promise<Compared> {
  const names = namesOf(application)
  const values = { asOf: run.today, yearBefore: addMonths(run.today, -12) }
  const found: Compared[] = []
  for (const report of application.reports) {
    const all = { ...report, figures: [], tables: talliesOf(report) }
    const tables = reportOf(all, application, () => records, {
      ...{ asOf: run.today, resolve: run.resolve },
      ...(run.records && { records: run.records }),
    })
    const statements = reportSql(report, application, names, dialectOf(engine))
    for (const [index, table] of tables.entries()) {
      const sql = statements[index] ?? ''
      const rows = await asked(engine, sql, values, `${report.id} ${index}`)
      const differ = table.isListed ? differingLines : differingTable
      found.push(differ(`${engine.name} ${report.id} ${index}`, table, rows, sql))
    }
  }
  return together(found)
}

const dialectOf = ({ name }: Engine) => {
  const dialect = dialects.find((each) => each.name === name)
  if (!dialect) throw new Error(name)
  return dialect
}

async function asked(
  engine: Engine,
  sql: string,
  values: Values,
  what: string,
): Promise<readonly Row[]> {
  try {
    return await engine.query(sql, values)
  } catch (error) {
    throw new Error(`${engine.name} ${what}: ${String(error)}\n${sql}`)
  }
}

export const isQueryable = (expression: Expression, form: Form): boolean =>
  !holdsPart(expression, (part) => unqueryable(part) !== null || readsCalculatedColumn(part, form))

function readsCalculatedColumn(part: Expression, form: Form): boolean {
  if (part.kind !== 'column') return false
  return form.fields.some(
    ({ type }) =>
      type.kind === 'table' &&
      type.columns.some(({ id, calculate }) => id === part.column && calculate !== null),
  )
}

const scopeOf = (form: Form, record: StoredRecord, run: Run): Scope => ({
  form,
  data: valuesOf(record),
  run: {
    ...run,
    submitted: record.submitted,
    judgement: record.judgement,
    record: record.id,
    state: record.state,
    baseline: run.today,
  },
})

function differing(
  records: readonly StoredRecord[],
  difference: (record: StoredRecord) => string | null,
): Compared {
  const differences = records.flatMap((record) => difference(record) ?? [])
  return { asked: records.length, differences: differences.slice(0, 1) }
}

function differingIds(
  { name }: Engine,
  what: string,
  rows: readonly Row[],
  right: readonly StoredRecord[],
  count: number,
): Compared {
  const ids = new Set(rows.map((row) => String(row['@id'])))
  const wanted = new Set(right.map(({ id }) => id))
  const [first] = [
    ...[...ids].filter((id) => !wanted.has(id)),
    ...[...wanted].filter((id) => !ids.has(id)),
  ]
  const differences =
    first === undefined
      ? []
      : [`${name} ${what}: ${first} ${ids.has(first) ? 'is among them' : 'is missing'}`]
  return { asked: count, differences }
}

function differingTable(
  what: string,
  table: ReportTable,
  rows: readonly Row[],
  sql: string,
): Compared {
  const { by, cross, measures } = table
  const keyOf = (
    level: number,
    width: number,
    down: readonly Plain[],
    across: readonly Plain[],
  ): string =>
    JSON.stringify([
      level,
      width,
      down.slice(0, level).map(String),
      across.slice(0, width).map(String),
    ])
  const scale = dimensionScales(table)
  const given = new Map(
    rows.map((row) => [
      keyOf(
        Number(row['@level']),
        Number(row['@width']),
        by.map((_, index) => scaled(plainCell(row[`b${index + 1}`]), scale[index])),
        cross.map((_, index) => plainCell(row[`c${index + 1}`])),
      ),
      row,
    ]),
  )
  const differences: string[] = []
  let count = 0
  let met = 0
  for (const { keys, figures } of table.rows) {
    for (const [place, column] of table.columns.entries()) {
      const key = keyOf(keys.length, column.length, keys.map(plain), column.map(plain))
      const row = given.get(key)
      if (row) met += 1
      for (const [index, measure] of measures.entries()) {
        count += 1
        const right = plain(figures[place]?.[index] ?? null)
        // A cell without records has no line: its first measure counts them.
        if (!row) {
          if (index === 0 && right !== null && right !== '0')
            differences.push(`${what} ${key}: no line\n${sql}`)
          continue
        }
        const wrong = plainMeasure(row, index + 1)
        if (right !== wrong)
          differences.push(`${what} ${key} ${measure.label}: ${wrong}, not ${right}\n${sql}`)
      }
    }
  }
  if (met < given.size) differences.push(`${what}: ${given.size - met} lines too many\n${sql}`)
  return { asked: count, differences: differences.slice(0, 1) }
}

/** A line each, in the same order. */
function differingLines(
  what: string,
  { rows: lines, measures }: ReportTable,
  rows: readonly Row[],
  sql: string,
): Compared {
  const right = lines.map(({ keys, figures }) =>
    [keys[0], ...(figures[0] ?? [])].map((each) => plain(each ?? null)),
  )
  const wrong = rows.map((row) => [
    plainCell(row.entry),
    ...measures.map((_, index) => plainMeasure(row, index + 1)),
  ])
  const at = right.findIndex((line, index) => JSON.stringify(line) !== JSON.stringify(wrong[index]))
  const differences =
    at < 0 && right.length === wrong.length
      ? []
      : [
          `${what} line ${at}: ${wrong[at]}, not ${right[at]} (${wrong.length} of ${right.length})\n${sql}`,
        ]
  return { asked: right.length * (measures.length + 1), differences }
}

/** Groups by figures are told by whole numbers. */
const dimensionScales = ({ by }: ReportTable): readonly bigint[] =>
  by.map(({ label }) => (label === '糖度' ? 100n : 1n))

const scaled = (key: Plain, scale = 1n): Plain =>
  key === null || scale === 1n ? key : fraction(BigInt(key), scale)

function plainMeasure(row: Row, index: number): Plain {
  if (`m${index}n` in row) return plainRow({ n: row[`m${index}n`], d: row[`m${index}d`] })
  return plainCell(row[`m${index}`])
}

type Plain = string | null

function plain(value: Value): Plain {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (isExact(value)) return fraction(value.s * value.n, value.d)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function plainRow(row: Row | undefined): Plain {
  if (!row) return null
  if (!('n' in row)) return plainCell(row.v)
  const { n, d } = row
  return n === null || d === null ? null : fraction(BigInt(whole(n)), BigInt(whole(d)))
}

/** PostgreSQL writes some whole numbers with a point. */
const whole = (value: unknown): string => String(value).replace(/\.0*$/, '')

const plainCell = (value: unknown): Plain => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? '1' : '0'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function fraction(n: bigint, d: bigint): string {
  const common = greatestCommon(n < 0n ? -n : n, d)
  return d / common === 1n ? String(n / common) : `${n / common}/${d / common}`
}

const greatestCommon = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommon(b, a % b))

function storedText(value: unknown, kind: string | undefined): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  // A percentage with one place.
  return kind === 'percent' ? String(Math.round(Number(value) * 1000)) : String(value)
}

const together = (found: readonly Compared[]): Compared => ({
  asked: found.reduce((sum, { asked }) => sum + asked, 0),
  differences: found.flatMap(({ differences }) => differences),
})
