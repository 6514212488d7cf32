import type { Language } from '../messages/language.ts'
import { reportSentence } from '../messages/reports.ts'
import type { ShownFigure } from './shown-figures.ts'

/** What is said of a 指标, in the order of its columns. */
export const figureColumns = [
  'figure-name',
  'figure-exact',
  'figure-told',
  'figure-before',
  'figure-change',
  'figure-period',
] as const

/** A line a 指标: a text for each of `figureColumns`. */
export const figureCells = (figure: ShownFigure): readonly string[] => {
  const { label, parts, told, before, change, period } = figure
  return [label, parts.map(({ text }) => text).join('+'), told, before, change, period]
}

/** How many there are in all, or carry a value of former times; empty where neither is to be said. */
export const figureNote = ({ total, carried }: ShownFigure, language: Language): string =>
  [
    ...(total ? [reportSentence('total-note', language, { total: total.text })] : []),
    ...(carried ? [reportSentence('carried-note', language, { count: carried.text })] : []),
  ].join(language === 'zh' ? '；' : '; ')
