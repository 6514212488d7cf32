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
export function reportImpacts(
  ground: Ground,
  reach: Reach,
  earlier: Holding,
  later: Holding,
  changed: ReadonlyMap<string, ReadonlyMap<string, Replayed>>,
): readonly ReportImpact[] {
  const former = new Map(earlier.application.reports.map((report) => [report.id, report]))
  const current = new Map(later.application.reports.map((report) => [report.id, report]))
  return [...new Set([...current.keys(), ...former.keys()])].flatMap(
    (id): readonly ReportImpact[] => {
      const [before, after] = [former.get(id), current.get(id)]
      const any = after ?? before
      if (!any || (!reach.reports.has(id) && !formsOf(any).some((form) => changed.get(form)?.size)))
        return []
      const named = { report: id, label: any.label, figures: [] }
      if (!before || !after) return [{ ...named, presence: after ? 'added' : 'removed' } as const]
      if (JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(after)))
        return [{ ...named, presence: 'redefined' } as const]
      const places = reach.reports.has(id)
        ? everyPlace(before)
        : movingPlaces(before, earlier, changed)
      if (places.length === 0) return []
      const then = shown(before, places, earlier, ground, changed, 'before')
      const now = shown(after, places, later, ground, changed, 'after')
      const figures = places.flatMap((place, at) => moved(then[at], now[at], place))
      return figures.length > 0 ? [{ ...named, presence: 'both', figures } as const] : []
    },
  )
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

/** In the order of the places. */
function shown(
  report: Report,
  places: readonly Place[],
  holding: Holding,
  { records, today }: Ground,
  changed: ReadonlyMap<string, ReadonlyMap<string, Replayed>>,
  side: 'before' | 'after',
): readonly Shown[] {
  const { application, resolve } = holding
  const run = { asOf: today, resolve, records: holding.records }
  const judged = (id: string): readonly StoredRecord[] => {
    const form = holding.form(id)
    const replays = changed.get(id)
    return form ? [...records(id)].map((each) => judgedBy(holding, form, each, replays, side)) : []
  }
  const asked: Report = {
    ...report,
    figures: places.includes(0) ? report.figures : [],
    tables: report.tables.filter((_, at) => places.includes(at + 1)),
  }
  const { figures, tables } = reportWork(asked, application, judged, run)
  const single = new Map(
    figures.map(({ figure, value }): [string, Cell] => {
      const text = figureText(value, figure, application, run)
      return [figure.id, { row: figure.label, column: '', measure: '', text }]
    }),
  )
  return [
    ...(places.includes(0) ? [single] : []),
    ...tables.map((table) => cellsOf(table, reportText(table, application, run))),
  ]
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
function moved(
  former: Shown | undefined,
  current: Shown | undefined,
  at: Place,
): readonly FigureChange[] {
  if (!former || !current) return []
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
