import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Handlebars from 'handlebars'
import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'
import { figureColumns, figureNote } from './figure-columns.ts'
import type { ShownReport } from './shown.ts'

export interface PaperOptions {
  readonly bureau: string
  readonly language: Language
  /** Who made it when. */
  readonly made: readonly string[]
}

/** A report as a page to print: lying where it is wide. */
export async function paperHtml(
  report: ShownReport,
  { bureau, language, made }: PaperOptions,
): Promise<string> {
  const charts = report.figureCharts !== null || report.tables.some(({ chart }) => chart !== null)
  const draw = charts ? (await import('./draw.ts')).drawnChart : null
  const columns = Math.max(0, ...report.tables.map(({ headings }) => headings.length))
  return page({
    ...report,
    ...{ bureau, made, css },
    language: language === 'zh' ? 'zh-CN' : 'en',
    wide: columns > mostUpright,
    figureHeads: figureColumns.map((key) => ({
      label: reportSentence(key, language),
      figure: key !== 'figure-name' && key !== 'figure-period',
    })),
    figures: report.figures.map((figure) => ({
      ...figure,
      exactly: figure.parts.map(({ text }) => text).join('+'),
      note: figureNote(figure, language),
    })),
    figureCharts: report.figureCharts && {
      words: report.figureCharts.words,
      drawn: draw ? report.figureCharts.data.map((data, at) => draw(data, `f${at}`)) : [],
    },
    tables: report.tables.map((table, at) => ({
      ...table,
      chart: table.chart && draw ? draw(table.chart, `c${at}`) : null,
    })),
  })
}

/** Columns that fit a page that stands upright. */
const mostUpright = 8

const read = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../../../templates/reports/${name}`, import.meta.url)),
    'utf8',
  )

const page = Handlebars.create().compile(read('paper.hbs'))
const css = read('paper.css')
