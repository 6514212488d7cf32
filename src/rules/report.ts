import type { Application, Dimension, Form, Measure, Report, Tally } from '../model/index.ts'
import { addMonths } from './date.ts'
import {
  type Counted,
  countedOf,
  isMadeOf,
  type ReportRecord,
  type ReportRun,
} from './report-entries.ts'
import { type Grouping, groupingOf, keyOf } from './report-groups.ts'
import { measured, takenFor } from './report-measures.ts'
import type { Value } from './value.ts'

/** The figures of one 统计, exact. */
export interface ReportTable {
  readonly by: readonly Dimension[]
  readonly cross: readonly Dimension[]
  readonly measures: readonly Measure[]
  /** A value for each of `cross`; the last is of all of them, and without 交叉 the only one. */
  readonly columns: readonly (readonly Value[])[]
  /** Groups in order, each subtotal after its groups, the total last. */
  readonly rows: readonly ReportRow[]
}

export interface ReportRow {
  /** A value for each of `by` that the row is of: fewer for a subtotal, none for the total. */
  readonly keys: readonly Value[]
  /** By column, then by measure. */
  readonly figures: readonly (readonly Value[])[]
}

/** A figure of a report, by what its row and column are of; it stays where other records come and go. */
export interface ReportPlace {
  readonly table: number
  /** `placeKey` of the row's keys, and of the column's. */
  readonly row: string
  readonly column: string
  readonly measure: number
}

export const placeKey = (keys: readonly Value[]): string => keyOf([keys])

export interface ReportWork {
  readonly tables: readonly ReportTable[]
  /** The records that a figure is made of; none where the report has no such figure. */
  behind(place: ReportPlace): readonly ReportRecord[]
}

/** What a report says of a form's records as of a day; records of other forms and drafts are passed over. */
export const reportOf = (
  report: Report,
  application: Application,
  records: Iterable<ReportRecord>,
  run: ReportRun,
): readonly ReportTable[] => reportWork(report, application, records, run).tables

/** The same, and what is behind each figure. */
export function reportWork(
  report: Report,
  application: Application,
  records: Iterable<ReportRecord>,
  run: ReportRun,
): ReportWork {
  const form = application.forms.find(({ id }) => id === report.form)
  if (form === undefined) return { tables: [], behind: () => [] }
  const all = [...records]
  const now = countedOf(report, form, application, all, run)
  const before = earlierOf(report, form, application, all, run)
  return {
    tables: report.tables.map((tally) => tableOf(tally, form, application, now, before)),
    behind: ({ table, row, column, measure }) => {
      const tally = report.tables[table]
      const value = tally?.measures[measure]?.value
      if (!tally || !value) return []
      const cell = groupingOf(tally, now, application).cells.get(cellKey(row, column))
      return takenFor(value, cell ?? []).map(({ record }) => record)
    },
  }
}

/** The same report a year before, where a measure compares with it. */
function earlierOf(
  report: Report,
  form: Form,
  application: Application,
  records: readonly ReportRecord[],
  run: ReportRun,
): readonly Counted[] {
  const changes = report.tables.some(({ measures }) =>
    measures.some(({ value }) => isMadeOf(value, 'change')),
  )
  const asOf = changes ? addMonths(run.asOf, -12) : null
  return asOf === null ? [] : countedOf(report, form, application, records, { ...run, asOf })
}

function tableOf(
  tally: Tally,
  form: Form,
  application: Application,
  now: readonly Counted[],
  before: readonly Counted[],
): ReportTable {
  const current = groupingOf(tally, now, application)
  const earlier = groupingOf(tally, before, application)
  const { columns, rows } = current
  const figuresOf = (keys: readonly Value[]) => (column: readonly Value[]) =>
    tally.measures.map(({ value }) =>
      measured(value, {
        form,
        counted: entries(current, keys, column),
        total: entries(current, [], column),
        before: entries(earlier, keys, column),
      }),
    )
  return {
    by: tally.by,
    cross: tally.cross,
    measures: tally.measures,
    columns,
    rows: rows.map((keys) => ({ keys, figures: columns.map(figuresOf(keys)) })),
  }
}

const entries = (
  { cells }: Grouping,
  keys: readonly Value[],
  column: readonly Value[],
): readonly Counted[] => cells.get(keyOf([keys, column])) ?? []

/** `keyOf` of both, from the `placeKey` of each. */
const cellKey = (row: string, column: string): string =>
  `[${row.slice(1, -1)},${column.slice(1, -1)}]`
