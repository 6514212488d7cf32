import type { Application, Dimension, Measure } from '../model/index.ts'
import { approximate } from './approximate.ts'
import { plainMoney } from './money.ts'
import { decimalText, exact, isExact } from './number.ts'
import type { ReportTable } from './report.ts'
import type { ReportRun } from './report-entries.ts'
import { shownAs } from './template.ts'
import { titleOf } from './title.ts'
import { isEmpty, type Value } from './value.ts'

/** A table of a report as its reader sees it. */
export interface ReportText {
  /** Of the dimensions, then of every measure of every column. */
  readonly headings: readonly string[]
  /** A group over each column's measures; empty without 交叉. */
  readonly groups: readonly { readonly label: string; readonly width: number }[]
  readonly rows: readonly {
    /** How many dimensions it is of; fewer than the table has for a subtotal. */
    readonly level: number
    readonly cells: readonly string[]
    /** The same in the order of `cells`: 约数 where one is told. */
    readonly approximate: readonly (string | null)[]
  }[]
}

/** `plain`: amounts in 元 without marks, what is empty as nothing. */
export function reportText(
  table: ReportTable,
  application: Application,
  run: ReportRun,
  { plain = false }: { readonly plain?: boolean } = {},
): ReportText {
  const { by, cross, measures, columns, rows } = table
  const key = (value: Value, dimension: Dimension | undefined): string =>
    dimension ? keyText(value, dimension, application, run) : ''
  return {
    headings: [
      ...by.map(({ label }) => label),
      ...columns.flatMap(() => measures.map(({ label }) => label)),
    ],
    groups:
      cross.length === 0
        ? []
        : columns.map((keys) => ({
            label:
              keys.length === 0
                ? totalLabel
                : keys.map((value, index) => key(value, cross[index])).join(' '),
            width: measures.length,
          })),
    rows: rows.map(({ keys, figures }) => ({
      level: keys.length,
      cells: [
        ...by.map((dimension, index) =>
          index < keys.length
            ? key(keys[index] ?? null, dimension)
            : index === keys.length
              ? endLabel(keys)
              : '',
        ),
        ...figures.flatMap((ofColumn) =>
          ofColumn.map((value, index) =>
            figureText(value, measures[index], application, run, plain),
          ),
        ),
      ],
      approximate: [
        ...by.map(() => null),
        ...figures.flatMap((ofColumn) =>
          ofColumn.map((value, index) => told(value, measures[index])),
        ),
      ],
    })),
  }
}

const totalLabel = '合计'
const endLabel = (keys: readonly Value[]): string => (keys.length === 0 ? totalLabel : '小计')

function keyText(
  value: Value,
  { type, options, form }: Dimension,
  application: Application,
  { asOf, resolve }: ReportRun,
): string {
  if (isEmpty(value)) return '（空）'
  const target = form && typeof value === 'string' ? resolve(form, value) : null
  if (target) return titleOf(target.form, target.data) ?? String(value)
  return shownAs(value, type, options ?? undefined, occasionOf(application, asOf)) ?? ''
}

function figureText(
  value: Value,
  measure: Measure | undefined,
  application: Application,
  { asOf }: ReportRun,
  plain: boolean,
): string {
  if (isEmpty(value) || !measure) return plain ? '' : '—'
  if (plain && measure.type === 'money' && isExact(value)) return plainMoney(value)
  if (measure.type === 'percent' && isExact(value))
    return `${decimalText(value.mul(exact(100)), 1)}%`
  return shownAs(value, measure.type, measure.options, occasionOf(application, asOf)) ?? '—'
}

/** Null too where it says no less than the figure itself. */
function told(value: Value, measure: Measure | undefined): string | null {
  const about = measure?.approximate && isExact(value) ? approximate(value) : null
  return about?.endsWith('余') ? about : null
}

const occasionOf = ({ options }: Application, asOf: string) => ({
  today: asOf,
  submitted: null,
  options,
})
