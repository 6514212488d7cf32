import type { Application, Report, ValueType } from '../../model/index.ts'
import { placeKey, type ReportPlace, reportText, type Value } from '../../rules/index.ts'
import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'
import { type ChartData, chartOf, chartsOfFigures } from './chart.ts'
import { definitionOf } from './definition.ts'
import type { ReportDone } from './run.ts'
import { type ShownFigure, shownFigures } from './shown-figures.ts'

/** A report as it is shown to people, on a page and on paper. */
export interface ShownReport {
  readonly title: string
  /** What is counted, and of which day. */
  readonly scope: readonly string[]
  readonly figures: readonly ShownFigure[]
  /** The figures beside those of a year before, a chart a 分组, and how they are to be read. */
  readonly figureCharts: { readonly data: readonly ChartData[]; readonly words: string } | null
  readonly tables: readonly ShownTable[]
}

export interface ShownTable {
  /** The 分组 it stands under. */
  readonly label: string | null
  /** What is counted, where that is not said for all tables. */
  readonly scope: readonly string[]
  readonly chart: ChartData | null
  /** Labels of the groups down. */
  readonly dimensions: readonly string[]
  /** Over the headings of the figures; empty without 交叉. */
  readonly groups: readonly { readonly label: string; readonly width: number }[]
  readonly headings: readonly { readonly label: string; readonly figure: boolean }[]
  readonly rows: readonly {
    /** A subtotal or the total. */
    readonly total: boolean
    /** Of 列出: the record it is of. */
    readonly record: string | null
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
  { figures, tables, run }: ReportDone,
  language: Language,
): ShownReport {
  const defined = definitionOf(report, application, run.asOf, language)
  const shown = shownFigures(figures, defined.figures, application, run, language)
  const charts = chartsOfFigures(figures, shown, [
    reportSentence('figure-now', language),
    reportSentence('figure-before', language),
  ])
  return {
    title: report.label,
    scope: defined.scope,
    figures: shown,
    figureCharts:
      charts.length > 0 ? { data: charts, words: reportSentence('figure-chart', language) } : null,
    tables: tables.map((table, at): ShownTable => {
      const text = reportText(table, application, run)
      const { by, columns, measures, isListed } = table
      const isFigure = (index: number): boolean =>
        isListed ? figureTypes.has(measures[index]?.type ?? 'text') : index >= by.length
      return {
        label: report.tables[at]?.label ?? null,
        scope: defined.tables[at]?.scope ?? [],
        chart: chartOf(report.tables[at]?.chart ?? null, table, text),
        dimensions: by.map(({ label }) => label),
        groups: text.groups,
        headings: text.headings.map((label, index) => ({ label, figure: isFigure(index) })),
        measures: defined.tables[at]?.measures ?? [],
        rows: text.rows.map(({ level, cells, approximate }, row) => ({
          total: !isListed && (level < by.length || by.length === 0),
          record: isListed ? recordOf(table.rows[row]?.keys ?? []) : null,
          cells: cells.map((cell, index): ShownCell => {
            const figure = index - by.length
            const column = Math.floor(figure / measures.length)
            const measure = figure % measures.length
            const value = table.rows[row]?.figures[column]?.[measure] ?? null
            const keys = table.rows[row]?.keys ?? []
            return {
              text: cell,
              name: isListed ? index === 0 : figure < 0,
              figure: isFigure(index),
              about: approximate[index] ?? null,
              place:
                figure < 0 || value === null || isListed
                  ? null
                  : {
                      among: 'tables',
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

const figureTypes: ReadonlySet<ValueType> = new Set(['number', 'money', 'percent', 'year'])

/** The id of a record, without the number of its row. */
const recordOf = ([key]: readonly Value[]): string | null =>
  typeof key === 'string' ? (key.split(' ')[0] ?? null) : null
