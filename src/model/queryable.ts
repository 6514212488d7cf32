import type { Expression, FunctionName } from './expression.ts'

/**
 * What keeps an expression's own work, not that of its parts, out of a database: the functions and facts that 标识,
 * 范围 and 报表 may not use (other forms' records are for 报表 alone), and figures that no whole number of fixed units can hold. Null: nothing does.
 */
export function unqueryable(expression: Expression): Unqueryable | null {
  switch (expression.kind) {
    case 'previous':
    case 'letter':
    case 'drawn':
    case 'finding':
    case 'ordinal':
      return 'function'
    case 'moment':
      return queryMoments.has(expression.moment) ? null : 'function'
    case 'shift':
      return expression.unit === 'workday' ? 'function' : null
    case 'call':
      if (!queryFunctions.has(expression.function)) return 'function'
      return expression.function === 'round' && !isPlaces(expression.arguments[1]) ? 'places' : null
    case 'across':
      if (expression.of.kind === 'years') return 'function'
      return expression.value === undefined || isFixed(expression.value) ? null : 'division'
    case 'aggregate':
      return expression.value === undefined || isFixed(expression.value) ? null : 'division'
    default:
      return null
  }
}

export type Unqueryable = 'function' | 'places' | 'division'

/** The functions of values that a database works out as `rules` do. */
export const queryFunctions: ReadonlySet<FunctionName> = new Set([
  'age',
  'daysBetween',
  'addMonths',
  'year',
  'month',
  'day',
  'yearStart',
  'yearEnd',
  'round',
  'floor',
  'absolute',
  'length',
  'contains',
  'startsWith',
])

const queryMoments: ReadonlySet<string> = new Set(['today', 'submitted', 'thisYear'])

/** Whether a figure has the same number of places for every record; anything but a figure has. */
export function isFixed(expression: Expression): boolean {
  switch (expression.kind) {
    case 'arithmetic':
      return expression.operator === '÷'
        ? isFixed(expression.left) && expression.right.kind === 'literal'
        : isFixed(expression.left) && isFixed(expression.right)
    case 'if':
      return isFixed(expression.then) && isFixed(expression.otherwise)
    case 'emptyAsZero':
      return isFixed(expression.value)
    case 'across':
    case 'aggregate':
      return expression.function !== 'average' && expression.function !== 'trimmed'
    case 'call':
      return expression.function !== 'absolute' || expression.arguments.every(isFixed)
    default:
      return true
  }
}

/** As many as are rounded to, told in the source itself. */
const isPlaces = (places: Expression | undefined): boolean =>
  places === undefined || (places.kind === 'literal' && /^-?\d$/.test(String(places.value)))
