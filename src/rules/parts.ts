import type { Expression } from '../model/index.ts'

/** The expressions that stand directly in one, whatever record or row they are worked out over. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'field':
    case 'column':
    case 'reference':
    case 'columnReference':
    case 'previous':
    case 'their':
    case 'theirConclusion':
    case 'theirState':
    case 'theirSubmission':
    case 'me':
    case 'moment':
    case 'conclusion':
    case 'state':
    case 'self':
    case 'findings':
    case 'letter':
    case 'drawn':
    case 'finding':
    case 'ordinal':
      return []
    case 'parameter':
      return given(expression.asOf)
    case 'tier':
      return given(expression.value, expression.asOf)
    case 'across':
    case 'aggregate':
      return given(expression.value, expression.where)
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
  }
}

/** Whether one that passes the test stands in it, or is it. */
export const holdsPart = (expression: Expression, test: (part: Expression) => boolean): boolean =>
  test(expression) || partsOf(expression).some((part) => holdsPart(part, test))

const given = (...parts: readonly (Expression | undefined)[]): readonly Expression[] =>
  parts.filter((part) => part !== undefined)
