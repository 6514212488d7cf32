import type { Expression } from '../model/index.ts'
import { evaluate } from './evaluate.ts'
import type { Scope } from './scope.ts'

/** What of an expression must turn out otherwise for it to be `want`; null: it is. */
export function requirement(
  expression: Expression,
  want: boolean,
  scope: Scope,
): Expression | null {
  if (evaluate(expression, scope) === want) return null
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const kind = (expression.kind === 'and') === want ? 'and' : 'or'
      const parts = expression.operands.flatMap((part) => requirement(part, want, scope) ?? [])
      const [first] = parts
      return first !== undefined && parts.length === 1 ? first : { kind, operands: parts }
    }
    case 'not':
      return requirement(expression.operand, !want, scope)
    default:
      return want ? expression : { kind: 'not', operand: expression }
  }
}
