import type { AggregateFunction, Expression, RecordData } from '../model/index.ts'
import { orderOf } from './compare.ts'
import { every, some, type Truth } from './kleene.ts'
import { type Exact, exact, isExact } from './number.ts'
import { isObject, own } from './own.ts'
import type { Scope } from './scope.ts'
import { isEmpty, type Value } from './value.ts'

type Evaluate = (expression: Expression, scope: Scope) => Value

/** Over the rows of a table that `where` holds for; empty cells are passed over, but 任一 and 全部 leave them unknown. */
export function aggregate(
  expression: Extract<Expression, { kind: 'aggregate' }>,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const { table, value, where } = expression
  const inRow = (part: Expression, data: RecordData): Value =>
    evaluate(part, { ...scope, row: { table, data } })
  const rows = rowsOf(scope, table).filter(
    (data) => where === undefined || inRow(where, data) === true,
  )
  return aggregated(expression.function, rows, value && ((data) => inRow(value, data)))
}

/** Over items of any kind; without a value of each they can only be counted. */
export function aggregated<Item>(
  name: AggregateFunction,
  items: readonly Item[],
  value: ((item: Item) => Value) | undefined,
): Value {
  if (value === undefined) return name === 'count' ? exact(items.length) : null
  return aggregates[name](items.map(value))
}

export function rowsOf({ data }: Scope, table: string): readonly RecordData[] {
  const rows = own(data, table)
  return Array.isArray(rows) ? rows.filter((row): row is RecordData => isObject(row)) : []
}

const aggregates: { readonly [F in AggregateFunction]: (values: readonly Value[]) => Value } = {
  sum: (values) => total(values.filter(isExact)),
  count: (values) => exact(known(values).length),
  average: (values) => average(values.filter(isExact)),
  trimmed: (values) => trimmed(values.filter(isExact)),
  max: (values) => furthest(known(values), (order) => order > 0),
  min: (values) => furthest(known(values), (order) => order < 0),
  any: (values) => some(values, truth),
  all: (values) => every(values, truth),
  distinct: (values) => exact(new Set(known(values).map(keyOf)).size),
}

const known = (values: readonly Value[]): readonly Value[] =>
  values.filter((value) => !isEmpty(value))

const total = (numbers: readonly Exact[]): Exact =>
  numbers.reduce((sum, number) => sum.add(number), exact(0))

const average = (numbers: readonly Exact[]): Value =>
  numbers.length === 0 ? null : total(numbers).div(exact(numbers.length))

/** Without one of the highest and one of the lowest; of less than three nothing is left. */
const trimmed = (numbers: readonly Exact[]): Value =>
  average([...numbers].sort((one, other) => one.compare(other)).slice(1, -1))

function furthest(values: readonly Value[], further: (order: number) => boolean): Value {
  const [first = null, ...rest] = values
  return rest.reduce((best, value) => (further(orderOf(value, best) ?? 0) ? value : best), first)
}

const truth = (value: Value): Truth => (typeof value === 'boolean' ? value : null)

const keyOf = (value: Value): string =>
  isExact(value) ? value.toFraction() : JSON.stringify(value)
