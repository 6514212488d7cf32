import type { Application } from '../../model/index.ts'
import { type ReportTable, reportText } from '../../rules/index.ts'
import { csv } from '../csv.ts'
import type { ReportDone } from './run.ts'

/** A report for a spreadsheet: its tables one after another, exact figures without units. */
export const reportCsv = (application: Application, { tables, run }: ReportDone): string =>
  csv(
    tables.flatMap((table, index) => [
      ...(index > 0 ? [[]] : []),
      ...exactRows(table, application, run),
    ]),
  )

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
