import type { Report } from '../../../model/index.ts'
import { formsOf } from '../../../model/tallies.ts'
import { addMonths, isDate, parseDate, showDate } from '../../../rules/index.ts'
import { formOf } from '../../application.ts'
import { Failure } from '../../failure.ts'
import { reportSentence } from '../../messages/reports.ts'
import { type ReportFormat, reportAs } from '../../reports/files.ts'
import { madeLines } from '../../reports/made.ts'
import {
  type ShownCell,
  type ShownReport,
  type ShownTable,
  shownReport,
} from '../../reports/shown.ts'
import type { ShownFigure, ShownPart } from '../../reports/shown-figures.ts'
import { addresses, withQuery } from '../addresses.ts'
import { frame } from '../frame.ts'
import { rowsAddress } from '../list/behind.ts'
import { deniedPage, messagePage, problemPage } from '../problem-page.ts'
import { csvType, type Reply, xlsxType } from '../reply.ts'
import { type Site, say } from '../site.ts'

/** A report as of the day that its address asks for: tables, charts, what they count, and what is behind each figure. */
export async function reportPage(site: Site, id: string, query: URLSearchParams): Promise<Reply> {
  const asked = query.get('as-of') ?? ''
  const day = dayOf(site, asked)
  const found = reportIn(site, id)
  if (!found) return problemPage(site, 'missing')
  const { report, form } = found
  const outcome = await site.records.report(report, day, (done) =>
    shownReport(report, site.app.application, done, site.language),
  )
  if (outcome.kind === 'denied') return deniedPage(site, form, null, outcome.denial)
  const { figureCharts } = outcome.shown
  const draw = await drawing(outcome.shown)
  const view = {
    ...frame(site, report.label, { trail: [toReports(site)], section: addresses.reports }),
    action: addresses.report(id),
    day,
    dayShown: showDate(day),
    wrong: asked === '' || parseDate(asked) ? null : say(site, 'as-of-wrong', { text: asked }),
    files: report.exports.map((format) => ({
      label: say(site, `report-${format}`),
      href: withQuery(addresses.reportFile(id, endings[format]), { 'as-of': day }),
    })),
    scope: outcome.shown.scope,
    figures: figuresView(site, report, outcome.shown.figures, day),
    figureCharts: figureCharts &&
      draw && {
        words: figureCharts.words,
        drawn: figureCharts.data.map((data, at) => draw(data, `f${at}`)),
      },
    tables: outcome.shown.tables.map((table, at) => tableView(site, report, table, at, day, draw)),
  }
  return { kind: 'page', status: 200, page: 'reports/page', view }
}

/** The same as a file, where the report's 导出 names that kind. */
export async function reportFile(
  site: Site,
  id: string,
  ending: string,
  query: URLSearchParams,
): Promise<Reply> {
  const day = dayOf(site, query.get('as-of') ?? '')
  const found = reportIn(site, id)
  const format = found?.report.exports.find((each) => endings[each] === ending)
  if (!found || format === undefined) return problemPage(site, 'missing')
  const { report, form } = found
  const made = madeLines(site.clock(), site.records.visitor, site.language)
  const outcome = await site.records.report(report, day, (done) =>
    reportAs(
      format,
      { report, application: site.app.application, language: site.language, made },
      done,
    ),
  )
  if (outcome.kind === 'denied') return deniedPage(site, form, null, outcome.denial)
  try {
    const bytes = await outcome.shown()
    await site.records.handOutReport(report, day, format)
    return { kind: 'file', name: `${report.label} ${day}.${ending}`, type: types[format], bytes }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'no-browser') throw error
    return messagePage(site, 503, report.label, say(site, 'report-no-browser'), {
      form,
      back: { label: report.label, href: addresses.report(id) },
    })
  }
}

function reportIn({ app }: Site, id: string) {
  const report = app.application.reports.find((each) => each.id === id)
  const [first] = report ? formsOf(report) : []
  const form = first === undefined ? null : formOf(app, first)
  return report && form ? { report, form } : null
}

const endings: { readonly [F in ReportFormat]: string } = { pdf: 'pdf', excel: 'xlsx', csv: 'csv' }
const types: { readonly [F in ReportFormat]: string } = {
  pdf: 'application/pdf',
  excel: xlsxType,
  csv: csvType,
}

/** The day an address asks for, as people write days; today where it asks for none. */
export function dayOf(site: Site, asked: string): string {
  if (isDate(asked)) return asked
  return parseDate(asked) ?? site.clock().today
}

const toReports = (site: Site) => ({ label: say(site, 'reports'), href: addresses.reports })

type Draw = typeof import('../../reports/draw.ts').drawnChart

/** Loaded where there is something to draw: it is large. */
async function drawing({ figureCharts, tables }: ShownReport): Promise<Draw | null> {
  if (figureCharts === null && !tables.some(({ chart }) => chart !== null)) return null
  return (await import('../../reports/draw.ts')).drawnChart
}

function tableView(
  site: Site,
  report: Report,
  table: ShownTable,
  at: number,
  day: string,
  draw: Draw | null,
) {
  const number = at + 1
  const name =
    table.label ??
    (report.tables.length === 1
      ? report.label
      : say(site, 'report-table', { name: report.label, number }))
  const { chart } = table
  return {
    ...table,
    name,
    element: `t${number}`,
    chart: chart && draw ? draw(chart, `c${at}`) : null,
    chartName: chart && say(site, 'report-chart', { name, kind: say(site, `chart-${chart.kind}`) }),
    hasGroups: table.groups.length > 0,
    span: table.dimensions.length,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const form = report.tables[at]?.source.form ?? ''
        const record = cell.name && row.record !== null ? addresses.record(form, row.record) : null
        return { ...cellView(report, cell, day), ...(record && { href: record, own: true }) }
      }),
    })),
  }
}

const cellView = (report: Report, cell: ShownCell, day: string) => ({
  ...cell,
  href: cell.place && rowsAddress(report, cell.place, day),
})

/** 指标 a line each, under their 分组. */
function figuresView(
  { language }: Site,
  report: Report,
  figures: readonly ShownFigure[],
  day: string,
) {
  const partView = (part: ShownPart) => ({
    ...part,
    href: part.place && rowsAddress(report, part.place, day),
  })
  const notes = (key: 'total-note' | 'carried-note', part: ShownPart | null) =>
    part && {
      ...partView(part),
      text: reportSentence(key, language, { total: part.text, count: part.text }),
    }
  return figures.map((figure) => ({
    ...figure,
    parts: figure.parts.map((part, at) => ({ ...partView(part), plus: at > 0 })),
    beforeHref: beforeAddress(report, figure, day),
    total: notes('total-note', figure.total),
    carried: notes('carried-note', figure.carried),
  }))
}

/** The records of the same figure a year before; null: it has none of its own. */
function beforeAddress(
  report: Report,
  { parts, total, before }: ShownFigure,
  day: string,
): string | null {
  const place = (total ?? parts[0])?.place ?? null
  const then = addMonths(day, -12)
  return before === '—' || place === null || then === null ? null : rowsAddress(report, place, then)
}
