import type { Expression } from '../model/index.ts'
import { partsOf } from './parts.ts'

/**
 * The parts whose values alone give an expression its own; null where it looks at the record or the run itself. A kind
 * that is not named here is explained as one fact.
 */
export const operandsOf = (expression: Expression): readonly Expression[] | null =>
  worked.has(expression.kind) ? partsOf(expression) : null

const worked: ReadonlySet<Expression['kind']> = new Set([
  'literal',
  'arithmetic',
  'compare',
  'shift',
  'and',
  'or',
  'not',
  'in',
  'empty',
  'emptyAsZero',
  'call',
  'if',
])

/** Operands of which one that is empty leaves the whole empty. */
export function needsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'arithmetic':
    case 'compare':
    case 'shift':
    case 'call':
      return partsOf(expression)
    case 'in':
      return [expression.value]
    default:
      return []
  }
}

/** The truth of one part that decides the whole, whatever the others are; null: no part does. */
export function decisiveIn(expression: Expression): boolean | null {
  if (expression.kind === 'and') return false
  if (expression.kind === 'or') return true
  if (expression.kind !== 'aggregate') return null
  if (expression.function === 'any') return true
  return expression.function === 'all' ? false : null
}
