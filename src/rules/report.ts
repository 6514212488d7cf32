import type {
  Application,
  Dimension,
  Figure,
  Form,
  Measure,
  Report,
  Source,
  Tally,
} from '../model/index.ts'
import { addMonths } from './date.ts'
import {
  type Counted,
  entriesOf,
  isMadeOf,
  type ReportRecord,
  type ReportRun,
} from './report-entries.ts'
import { type FigureDone, figuresOf } from './report-figures.ts'
import { byKeys, type Grouping, groupingOf, keyOf } from './report-groups.ts'
import { isSentAfter, measured, takenFor } from './report-measures.ts'
import { countedOf } from './report-sources.ts'
import type { Value } from './value.ts'

/** The figures of one 统计, exact. */
export interface ReportTable {
  readonly by: readonly Dimension[]
  readonly cross: readonly Dimension[]
  readonly measures: readonly Measure[]
  /** A value for each of `cross`; the last is of all of them, and without 交叉 the only one. */
  readonly columns: readonly (readonly Value[])[]
  /** Groups in order, each subtotal after its groups, the total last; of 列出 a line each record. */
  readonly rows: readonly ReportRow[]
  readonly isListed: boolean
}

export interface ReportRow {
  /**
   * A value for each of `by` that the row is of: fewer for a subtotal, none for the total; of 列出 what tells the
   * line from the others.
   */
  readonly keys: readonly Value[]
  /** By column, then by measure. */
  readonly figures: readonly (readonly Value[])[]
}

/** A figure of a report, by what its row and column are of; it stays where other records come and go. */
export interface ReportPlace {
  /** Whether `table` counts among the tables, or among the figures. */
  readonly among: 'tables' | 'figures'
  readonly table: number
  /** `placeKey` of the row's keys, and of the column's. */
  readonly row: string
  readonly column: string
  readonly measure: number
}

export const placeKey = (keys: readonly Value[]): string => keyOf([keys])

export interface ReportWork {
  readonly figures: readonly FigureDone[]
  readonly tables: readonly ReportTable[]
  /** The records that a figure is made of; none where the report has no such figure. */
  behind(place: ReportPlace): readonly ReportRecord[]
}

/** The records of a form, or more; drafts and those of other forms are passed over. */
export type RecordsOf = (form: string) => Iterable<ReportRecord>

/** What the tables of a report say as of a day. */
export const reportOf = (
  report: Report,
  application: Application,
  records: RecordsOf,
  run: ReportRun,
): readonly ReportTable[] => reportWork(report, application, records, run).tables

/** All that a report says, and what is behind each figure. */
export function reportWork(
  report: Report,
  application: Application,
  records: RecordsOf,
  run: ReportRun,
): ReportWork {
  const desk = deskOf(application, records)
  const yearBefore = addMonths(run.asOf, -12)
  const tableOn = (tally: Tally): ReportTable => {
    const form = formOf(application, tally)
    return form ? tableOf(tally, form, desk, run, yearBefore) : emptyTable(tally)
  }
  return {
    figures: figuresOf(report.figures, {
      now: (tally) => tableOn(tally),
      before: (tally) => {
        const form = formOf(application, tally)
        return form && yearBefore
          ? tableOf(tally, form, desk, { ...run, asOf: yearBefore }, null)
          : null
      },
      application,
      run,
    }),
    tables: report.tables.map(tableOn),
    behind: (place) => {
      const tally = tallyAt(report, place)
      const form = tally && formOf(application, tally)
      const value = tally?.measures[place.measure]?.value
      if (!tally || !form || !value) return []
      const { now } = cellsOf(tally, form, desk, run, null)
      const cell = now.get(cellKey(place.row, place.column))
      return [...new Set(takenFor(value, cell ?? []).map(({ record }) => record))]
    },
  }
}

export const tallyAt = (
  { figures, tables }: Report,
  { among, table }: Pick<ReportPlace, 'among' | 'table'>,
): Tally | null => {
  if (among === 'tables') return tables[table] ?? null
  const value: Figure['value'] | undefined = figures[table]?.value
  return value?.kind === 'counted' ? value.tally : null
}

const formOf = ({ forms }: Application, { source }: Tally): Form | undefined =>
  forms.find(({ id }) => id === source.form)

/** What is gone through for several figures is looked at once. */
interface Desk {
  readonly application: Application
  readonly counted: (source: Source, form: Form, run: ReportRun) => readonly Counted[]
}

function deskOf(application: Application, records: RecordsOf): Desk {
  const ofForm = new Map<string, readonly ReportRecord[]>()
  const looked = new Map<string, readonly Counted[]>()
  const entries = (form: Form, table: string | null, run: ReportRun): readonly Counted[] => {
    const key = JSON.stringify([form.id, table, run.asOf])
    const known = looked.get(key)
    if (known) return known
    const all = ofForm.get(form.id) ?? [...records(form.id)]
    ofForm.set(form.id, all)
    const found = entriesOf(form, table, application, all, run)
    looked.set(key, found)
    return found
  }
  return {
    application,
    counted: (source, form, run) =>
      countedOf(source, form, application, entries(form, source.table, run), run),
  }
}

/** What each cell of a 统计 or 列出 is of, now and a year before. */
interface Cells {
  readonly grouping: Grouping
  readonly now: Grouping['cells']
  readonly before: Grouping['cells']
}

function cellsOf(
  tally: Tally,
  form: Form,
  desk: Desk,
  run: ReportRun,
  yearBefore: string | null,
): Cells {
  const at = (asOf: string): Grouping => {
    const counted = desk.counted(tally.source, form, { ...run, asOf })
    return tally.listed
      ? listingOf(tally.listed, counted, desk.application)
      : groupingOf(tally, counted, desk.application, asOf)
  }
  const grouping = at(run.asOf)
  const compares = tally.measures.some(({ value }) => isMadeOf(value, 'change'))
  const before = compares && yearBefore !== null ? at(yearBefore).cells : new Map()
  return { grouping, now: grouping.cells, before }
}

/** A line an entry; what the order does not tell apart, by when it was sent. */
function listingOf(
  order: readonly Dimension[],
  counted: readonly Counted[],
  application: Application,
): Grouping {
  const compare = byKeys(order, application)
  const lines = counted
    .map((entry) => ({ entry, keys: order.map(({ value }) => entry.value(value)) }))
    .sort(
      (one, other) =>
        compare(one.keys, other.keys) || (isSentAfter(one.entry, other.entry) ? 1 : -1),
    )
    .map(({ entry }) => entry)
  return {
    columns: [[]],
    rows: lines.map(({ key }) => [key]),
    cells: new Map(lines.map((entry) => [keyOf([[entry.key], []]), [entry]])),
  }
}

function tableOf(
  tally: Tally,
  form: Form,
  desk: Desk,
  run: ReportRun,
  yearBefore: string | null,
): ReportTable {
  const { grouping, now, before } = cellsOf(tally, form, desk, run, yearBefore)
  const figuresOf = (keys: readonly Value[]) => (column: readonly Value[]) =>
    tally.measures.map(({ value }) =>
      measured(value, {
        form,
        counted: entries(now, keys, column),
        total: entries(now, [], column),
        before: entries(before, keys, column),
      }),
    )
  return {
    ...emptyTable(tally),
    columns: grouping.columns,
    rows: grouping.rows.map((keys) => ({ keys, figures: grouping.columns.map(figuresOf(keys)) })),
  }
}

const emptyTable = ({ by, cross, measures, listed }: Tally): ReportTable => ({
  ...{ by, cross, measures, isListed: listed !== null },
  columns: [],
  rows: [],
})

const entries = (
  cells: Grouping['cells'],
  keys: readonly Value[],
  column: readonly Value[],
): readonly Counted[] => cells.get(keyOf([keys, column])) ?? []

/** `keyOf` of both, from the `placeKey` of each. */
const cellKey = (row: string, column: string): string =>
  `[${row.slice(1, -1)},${column.slice(1, -1)}]`
