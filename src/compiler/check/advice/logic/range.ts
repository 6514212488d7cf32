import type { Expression, FieldType } from '../../../../model/index.ts'
import {
  daysBetween,
  type Exact,
  exact,
  isDate,
  parseExact,
  round,
} from '../../../../rules/index.ts'
import type { Domain } from './domain.ts'
import {
  above,
  between,
  everyNumber,
  everyWhole,
  hull,
  type Interval,
  isPositive,
  onlyPoint,
  plus,
  point,
  product,
  through,
  times,
} from './interval.ts'
import { kindOf } from './kind.ts'
import { inRow, type Setting, tableOf } from './setting.ts'

export type DomainOf = (term: Expression, setting: Setting) => Domain

/** The numbers that an expression can give, whenever it gives any; a day is its distance from one fixed day. */
export function rangeOf(expression: Expression, setting: Setting, domainOf: DomainOf): Interval {
  const range = (part: Expression): Interval => rangeOf(part, setting, domainOf)
  switch (expression.kind) {
    case 'literal': {
      const number = figureOf(expression)
      return number ? point(number) : everyNumber
    }
    case 'arithmetic':
      return arithmetic(expression, range)
    case 'shift':
      return shifted(expression, range)
    case 'if':
      return hull(range(expression.then), range(expression.otherwise))
    case 'emptyAsZero':
      return hull(range(expression.value), point(exact(0)))
    case 'call':
      return called(expression, range)
    case 'aggregate':
      return aggregated(expression, setting, domainOf)
    default: {
      const { values } = domainOf(expression, setting)
      return values?.kind === 'numbers' ? values.interval : everyNumber
    }
  }
}

/** A literal as a number: days are counted. Null: it is none. */
export function figureOf({ type, value }: Extract<Expression, { kind: 'literal' }>): Exact | null {
  if (typeof value !== 'string') return null
  if (type === 'date') return dayNumber(value)
  return type === 'text' || type === 'choice' ? null : parseExact(value)
}

export const dayNumber = (date: string): Exact | null =>
  isDate(date) ? exact(daysBetween('1970-01-01', date)) : null

/** What a calculated value may be once it is rounded to the places of its type. */
export function stored(interval: Interval, type: FieldType): Interval {
  const places = placesOf(type)
  return places === null ? interval : through(interval, (at) => round(at, places), places === 0)
}

function placesOf(type: FieldType): number | null {
  if (type.kind === 'decimal') return type.places
  if (type.kind === 'percent') return type.places + 2
  return type.kind === 'integer' || type.kind === 'money' || type.kind === 'year' ? 0 : null
}

type Range = (part: Expression) => Interval

function arithmetic(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  range: Range,
): Interval {
  const [a, b] = [range(left), range(right)]
  if (operator === '+') return plus(a, b)
  if (operator === '−') return plus(a, times(b, exact(-1)))
  if (operator === '×') return product(a, b)
  const divisor = onlyPoint(b)
  if (divisor && divisor.n !== 0n) return times(a, divisor.inverse())
  return isPositive(a) && isPositive(b) ? above(exact(0), false) : everyNumber
}

function shifted(
  { date, amount, unit, back }: Extract<Expression, { kind: 'shift' }>,
  range: Range,
): Interval {
  if (unit !== 'day') return everyWhole
  return plus(range(date), times(range(amount), exact(back ? -1 : 1)))
}

function called(
  { function: name, arguments: given }: Extract<Expression, { kind: 'call' }>,
  range: Range,
): Interval {
  const [first, second] = given
  switch (name) {
    case 'daysBetween':
      return first && second ? plus(range(second), times(range(first), exact(-1))) : everyWhole
    case 'age':
    case 'length':
      return between(exact(0), null, true)
    case 'year':
      return between(exact(1000), exact(9999), true)
    case 'month':
      return between(exact(1), exact(12), true)
    case 'day':
      return between(exact(1), exact(31), true)
    case 'absolute':
      return first ? absolute(range(first)) : above(exact(0), false)
    case 'floor':
      return first ? through(range(first), (at) => at.floor(), true) : everyWhole
    case 'round':
      return first && !second ? through(range(first), (at) => round(at, 0), true) : everyNumber
    case 'workdaysBetween':
    case 'addMonths':
    case 'addWorkdays':
    case 'rollForward':
    case 'yearStart':
    case 'yearEnd':
    case 'birthDate':
      return everyWhole
    default:
      return everyNumber
  }
}

const absolute = (interval: Interval): Interval =>
  isPositive(interval) ? interval : above(exact(0), false)

function aggregated(
  { function: name, table: id, value, where }: Extract<Expression, { kind: 'aggregate' }>,
  setting: Setting,
  domainOf: DomainOf,
): Interval {
  const table = tableOf(setting, id)
  const rows = table?.type.kind === 'table' ? table.type : null
  if (name === 'count' && !value) {
    const sure = setting.complete && where === undefined && table?.visible === null
    const most = rows?.most ?? null
    return between(exact(sure ? (rows?.fewest ?? 0) : 0), most === null ? null : exact(most), true)
  }
  if (name === 'count' || name === 'distinct') return between(exact(0), null, true)
  if (!value) return everyNumber
  const inRows = inRow(setting, table)
  const each = rangeOf(value, inRows, domainOf)
  if (name === 'sum') return between(isPositive(each) ? exact(0) : null, null, each.whole)
  if (name === 'average' || name === 'trimmed') return { ...each, whole: false, without: [] }
  return kindOf(value, inRows) === 'time' ? everyWhole : each
}
