import type { Application, Report } from '../../model/index.ts'
import { placeKey, type ReportPlace, reportText } from '../../rules/index.ts'
import type { Language } from '../messages/language.ts'
import { type ChartData, chartOf } from './chart.ts'
import { definitionOf } from './definition.ts'
import type { ReportDone } from './run.ts'

/** A report as it is shown to people, on a page and on paper. */
export interface ShownReport {
  readonly title: string
  /** What is counted, and of which day. */
  readonly scope: readonly string[]
  readonly tables: readonly ShownTable[]
}

export interface ShownTable {
  readonly chart: ChartData | null
  /** Labels of the groups down. */
  readonly dimensions: readonly string[]
  /** Over the headings of the figures; empty without 交叉. */
  readonly groups: readonly { readonly label: string; readonly width: number }[]
  readonly headings: readonly { readonly label: string; readonly figure: boolean }[]
  readonly rows: readonly {
    /** A subtotal or the total. */
    readonly total: boolean
    readonly cells: readonly ShownCell[]
  }[]
  /** A line a measure: what it counts, in the words of the source. */
  readonly measures: readonly { readonly label: string; readonly words: string }[]
}

export interface ShownCell {
  readonly text: string
  /** What the row is called by. */
  readonly name: boolean
  readonly figure: boolean
  /** 约数. */
  readonly about: string | null
  /** Of a figure that there is: where it stands. */
  readonly place: ReportPlace | null
}

export function shownReport(
  report: Report,
  application: Application,
  { tables, run }: ReportDone,
  language: Language,
): ShownReport {
  const { scope, tables: defined } = definitionOf(report, application, run.asOf, language)
  return {
    title: report.label,
    scope,
    tables: tables.map((table, at): ShownTable => {
      const text = reportText(table, application, run)
      const { by, columns, measures } = table
      return {
        chart: chartOf(report.tables[at]?.chart ?? null, table, text),
        dimensions: by.map(({ label }) => label),
        groups: text.groups,
        headings: text.headings.map((label, index) => ({ label, figure: index >= by.length })),
        measures: defined[at] ?? [],
        rows: text.rows.map(({ level, cells, approximate }, row) => ({
          total: level < by.length || by.length === 0,
          cells: cells.map((cell, index): ShownCell => {
            const figure = index - by.length
            const column = Math.floor(figure / measures.length)
            const measure = figure % measures.length
            const value = table.rows[row]?.figures[column]?.[measure] ?? null
            const keys = table.rows[row]?.keys ?? []
            return {
              text: cell,
              name: figure < 0,
              figure: figure >= 0,
              about: approximate[index] ?? null,
              place:
                figure < 0 || value === null
                  ? null
                  : {
                      table: at,
                      row: placeKey(keys),
                      column: placeKey(columns[column] ?? []),
                      measure,
                    },
            }
          }),
        })),
      }
    }),
  }
}
