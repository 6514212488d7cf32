import type { Measure, Tally } from '../../model/index.ts'
import {
  type Exact,
  exact,
  type FigureDone,
  isExact,
  type ReportTable,
  type ReportText,
  type Value,
} from '../../rules/index.ts'
import type { ShownFigure } from './shown-figures.ts'

type Kind = NonNullable<Tally['chart']>

/** What a chart shows: a figure a series and category. */
export interface ChartData {
  readonly kind: Kind
  /** Whether the figures of one category are measured against each other alone: numbers are parts of a hundred then. */
  readonly isApart: boolean
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
}

export interface ChartSeries {
  readonly label: string
  /** Null: there is no figure. */
  readonly points: readonly { readonly number: number | null; readonly text: string }[]
}

/**
 * A table's chart. With 交叉 each of its columns is a series; without, the innermost group where there are several,
 * else each measure that has the first one's unit. Null: the table has no chart, or nothing to show.
 */
export function chartOf(
  kind: Tally['chart'],
  table: ReportTable,
  text: ReportText,
): ChartData | null {
  const groups = table.rows.flatMap((row, at) =>
    table.by.length > 0 && row.keys.length === table.by.length
      ? [{ row, text: text.rows[at] }]
      : [],
  )
  if (kind === null || groups.length === 0) return null
  const names = groups.map(({ text: shown }) => shown?.cells.slice(0, table.by.length) ?? [])
  if (table.cross.length > 0 || table.by.length === 1 || kind === 'pie') {
    const categories = names.map((own) => own.join(' · '))
    const wanted = kind === 'pie' ? [wholeColumn(table)] : seriesColumns(table)
    const series = wanted.map(({ column, measure }) => ({
      label: seriesLabel(table, text, column, measure),
      points: groups.map(({ row, text: shown }) =>
        pointOf(table, row.figures[column]?.[measure] ?? null, shown?.cells, column, measure),
      ),
    }))
    return { kind, isApart: false, categories, series }
  }
  const outer = unique(names.map((own) => own.slice(0, -1).join(' · ')))
  const inner = unique(names.map((own) => own.at(-1) ?? ''))
  return {
    kind,
    isApart: false,
    categories: outer,
    series: inner.map((label) => ({
      label,
      points: outer.map((category) => {
        const at = names.findIndex(
          (own) => own.at(-1) === label && own.slice(0, -1).join(' · ') === category,
        )
        const { row, text: shown } = groups[at] ?? {}
        return pointOf(table, row?.figures[0]?.[0] ?? null, shown?.cells, 0, 0)
      }),
    })),
  }
}

/** 指标 beside the same a year before, by these two labels, a chart a 分组; each apart, as they are of different things. */
export const chartsOfFigures = (
  figures: readonly FigureDone[],
  shown: readonly ShownFigure[],
  labels: readonly [now: string, before: string],
): readonly ChartData[] =>
  [...new Set(figures.map(({ figure }) => figure.section))].flatMap(
    (section) => chartOfSection(section, figures, shown, labels) ?? [],
  )

function chartOfSection(
  section: string | null,
  figures: readonly FigureDone[],
  shown: readonly ShownFigure[],
  labels: readonly [now: string, before: string],
): ChartData | null {
  const pairs = figures.flatMap(({ figure, value, before }, at) => {
    const text = shown[at]
    return text && figure.section === section && isExact(value) && isExact(before?.value)
      ? [{ text, values: [value, before.value] as const }]
      : []
  })
  if (pairs.length === 0) return null
  return {
    kind: 'bar',
    isApart: true,
    categories: pairs.map(({ text }) => text.label),
    series: labels.map((label, index) => ({
      label,
      points: pairs.map(({ text, values }) => ({
        number: partOfLarger(values, index),
        text: index === 0 ? text.parts.map((part) => part.text).join('+') : text.before,
      })),
    })),
  }
}

function partOfLarger(values: readonly Exact[], index: number): number {
  const sizes = values.map((value) => value.valueOf())
  const largest = Math.max(...sizes.map(Math.abs))
  return largest === 0 ? 0 : (100 * (sizes[index] ?? 0)) / largest
}

interface Place {
  readonly column: number
  readonly measure: number
}

/** The first measure of all columns together. */
const wholeColumn = ({ columns }: ReportTable): Place => ({
  column: columns.length - 1,
  measure: 0,
})

function seriesColumns({ columns, cross, measures }: ReportTable): readonly Place[] {
  if (cross.length > 0) return columns.slice(0, -1).map((_, column) => ({ column, measure: 0 }))
  const [first] = measures
  return measures.flatMap(({ type }, measure) =>
    type === first?.type ? [{ column: 0, measure }] : [],
  )
}

const seriesLabel = (
  { measures, cross }: ReportTable,
  { groups }: ReportText,
  column: number,
  measure: number,
): string =>
  cross.length > 0 && column < groups.length - 1
    ? (groups[column]?.label ?? '')
    : (measures[measure]?.label ?? '')

function pointOf(
  { by, measures }: ReportTable,
  value: Value,
  cells: readonly string[] | undefined,
  column: number,
  measure: number,
): ChartSeries['points'][number] {
  const text = cells?.[by.length + column * measures.length + measure] ?? ''
  return { number: numberOf(value, measures[measure]), text }
}

/** In the unit that is read: 元, parts of a hundred. */
function numberOf(value: Value, measure: Measure | undefined): number | null {
  if (!isExact(value)) return null
  if (measure?.type === 'money') return value.div(exact(100)).valueOf()
  return measure?.type === 'percent' ? value.mul(exact(100)).valueOf() : value.valueOf()
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
