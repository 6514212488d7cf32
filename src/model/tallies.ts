import type { DerivedFigure, Report, Tally } from './report.ts'

/** Every 统计 of a report, those that its figures are made of first. */
export const talliesOf = ({ figures, tables }: Report): readonly Tally[] => [
  ...figures.flatMap(({ value }) => (value.kind === 'counted' ? [value.tally] : [])),
  ...tables,
]

/** The report of these figures alone, and of those that they are reckoned with. */
export function withFigures(report: Report, ids: readonly string[]): Report {
  const wanted = new Set(ids)
  for (const { id, value } of report.figures.toReversed())
    if (wanted.has(id) && value.kind === 'derived')
      for (const each of figuresIn(value.value)) wanted.add(each)
  return { ...report, figures: report.figures.filter(({ id }) => wanted.has(id)), tables: [] }
}

const figuresIn = (value: DerivedFigure): readonly string[] => {
  switch (value.kind) {
    case 'figure':
      return [value.figure]
    case 'literal':
      return []
    case 'arithmetic':
      return [...figuresIn(value.left), ...figuresIn(value.right)]
  }
}

/** The forms whose records a report counts, each once. */
export const formsOf = (report: Report): readonly string[] => [
  ...new Set(talliesOf(report).map(({ source }) => source.form)),
]
