import type { Expression } from '../model/index.ts'

/**
 * The parts whose values alone give an expression its own; null where it looks at the record or the run itself.
 * A kind that is not named here is explained as one fact.
 */
export function partsOf(expression: Expression): readonly Expression[] | null {
  switch (expression.kind) {
    case 'literal':
      return []
    case 'arithmetic':
    case 'compare':
      return [expression.left, expression.right]
    case 'shift':
      return [expression.date, expression.amount]
    case 'and':
    case 'or':
      return expression.operands
    case 'not':
      return [expression.operand]
    case 'in':
      return [expression.value, ...expression.items]
    case 'empty':
    case 'emptyAsZero':
      return [expression.value]
    case 'call':
      return expression.arguments
    case 'if':
      return [expression.condition, expression.then, expression.otherwise]
    default:
      return null
  }
}

/** Parts of which one that is empty leaves the whole empty. */
export function needsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'arithmetic':
    case 'compare':
    case 'shift':
    case 'call':
      return partsOf(expression) ?? []
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
