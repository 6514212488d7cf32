import type { Expression } from '../../model/index.ts'
import type { Both } from './place.ts'
import { same } from './same.ts'

/**
 * The comparisons in which two conditions differ, where they differ in nothing else than how far something may go: the
 * same thing is compared, with another figure or another strictness. Null: they are not the same condition.
 */
export function movedBounds(
  before: Expression,
  after: Expression,
): readonly Both<Expression>[] | null {
  if (same(before, after)) return []
  if (before.kind === 'compare' && after.kind === 'compare')
    return same(before.left, after.left) && isTurned(before, after) ? [{ before, after }] : null
  if (before.kind === 'not' && after.kind === 'not')
    return movedBounds(before.operand, after.operand)
  if (
    (before.kind === 'and' || before.kind === 'or') &&
    before.kind === after.kind &&
    before.operands.length === after.operands.length
  )
    return all(before.operands, after.operands)
  return null
}

type Comparison = Extract<Expression, { kind: 'compare' }>

const isTurned = ({ operator }: Comparison, { operator: now }: Comparison): boolean =>
  operator === now || sides.some((side) => side.includes(operator) && side.includes(now))

const sides: readonly (readonly Comparison['operator'][])[] = [
  ['<', '≤'],
  ['>', '≥'],
]

function all(
  before: readonly Expression[],
  after: readonly Expression[],
): readonly Both<Expression>[] | null {
  const found = before.map((part, at) => {
    const other = after[at]
    return other ? movedBounds(part, other) : null
  })
  return found.some((each) => each === null) ? null : found.flatMap((each) => each ?? [])
}
