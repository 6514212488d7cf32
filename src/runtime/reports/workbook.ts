import type { Application, Measure, Report } from '../../model/index.ts'
import {
  type FigureDone,
  isExact,
  type ReportRun,
  type ReportTable,
  type ReportText,
  reportText,
  type Value,
} from '../../rules/index.ts'
import { dayValue, figure as figureNumber } from '../excel/cells.ts'
import { dayFormat } from '../excel/layout.ts'
import { aboutSheet } from '../excel/list.ts'
import {
  type NumberFormat,
  type SheetToWrite,
  type SheetValue,
  type Span,
  sheetName,
} from '../excel/workbook.ts'
import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'
import { type Definition, definitionOf } from './definition.ts'
import { figureCells, figureColumns, figureNote } from './figure-columns.ts'
import type { ReportDone } from './run.ts'
import { shownFigures } from './shown-figures.ts'

/** A report as sheets: one a table, with real figures that can be counted with, and one that says what they are. */
export function reportSheets(
  report: Report,
  application: Application,
  { figures, tables, run }: ReportDone,
  language: Language,
  /** Who made it when. */
  made: readonly string[],
): readonly SheetToWrite[] {
  const definition = definitionOf(report, application, run.asOf, language)
  const { scope, tables: defined, figures: ofFigures } = definition
  const taken = new Set([reportSentence('definition-sheet', language)])
  const nameOf = (index: number): string =>
    report.tables[index]?.label ??
    reportSentence('table-number', language, { number: String(index + 1) })
  const sheets = tables.map((table, index) => {
    const name = sheetName(tables.length === 1 ? report.label : nameOf(index), taken)
    taken.add(name)
    return tableSheet(table, reportText(table, application, run), name, language)
  })
  const about = aboutSheet(language, [
    report.label,
    ...scope,
    ...figures.map(({ figure }, at) => `${figure.label}：${ofFigures[at] ?? ''}`),
    ...defined.flatMap(({ scope: own, measures }, index) => [
      ...(defined.length > 1 ? [nameOf(index)] : []),
      ...own,
      ...measures.map(({ label, words }) => `${label}：${words}`),
    ]),
    ...made,
  ])
  const first =
    figures.length > 0 ? [figureSheet(figures, definition, application, run, taken, language)] : []
  return [...first, ...sheets, about]
}

/** 指标 a line each; one that is not several keeps its figure as a number. */
function figureSheet(
  figures: readonly FigureDone[],
  { figures: words }: Definition,
  application: Application,
  run: ReportRun,
  taken: Set<string>,
  language: Language,
): SheetToWrite {
  const shown = shownFigures(figures, words, application, run, language)
  const name = sheetName(reportSentence('figures-sheet', language), taken)
  taken.add(name)
  return {
    name,
    columns: [...figureColumns, 'figure-words' as const].map((key) => ({
      format: null,
      width:
        key === 'figure-words' ? 80 : key === 'figure-name' || key === 'figure-period' ? 32 : 14,
    })),
    heads: [
      [...figureColumns, 'figure-words' as const].map((key) => reportSentence(key, language)),
    ],
    rows: shown.map((figure, at): readonly SheetValue[] => {
      const [label = '', exactly = '', told = '', before = '', ...others] = figureCells(figure)
      const done = figures[at]
      const note = figureNote(figure, language)
      return [
        label,
        numberOr(exactly, done?.value ?? null, done),
        told,
        numberOr(before, done?.before?.value ?? null, done),
        ...others,
        note === '' ? figure.words : `${figure.words}（${note}）`,
      ]
    }),
    frozenColumns: 1,
    landscape: true,
  }
}

/** Several figures written together, and percentages, stay a text. */
const numberOr = (text: string, value: Value, done: FigureDone | undefined): SheetValue =>
  isExact(value) && done?.figure.type === 'number' && done.parts.length === 0
    ? figureNumber(value, false)
    : text

interface SheetColumn {
  readonly heading: string
  readonly group: string
  readonly format: NumberFormat
  readonly value: (row: number) => SheetValue
}

function tableSheet(
  table: ReportTable,
  text: ReportText,
  name: string,
  language: Language,
): SheetToWrite {
  const columns = [...keyColumns(table, text), ...measureColumns(table, text, language)]
  const isGrouped = text.groups.length > 0
  const heads = [
    ...(isGrouped ? [columns.map(({ group }) => group)] : []),
    columns.map(({ heading }) => heading),
  ]
  return {
    name,
    columns: columns.map(({ format, heading }, at) => ({
      format,
      width: Math.max(at < table.by.length ? 20 : 12, [...heading].length * 2 + 3),
    })),
    heads,
    rows: table.rows.map((_, row) => columns.map(({ value }) => value(row))),
    frozenColumns: table.by.length,
    merges: isGrouped ? groupSpans(columns) : [],
    strong: new Set(
      table.rows.flatMap(({ keys }, row) => (keys.length < table.by.length ? [row] : [])),
    ),
    landscape: columns.length > 8,
  }
}

const keyColumns = ({ by }: ReportTable, { rows }: ReportText): readonly SheetColumn[] =>
  by.map(({ label }, index) => ({
    heading: label,
    group: '',
    format: null,
    value: (row) => rows[row]?.cells[index] ?? null,
  }))

/** 约数 stand in columns of their own, beside the exact figures. */
function measureColumns(
  { by, columns, measures, rows }: ReportTable,
  text: ReportText,
  language: Language,
): readonly SheetColumn[] {
  return columns.flatMap((_, column) =>
    measures.flatMap((measure, at): readonly SheetColumn[] => {
      const group = text.groups[column]?.label ?? ''
      const place = by.length + column * measures.length + at
      const about = {
        heading: `${measure.label} ${reportSentence('about', language)}`,
        group,
        format: null,
        value: (row: number) => text.rows[row]?.approximate[place] ?? null,
      }
      const exactly: SheetColumn = {
        heading: measure.label,
        group,
        format: formatFor(
          measure,
          rows.map(({ figures }) => figures[column]?.[at] ?? null),
        ),
        value: (row) =>
          cellFor(rows[row]?.figures[column]?.[at] ?? null, measure, text.rows[row]?.cells[place]),
      }
      return measure.approximate ? [exactly, about] : [exactly]
    }),
  )
}

function formatFor({ type }: Measure, values: readonly Value[]): NumberFormat {
  switch (type) {
    case 'money':
      return '#,##0.00'
    case 'percent':
      return '0.0%'
    case 'date':
      return dayFormat
    case 'year':
      return '0'
    case 'number':
      return values.every((value) => !isExact(value) || value.d === 1n) ? '#,##0' : '#,##0.00'
    default:
      return null
  }
}

function cellFor(value: Value, { type }: Measure, shown: string | undefined): SheetValue {
  if (isExact(value)) {
    if (type === 'duration') return shown ?? null
    return figureNumber(value, type === 'money')
  }
  if (type === 'date' && typeof value === 'string') return dayValue(value)
  return value === null ? null : (shown ?? null)
}

/** Neighbours of the same group under one heading. */
function groupSpans(columns: readonly SheetColumn[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (let at = 1; at <= columns.length; at++) {
    if (columns[at]?.group === columns[from]?.group) continue
    if (at - from > 1 && columns[from]?.group !== '')
      spans.push({ fromRow: 0, toRow: 0, fromColumn: from, toColumn: at - 1 })
    from = at
  }
  return spans
}
