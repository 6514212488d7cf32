import type { Application, Dimension, Figure, Measure } from '../model/index.ts'
import { approximate, toldAs } from './approximate.ts'
import { plainMoney } from './money.ts'
import { decimalText, exact, isExact, parseExact } from './number.ts'
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
      level: table.isListed ? by.length : keys.length,
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
            measures[index] ? figureText(value, measures[index], application, run, plain) : '',
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

/** What a group is called by. */
export function keyText(
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

/** A figure by its type; — where there is none. */
export function figureText(
  value: Value,
  measure: Pick<Measure, 'type' | 'options' | 'form'>,
  application: Application,
  { asOf, resolve }: ReportRun,
  plain = false,
): string {
  if (isEmpty(value)) return plain ? '' : '—'
  const target = measure.form && typeof value === 'string' ? resolve(measure.form, value) : null
  if (target) return titleOf(target.form, target.data) ?? String(value)
  if (plain && measure.type === 'money' && isExact(value)) return plainMoney(value)
  if (measure.type === 'percent' && isExact(value))
    return `${decimalText(value.mul(exact(100)), 1)}%`
  return shownAs(value, measure.type, measure.options, occasionOf(application, asOf)) ?? '—'
}

/** As a 指标 is told, in its unit: 850余家; null where it has no way of its own, or says nothing. */
export function toldFigure({ approximate: told, unit }: Figure, value: Value): string | null {
  const step = told && parseExact(told.step)
  const text = told && step && isExact(value) ? toldAs(told.way, value, step) : null
  return text === null ? null : `${text}${unit ?? ''}`
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
