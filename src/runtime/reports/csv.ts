import type { Application } from '../../model/index.ts'
import { type ReportTable, reportText } from '../../rules/index.ts'
import { csv } from '../csv.ts'
import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'
import { figureCells, figureColumns } from './figure-columns.ts'
import type { ReportDone } from './run.ts'
import { shownFigures } from './shown-figures.ts'

/** A report for a spreadsheet: 指标, then its tables one after another, exact figures without units. */
export function reportCsv(
  application: Application,
  { figures, tables, run }: ReportDone,
  language: Language,
): string {
  const shown = shownFigures(figures, [], application, run, language)
  const heads = figureColumns.map((key) => reportSentence(key, language))
  const first = shown.length > 0 ? [[heads, ...shown.map(figureCells)]] : []
  const parts = [...first, ...tables.map((table) => exactRows(table, application, run))]
  return csv(parts.flatMap((rows, index) => [...(index > 0 ? [[]] : []), ...rows]))
}

/** One line of headings; 约数 in columns of their own. */
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
