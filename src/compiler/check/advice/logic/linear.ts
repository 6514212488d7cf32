import type { Expression } from '../../../../model/index.ts'
import { type Exact, exact } from '../../../../rules/index.ts'
import { figureOf } from './range.ts'
import { keyOf } from './setting.ts'

/** A sum of values, each with a factor, and a constant: what can be compared exactly. */
export interface Linear {
  readonly parts: ReadonlyMap<string, Part>
  readonly constant: Exact
}

export interface Part {
  readonly term: Expression
  readonly factor: Exact
}

/** What is no sum is one value of its own. Days count as numbers. */
export function linearOf(expression: Expression): Linear {
  switch (expression.kind) {
    case 'literal': {
      const constant = figureOf(expression)
      return constant ? { parts: new Map(), constant } : alone(expression)
    }
    case 'arithmetic':
      return arithmetic(expression)
    case 'shift': {
      if (expression.unit !== 'day') return alone(expression)
      const amount = linearOf(expression.amount)
      return added(linearOf(expression.date), scaled(amount, exact(expression.back ? -1 : 1)))
    }
    case 'call': {
      const [from, to] = expression.arguments
      if (expression.function !== 'daysBetween' || !from || !to) return alone(expression)
      return minus(linearOf(to), linearOf(from))
    }
    case 'findings':
      return expression.measure === 'count' && expression.severity === null
        ? allFindings
        : alone(expression)
    default:
      return alone(expression)
  }
}

export const minus = (a: Linear, b: Linear): Linear => added(a, scaled(b, exact(-1)))

function arithmetic(expression: Extract<Expression, { kind: 'arithmetic' }>): Linear {
  const { operator } = expression
  const [left, right] = [linearOf(expression.left), linearOf(expression.right)]
  if (operator === '+') return added(left, right)
  if (operator === '−') return minus(left, right)
  const [constant, other] = isConstant(right) ? [right.constant, left] : [left.constant, right]
  if (operator === '×' && (isConstant(left) || isConstant(right))) return scaled(other, constant)
  if (operator === '÷' && isConstant(right) && constant.n !== 0n)
    return scaled(left, constant.inverse())
  return alone(expression)
}

const isConstant = ({ parts }: Linear): boolean => parts.size === 0

const alone = (term: Expression): Linear => ({
  parts: new Map([[keyOf(term), { term, factor: exact(1) }]]),
  constant: exact(0),
})

function added(a: Linear, b: Linear): Linear {
  const parts = new Map(a.parts)
  for (const [key, { term, factor }] of b.parts) {
    const sum = factor.add(parts.get(key)?.factor ?? 0)
    if (sum.n === 0n) parts.delete(key)
    else parts.set(key, { term, factor: sum })
  }
  return { parts, constant: a.constant.add(b.constant) }
}

function scaled({ parts, constant }: Linear, by: Exact): Linear {
  if (by.n === 0n) return { parts: new Map(), constant: exact(0) }
  const all = [...parts].map(
    ([key, { term, factor }]) => [key, { term, factor: factor.mul(by) }] as const,
  )
  return { parts: new Map(all), constant: constant.mul(by) }
}

const allFindings: Linear = (['severe', 'ordinary', 'advice'] as const)
  .map((severity) => alone({ kind: 'findings', severity, measure: 'count' }))
  .reduce(added)
