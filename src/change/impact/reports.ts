import type { Form, Report, StoredRecord, Tally } from '../../model/index.ts'
import { formsOf } from '../../model/tallies.ts'
import {
  figureText,
  placeKey,
  type ReportTable,
  type ReportText,
  reportText,
  reportWork,
} from '../../rules/index.ts'
import type { Ground } from './ground.ts'
import type { Holding } from './holding.ts'
import { countsFindings } from './inputs.ts'
import type { Reach } from './reach.ts'
import type { Replayed } from './replay.ts'
import type { FigureChange, ReportImpact } from './sheet.ts'

/** The figures that would be others if every record were judged again: by the earlier edition, and by the later one. */
export function* reportImpacts(
  ground: Ground,
  reach: Reach,
  earlier: Holding,
  later: Holding,
  changed: ReadonlyMap<string, ReadonlyMap<string, Replayed>>,
): Generator<void, readonly ReportImpact[]> {
  const former = new Map(earlier.application.reports.map((report) => [report.id, report]))
  const current = new Map(later.application.reports.map((report) => [report.id, report]))
  const then = judgedRecords(earlier, ground, changed, 'before')
  const now = judgedRecords(later, ground, changed, 'after')
  const found: ReportImpact[] = []
  for (const id of new Set([...current.keys(), ...former.keys()])) {
    const [before, after] = [former.get(id), current.get(id)]
    const any = after ?? before
    if (!any || (!reach.reports.has(id) && !formsOf(any).some((form) => changed.get(form)?.size)))
      continue
    const named = { report: id, label: any.label, figures: [] }
    if (!before || !after) found.push({ ...named, presence: after ? 'added' : 'removed' })
    else if (JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(after)))
      found.push({ ...named, presence: 'redefined' })
    else {
      const places = reach.reports.has(id)
        ? everyPlace(before)
        : movingPlaces(before, earlier, changed)
      const figures: FigureChange[] = []
      for (const place of places) {
        const was = shown(before, place, earlier, ground, then)
        yield
        figures.push(...moved(was, shown(after, place, later, ground, now), place))
        yield
      }
      if (figures.length > 0) found.push({ ...named, presence: 'both', figures })
    }
  }
  return found
}

/** 0: its single figures; from 1, its tables. */
type Place = number

const everyPlace = ({ tables }: Report): readonly Place[] => [0, ...tables.map((_, at) => at + 1)]

/** Those that the records which come out otherwise can move, where the report itself is the same. */
function movingPlaces(
  { figures, tables }: Report,
  { application }: Holding,
  changed: ReadonlyMap<string, ReadonlyMap<string, Replayed>>,
): readonly Place[] {
  const moves = (tally: Tally): boolean => {
    const replays = [...(changed.get(tally.source.form)?.values() ?? [])]
    if (replays.length === 0) return false
    return replays.some(isOfOtherValues) || countsFindings(application, tally)
  }
  const isAny = figures.some(({ value }) => value.kind === 'counted' && moves(value.tally))
  return [...(isAny ? [0] : []), ...tables.flatMap((tally, at) => (moves(tally) ? [at + 1] : []))]
}

const isOfOtherValues = ({ before, after }: Replayed): boolean =>
  JSON.stringify([before.settled.kept, before.judgement.values]) !==
  JSON.stringify([after.settled.kept, after.judgement.values])

/** What it sets out, apart from what is counted in it. */
const shapeOf = ({ figures, tables }: Report) => [
  figures.map(({ id }) => id),
  tables.map(({ by, cross, measures }) =>
    [by, cross, measures].map((all) => all.map(({ label }) => label)),
  ),
]

/** A table's cells, by what their row, column and measure are of. */
type Shown = ReadonlyMap<string, Cell>

function shown(
  report: Report,
  place: Place,
  holding: Holding,
  { today }: Ground,
  judged: (form: string) => readonly StoredRecord[],
): Shown {
  const { application, resolve } = holding
  const run = { asOf: today, resolve, records: holding.records }
  const asked: Report = {
    ...report,
    figures: place === 0 ? report.figures : [],
    tables: report.tables.filter((_, at) => place === at + 1),
  }
  const { figures, tables } = reportWork(asked, application, judged, run)
  const [table] = tables
  if (table) return cellsOf(table, reportText(table, application, run))
  return new Map(
    figures.map(({ figure, value }): [string, Cell] => {
      const text = figureText(value, figure, application, run)
      return [figure.id, { row: figure.label, column: '', measure: '', text }]
    }),
  )
}

/** Put together once a form, for all reports. */
function judgedRecords(
  holding: Holding,
  { records }: Ground,
  changed: ReadonlyMap<string, ReadonlyMap<string, Replayed>>,
  side: 'before' | 'after',
): (form: string) => readonly StoredRecord[] {
  const known = new Map<string, readonly StoredRecord[]>()
  return (id) => {
    const form = holding.form(id)
    const replays = changed.get(id)
    const all =
      known.get(id) ??
      (form ? [...records(id)].map((each) => judgedBy(holding, form, each, replays, side)) : [])
    known.set(id, all)
    return all
  }
}

function judgedBy(
  holding: Holding,
  form: Form,
  record: StoredRecord,
  replays: ReadonlyMap<string, Replayed> | undefined,
  side: 'before' | 'after',
): StoredRecord {
  const again = record.judgement && replays?.get(record.id)
  const { data, state } = holding.taken(form, record)
  if (again) return { ...record, data, state, judgement: again[side].judgement }
  // Its calculated values are among the data already.
  const judgement = record.judgement && { ...record.judgement, values: {} }
  return { ...record, data: holding.target(form, record).data, state, judgement }
}

/** By what rows and columns are of, so that one more row moves no others. */
function moved(former: Shown, current: Shown, at: Place): readonly FigureChange[] {
  return [...new Set([...current.keys(), ...former.keys()])].flatMap((key) => {
    const [before, after] = [former.get(key), current.get(key)]
    const any = after ?? before
    if (!any || before?.text === after?.text) return []
    const { row, column, measure } = any
    return [
      { table: at, row, column, measure, before: before?.text ?? null, after: after?.text ?? null },
    ]
  })
}

interface Cell extends Pick<FigureChange, 'row' | 'column' | 'measure'> {
  readonly text: string
}

function cellsOf(table: ReportTable, text: ReportText): Shown {
  const { by, measures, columns, rows } = table
  return new Map(
    rows.flatMap(({ keys }, rowAt) => {
      const cells = text.rows[rowAt]?.cells ?? []
      const row = cells
        .slice(0, by.length)
        .filter((part) => part !== '')
        .join(' ')
      return columns.flatMap((column, columnAt) =>
        measures.map(({ label }, measureAt) => {
          const place = by.length + columnAt * measures.length + measureAt
          const key = JSON.stringify([placeKey(keys), placeKey(column), label])
          const heading = text.groups[columnAt]?.label ?? ''
          return [key, { row, column: heading, measure: label, text: cells[place] ?? '' }] as const
        }),
      )
    }),
  )
}
