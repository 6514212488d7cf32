import type { Expression, FunctionName } from '../../../../model/index.ts'

/** The values without which an expression has none. */
export interface Needs {
  readonly terms: readonly Expression[]
  /** It may have no value even where all of them have one. */
  readonly open: boolean
}

export function needsOf(expression: Expression): Needs {
  switch (expression.kind) {
    case 'literal':
      return { terms: [], open: expression.value === null }
    case 'arithmetic': {
      const needs = all([expression.left, expression.right])
      return expression.operator === '÷' && !isNonZero(expression.right) ? opened(needs) : needs
    }
    case 'compare':
      return all([expression.left, expression.right])
    case 'shift':
      return opened(all([expression.date, expression.amount]))
    case 'call':
      return sure.has(expression.function)
        ? all(expression.arguments)
        : opened(all(expression.arguments))
    case 'tier':
      return opened(all([expression.value]))
    case 'in':
      return opened(needsOf(expression.value))
    case 'empty':
    case 'emptyAsZero':
      return { terms: [], open: false }
    case 'and':
    case 'or':
    case 'not':
      return { terms: [], open: true }
    case 'reference':
      return { terms: [expression, { kind: 'field', field: expression.field }], open: false }
    case 'columnReference':
      return { terms: [expression, { kind: 'column', column: expression.column }], open: false }
    default:
      return { terms: [expression], open: false }
  }
}

const opened = ({ terms }: Needs): Needs => ({ terms, open: true })

function all(parts: readonly Expression[]): Needs {
  const needs = parts.map(needsOf)
  return {
    terms: needs.flatMap(({ terms }) => terms),
    open: needs.some(({ open }) => open),
  }
}

const isNonZero = (expression: Expression): boolean =>
  expression.kind === 'literal' &&
  typeof expression.value === 'string' &&
  Number(expression.value) !== 0

/** Functions that have an answer whenever they are asked. */
const sure: ReadonlySet<FunctionName> = new Set([
  'daysBetween',
  'year',
  'month',
  'day',
  'floor',
  'absolute',
  'length',
])
