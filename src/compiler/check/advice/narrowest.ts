import type { Expression } from '../../../model/index.ts'
import type { ExpressionNode } from '../../parse/tree.ts'
import type { Span } from '../../source/text.ts'

/** Of a condition that is wrong as a whole, the smallest part that is wrong by itself: one operand of its 且. */
export function narrowest(
  node: ExpressionNode,
  expression: Expression,
  isWrong: (part: Expression) => boolean,
): Span {
  if (node.kind === 'group') return narrowest(node.value, expression, isWrong)
  if (node.kind !== 'and' || expression.kind !== 'and') return node.span
  const at = expression.operands.findIndex(isWrong)
  const [part, operand] = [node.operands[at], expression.operands[at]]
  return part && operand ? narrowest(part, operand, isWrong) : node.span
}
