import type { Application, Report } from '../../model/index.ts'
import { isDate, isExact, type ReportTable, reportText, type Value } from '../../rules/index.ts'
import { csv } from '../../runtime/csv.ts'
import { clock } from '../../runtime/index.ts'
import { type ReportDone, runReport } from '../../runtime/reports.ts'
import { grid } from '../aligned.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { demonstrationDay } from '../open-app.ts'
import { texts } from '../texts.ts'

export interface ReportOptions {
  readonly data: string
  readonly asOf?: string
  readonly format: 'text' | 'csv' | 'json'
}

/** Prints a report of the records in a data folder, as of a day. */
export async function report(
  folder: string,
  name: string,
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = texts[terminal.language]
  const { asOf = demonstrationDay(options.data) ?? clock().today } = options
  if (!isDate(asOf)) throw new Refusal(exit.usage, words.badDate(asOf))
  const format = terminal.json ? 'json' : options.format
  return runJob(folder, options.data, 'report', { name, asOf, format }, terminal)
}

export interface ReportJob {
  readonly name: string
  readonly asOf: string
  readonly format: ReportOptions['format']
}

export async function reportOver(
  { app, store }: Workplace,
  { name, asOf, format }: ReportJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = reportNamed(app.application, name, terminal)
  const show = (done: ReportDone): string =>
    formats[format](wanted, app.application, done, terminal)
  terminal.data(await runReport(app, store, wanted, asOf, show))
  return exit.ok
}

function reportNamed({ reports }: Application, name: string, { language }: Terminal): Report {
  const found = reports.find(({ id, label }) => id === name || label === name)
  if (found) return found
  const known = reports.map(({ label }) => label).join('、')
  throw new Refusal(exit.usage, texts[language].noReport(name, known))
}

type Show = (
  report: Report,
  application: Application,
  done: ReportDone,
  terminal: Terminal,
) => string

const formats: { readonly [F in ReportOptions['format']]: Show } = {
  text: ({ label }, application, { tables, run }, { language }) =>
    [
      texts[language].reportTitle(label, run.asOf),
      ...tables.map((table) => grid(readable(table, application, run), table.by.length)),
    ].join('\n\n'),

  csv: (_report, application, { tables, run }) =>
    csv(
      tables.flatMap((table, index) => [
        ...(index > 0 ? [[]] : []),
        ...exactRows(table, application, run),
      ]),
    ).trimEnd(),

  json: ({ id, label }, application, { tables, run }) =>
    JSON.stringify({
      report: id,
      label,
      asOf: run.asOf,
      tables: tables.map((table) => plainTable(table, application, run)),
    }),
}

/** As people read it: 约数 stand in brackets after their figure. */
function readable(
  table: ReportTable,
  application: Application,
  run: ReportDone['run'],
): readonly (readonly string[])[] {
  const { headings, groups, rows } = reportText(table, application, run)
  const over = groups.flatMap(({ label, width }) => [label, ...Array(width - 1).fill('')])
  return [
    ...(groups.length > 0 ? [[...table.by.map(() => ''), ...over]] : []),
    headings,
    ...rows.map(({ cells, approximate }) =>
      cells.map((cell, index) => {
        const about = approximate[index]
        return about ? `${cell}（${about}）` : cell
      }),
    ),
  ]
}

/** As a spreadsheet counts with it: one line of headings, figures without units, 约数 in columns of their own. */
function exactRows(
  table: ReportTable,
  application: Application,
  run: ReportDone['run'],
): readonly (readonly string[])[] {
  const { headings, groups, rows } = reportText(table, application, run, { plain: true })
  const groupAt = [
    ...table.by.map(() => ''),
    ...groups.flatMap(({ label, width }) => Array<string>(width).fill(label)),
  ]
  const isTold = (index: number): boolean => rows.some((row) => row.approximate[index] !== null)
  const spread = (cells: readonly string[], about: (index: number) => string): string[] =>
    cells.flatMap((cell, index) => (isTold(index) ? [cell, about(index)] : [cell]))
  const named = headings.map((heading, index) => `${groupAt[index] ?? ''} ${heading}`.trim())
  return [
    spread(named, (index) => `${named[index]} 约数`),
    ...rows.map((row) => spread(row.cells, (index) => row.approximate[index] ?? '')),
  ]
}

/** Exact figures as fractions, money in 分; beside them the texts. */
function plainTable(table: ReportTable, application: Application, run: ReportDone['run']) {
  const { rows, groups, headings } = reportText(table, application, run)
  return {
    by: table.by.map(({ label }) => label),
    cross: table.cross.map(({ label }) => label),
    measures: table.measures.map(({ label, type }) => ({ label, type })),
    columns: table.columns.map((keys) => keys.map(plain)),
    headings,
    groups,
    rows: table.rows.map(({ keys, figures }, index) => ({
      keys: keys.map(plain),
      figures: figures.map((ofColumn) => ofColumn.map(plain)),
      cells: rows[index]?.cells ?? [],
    })),
  }
}

const plain = (value: Value): unknown => (isExact(value) ? value.toFraction() : value)
