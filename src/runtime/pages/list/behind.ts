import type { Form, Measure, Report } from '../../../model/index.ts'
import { withFigures } from '../../../model/tallies.ts'
import {
  addMonths,
  isDate,
  isMadeOf,
  type ReportPlace,
  showDate,
  tallyAt,
} from '../../../rules/index.ts'
import type { Denial } from '../../access/denial.ts'
import type { ReportDone } from '../../reports/run.ts'
import { type ShownReport, shownReport } from '../../reports/shown.ts'
import { addresses, withQuery } from '../addresses.ts'
import { type Site, say } from '../site.ts'
import { pickedBy } from './picked.ts'

/** What a list is narrowed to: the records behind a figure of a report, those that carry a 标识 or wait for the visitor. */
export interface Behind {
  readonly ids: ReadonlySet<string>
  /** What they are, and how many. */
  readonly text: string
  /** Back to the report; null: there is none, or none for this visitor. */
  readonly href: string | null
  /** The same figure a year before, where it is compared with that. */
  readonly before: string | null
  /** What an address asks to have it. */
  readonly asked: Readonly<Record<string, string>>
}

/** What an address asks for to list the records behind a figure. */
export const placeQuery = (
  { id }: Report,
  { among, table, measure, row, column }: ReportPlace,
  day: string,
): Readonly<Record<string, string>> => ({
  report: id,
  'as-of': day,
  cell: `${among === 'figures' ? 'f' : ''}${table}.${measure}`,
  row,
  column,
})

/** The list of exactly the records that a figure is made of. */
export const rowsAddress = (report: Report, place: ReportPlace, day: string): string =>
  withQuery(
    addresses.list(tallyAt(report, place)?.source.form ?? ''),
    placeQuery(report, place, day),
  )

/** Null: the address asks for no figure. A figure that is not there has no records. */
export async function behindOf(
  site: Site,
  form: Form,
  query: URLSearchParams,
): Promise<Behind | { readonly kind: 'denied'; readonly denial: Denial } | null> {
  const { reports } = site.app.application
  const report = reports.find(({ id }) => id === query.get('report'))
  const day = query.get('as-of') ?? ''
  const place = placeIn(query)
  const tally = report && place && tallyAt(report, place)
  if (!report || !place || tally?.source.form !== form.id || !isDate(day))
    return pickedBy(site, form, query)
  const alone = aloneWith(report, place)
  const outcome = await site.records.report(alone.report, day, (done) =>
    foundIn(site, alone.report, alone.place, done),
  )
  if (outcome.kind === 'denied') return outcome
  const { ids, figure, group } = outcome.shown
  const measure = tally.measures[place.measure]
  const before = addMonths(day, -12)
  const params = {
    ...{ report: report.label, day: showDate(day), count: ids.size, figure },
    measure: measure?.label ?? '',
    group: group || say(site, 'behind-all'),
  }
  return {
    ids,
    text: say(site, 'behind-figure', params),
    href:
      site.records.reportable(report) === null
        ? withQuery(addresses.report(report.id), { 'as-of': day })
        : null,
    before:
      compares(report, place, measure) && before !== null
        ? withQuery(addresses.list(form.id), placeQuery(report, place, before))
        : null,
    asked: placeQuery(report, place, day),
  }
}

/** A figure is worked out, and may be seen, without the rest of its report. */
function aloneWith(report: Report, place: ReportPlace) {
  if (place.among === 'tables') {
    const tables = report.tables.slice(place.table, place.table + 1)
    return { report: { ...report, figures: [], tables }, place: { ...place, table: 0 } }
  }
  const id = report.figures[place.table]?.id
  if (id === undefined) return { report, place }
  const alone = withFigures(report, [id])
  const table = alone.figures.findIndex((figure) => figure.id === id)
  return { report: alone, place: { ...place, table } }
}

function placeIn(query: URLSearchParams): ReportPlace | null {
  const [, of, table, measure] = /^(f?)(\d{1,3})\.(\d{1,3})$/.exec(query.get('cell') ?? '') ?? []
  const [row, column] = [query.get('row'), query.get('column')]
  if (table === undefined || row === null || column === null) return null
  const among = of === 'f' ? 'figures' : 'tables'
  return { among, table: Number(table), measure: Number(measure), row, column }
}

/** Whether the figure is set beside that of a year before. */
const compares = (report: Report, { among, table }: ReportPlace, measure?: Measure): boolean =>
  among === 'figures'
    ? report.figures[table]?.compares === true
    : measure !== undefined && isMadeOf(measure.value, 'change')

interface FoundBehind {
  readonly ids: ReadonlySet<string>
  readonly figure: string
  /** What the row and the column are of. */
  readonly group: string
}

function foundIn(
  { app, language }: Site,
  report: Report,
  place: ReportPlace,
  done: ReportDone,
): FoundBehind {
  const ids = new Set(done.behind(place).map(({ id }) => id))
  const shown = shownReport(report, app.application, done, language)
  return { ids, ...(place.among === 'figures' ? partAt(shown, place) : figureAt(shown, place)) }
}

function partAt({ figures }: ShownReport, place: ReportPlace) {
  const { label = '', parts = [], total = null, carried = null } = figures[place.table] ?? {}
  const all = [...parts, total, carried].filter((part) => part !== null)
  const found = all.find((part) => part.place !== null && isSame(part.place, place))
  return { figure: found?.text ?? '—', group: [label, found?.label].filter(Boolean).join(' · ') }
}

function figureAt({ tables }: ShownReport, place: ReportPlace) {
  const table = tables[place.table]
  for (const { cells } of table?.rows ?? []) {
    const index = cells.findIndex((cell) => cell.place !== null && isSame(cell.place, place))
    if (index < 0) continue
    const names = cells.filter(({ name, text }) => name && text !== '').map(({ text }) => text)
    const figure = index - (table?.dimensions.length ?? 0)
    return {
      figure: cells[index]?.text ?? '',
      group: [...names, groupOver(table, figure)].filter(Boolean).join(' · '),
    }
  }
  return { figure: '—', group: '' }
}

/** The heading over a figure, with 交叉. */
function groupOver(table: ShownReport['tables'][number] | undefined, figure: number): string {
  let at = 0
  for (const { label, width } of table?.groups ?? []) {
    at += width
    if (figure < at) return label
  }
  return ''
}

const isSame = (one: ReportPlace, other: ReportPlace): boolean =>
  one.among === other.among &&
  one.table === other.table &&
  one.measure === other.measure &&
  one.row === other.row &&
  one.column === other.column
