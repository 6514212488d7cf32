import type { Form, MeasureExpression } from '../model/index.ts'
import { aggregated } from './aggregate.ts'
import { calculate } from './compare.ts'
import { type Exact, exact, isExact, parseExact } from './number.ts'
import type { Counted } from './report-entries.ts'
import type { Value } from './value.ts'

/** What a cell's figures are made of. */
export interface Cell {
  readonly form: Form
  readonly counted: readonly Counted[]
  /** All of the cell's column. */
  readonly total: readonly Counted[]
  /** The same cell a year before. */
  readonly before: readonly Counted[]
}

/** A figure, exact; null where there is none, as of a division by zero. */
export function measured(measure: MeasureExpression, cell: Cell): Value {
  switch (measure.kind) {
    case 'literal':
      return parseExact(measure.value)
    case 'measure':
      return ofEntries(measure, cell)
    case 'arithmetic':
      return calculate(
        measure.operator,
        measured(measure.left, cell),
        measured(measure.right, cell),
      )
    case 'share':
      return calculate(
        '÷',
        measured(measure.of, cell),
        measured(measure.of, { ...cell, counted: cell.total }),
      )
    case 'change': {
      const before = measured(measure.of, { ...cell, counted: cell.before })
      return calculate('÷', calculate('−', measured(measure.of, cell), before), before)
    }
  }
}

/** Of a cell's records those that a measure takes. */
export function takenFor(
  measure: MeasureExpression,
  counted: readonly Counted[],
): readonly Counted[] {
  switch (measure.kind) {
    case 'literal':
      return []
    case 'measure': {
      const { where } = measure
      return where === undefined ? counted : counted.filter((each) => each.holds(where))
    }
    case 'share':
    case 'change':
      return takenFor(measure.of, counted)
    case 'arithmetic': {
      const sides = [measure.left, measure.right].map((side) => takenFor(side, counted))
      const either = new Set(sides.flat())
      return counted.filter((each) => either.has(each))
    }
  }
}

function ofEntries(
  measure: Extract<MeasureExpression, { kind: 'measure' }>,
  { form, counted }: Cell,
): Value {
  const { function: name, value } = measure
  const entries = takenFor(measure, counted)
  if (name === 'records') return exact(entries.length)
  if (name === 'subjects') return aggregated('distinct', entries, subjectOf(form))
  if (value === undefined) return null
  if (name === 'latest') return latestOf(entries)?.value(value) ?? null
  const values = entries.map((each) => each.value(value))
  if (name === 'median') return median(values.filter(isExact))
  return aggregated(name, values, (each) => each)
}

/** Who a record is about: the first reference among what names it, or the record itself. */
export function subjectOf({ fields, unique }: Form): (entry: Counted) => Value {
  const field = fields.find(({ id, type }) => type.kind === 'ref' && unique.includes(id))
  return ({ record, value }) =>
    field === undefined ? record.id : value({ kind: 'field', field: field.id })
}

/** The last one sent. */
const latestOf = (entries: readonly Counted[]): Counted | null =>
  entries.reduce<Counted | null>(
    (last, each) => (last === null || isSentAfter(each, last) ? each : last),
    null,
  )

export const isSentAfter = (one: Counted, other: Counted): boolean => stamp(one) > stamp(other)

const stamp = ({ record, key }: Counted): string => `${record.submitted} ${record.created} ${key}`

function median(numbers: readonly Exact[]): Value {
  const sorted = [...numbers].sort((a, b) => a.compare(b))
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : low.add(high).div(exact(2))
}
