import type { ExpressionNode } from '../parse/tree.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'

export type Call = Extract<ExpressionNode, { kind: 'call' }>

/** Whether a function is given as many things as it takes; said where it is not. */
export function arityMatches(node: Call, least: number, most: number, scope: Scope): boolean {
  const given = node.arguments.length
  if (given >= least && given <= most) return true
  const count = least === most ? String(least) : `${least}–${most}`
  reporter(scope.report)('function-arity', node.span, {
    name: node.name.text,
    count,
    given: String(given),
  })
  return false
}
