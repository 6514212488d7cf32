import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Application, Report } from '../../model/index.ts'
import { isDate, isExact, type ReportTable, reportText, type Value } from '../../rules/index.ts'
import type { Language } from '../../runtime/messages/language.ts'
import { reportSentence } from '../../runtime/messages/reports.ts'
import { serverVisitor } from '../../runtime/people/server-visitor.ts'
import { clock } from '../../runtime/records/run.ts'
import { reportCsv } from '../../runtime/reports/csv.ts'
import { figureCells, figureColumns, figureNote } from '../../runtime/reports/figure-columns.ts'
import { type ReportFormat, reportAs } from '../../runtime/reports/files.ts'
import { madeLines } from '../../runtime/reports/made.ts'
import { type ReportDone, runReport } from '../../runtime/reports/run.ts'
import { shownReport } from '../../runtime/reports/shown.ts'
import { type ShownFigure, shownFigures } from '../../runtime/reports/shown-figures.ts'
import { serverAct } from '../../runtime/store/change.ts'
import { grid } from '../aligned.ts'
import { demonstrationData } from '../demonstration-data.ts'
import { demonstrationDay } from '../demonstration-day.ts'
import { type ExitCode, exit, Refusal, type Terminal } from '../exit.ts'
import { runJob, type Workplace } from '../jobs.ts'
import { texts } from '../texts.ts'

export interface ReportOptions {
  /** Absent: where `npm start` keeps the app's data. */
  readonly data?: string
  readonly asOf?: string
  readonly format: 'text' | 'csv' | 'json'
  /** A file, whose ending says what it is. */
  readonly out?: string
}

/** Prints a report of the records in a data folder, as of a day. */
export async function report(
  folder: string,
  name: string,
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = texts[terminal.language]
  const data = options.data ?? (await demonstrationData(folder, terminal))
  const { asOf = demonstrationDay(data) ?? clock().today } = options
  if (!isDate(asOf)) throw new Refusal(exit.usage, words.badDate(asOf))
  const format = terminal.json ? 'json' : options.format
  const { out } = options
  if (out !== undefined && formatOf(out) === null)
    throw new Refusal(exit.usage, words.badEnding(out, '.pdf、.xlsx、.csv'))
  const file = out === undefined ? {} : { out: resolve(out) }
  return runJob(folder, data, 'report', { name, asOf, format, ...file }, terminal)
}

const formatOf = (file: string): ReportFormat | null =>
  endings.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '') ?? null

const endings: ReadonlyMap<string, ReportFormat> = new Map([
  ['pdf', 'pdf'],
  ['xlsx', 'excel'],
  ['csv', 'csv'],
])

export interface ReportJob {
  readonly name: string
  readonly asOf: string
  readonly format: ReportOptions['format']
  readonly out?: string
}

export async function reportOver(
  { app, store }: Workplace,
  { name, asOf, format, out }: ReportJob,
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = reportNamed(app.application, name, terminal)
  const kind = out === undefined ? null : formatOf(out)
  if (out !== undefined && kind !== null) {
    const { language } = terminal
    const made = madeLines(clock(), serverVisitor, language)
    const file = { report: wanted, application: app.application, language, made }
    const make = await runReport(app, store, wanted, asOf, (done) => reportAs(kind, file, done))
    await writeFile(out, await make())
    terminal.say(texts[language].fileWritten(out))
    return exit.ok
  }
  const show = (done: ReportDone): string =>
    formats[format](wanted, app.application, done, terminal)
  const shown = await runReport(app, store, wanted, asOf, show)
  const note = { kind: '@report', id: wanted.id, detail: { asOf, format } }
  await store.transaction((tx) => tx.note({ action: 'export', ...note }), {
    ...serverAct,
    action: 'export',
  })
  terminal.data(shown)
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
  text: (report, application, done, { language }) =>
    [
      texts[language].reportTitle(report.label, done.run.asOf),
      ...figureLines(shownReport(report, application, done, language).figures, language),
      ...done.tables.flatMap((table, at) => [
        ...(report.tables[at]?.label ? [`${report.tables[at].label}`] : []),
        grid(readable(table, application, done.run), leading(table)),
      ]),
    ].join('\n\n'),

  csv: (_report, application, done, { language }) =>
    reportCsv(application, done, language).trimEnd(),

  json: (report, application, { figures, tables, run }, { language }) =>
    JSON.stringify({
      report: report.id,
      label: report.label,
      asOf: run.asOf,
      ...(figures.length > 0 && {
        figures: shownFigures(figures, [], application, run, language).map((shown, at) => ({
          ...{ id: shown.id, label: shown.label, value: plain(figures[at]?.value ?? null) },
          parts: figures[at]?.parts.map(({ key, value }) => [key, value].map(plain)),
          ...{ told: shown.told, before: plain(figures[at]?.before?.value ?? null) },
          ...{ carried: plain(figures[at]?.carried ?? null), periods: figures[at]?.periods },
        })),
      }),
      tables: tables.map((table) => plainTable(table, application, run)),
    }),
}

/** 指标 a line each with its 约数, the year before and its days; then what each counts. */
function figureLines(figures: readonly ShownFigure[], language: Language): readonly string[] {
  if (figures.length === 0) return []
  const heads = figureColumns.map((key) => reportSentence(key, language))
  const rows = figures.flatMap((figure) => [
    ...(figure.section === null
      ? []
      : [[`【${figure.section}】`, ...heads.slice(1).map(() => '')]]),
    figureCells(figure),
  ])
  const words = figures.map((figure) => {
    const note = figureNote(figure, language)
    return `${figure.label}：${figure.words}${note === '' ? '' : `（${note}）`}`
  })
  return [grid([heads, ...rows], 1), words.join('\n')]
}

/** How many columns are names: of 列出 those that are no numbers stand to the left too. */
const leading = ({ by, isListed }: ReportTable): number => (isListed ? 1 : by.length)

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
