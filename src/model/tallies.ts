import type { Report, Tally } from './report.ts'

/** Every 统计 of a report, those that its figures are made of first. */
export const talliesOf = ({ figures, tables }: Report): readonly Tally[] => [
  ...figures.flatMap(({ value }) => (value.kind === 'counted' ? [value.tally] : [])),
  ...tables,
]

/** The forms whose records a report counts, each once. */
export const formsOf = (report: Report): readonly string[] => [
  ...new Set(talliesOf(report).map(({ source }) => source.form)),
]
