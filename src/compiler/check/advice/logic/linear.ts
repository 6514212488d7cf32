import type { Expression } from '../../../../model/index.ts'
import { calculate, type Exact, exact, isExact } from '../../../../rules/index.ts'
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
  const sum: Sum = { parts: new Map(), constant: exact(0) }
  collect(expression, exact(1), sum)
  for (const [key, { factor }] of sum.parts) if (factor.n === 0n) sum.parts.delete(key)
  return sum
}

/** `a − b`. */
export const difference = (left: Expression, right: Expression): Linear =>
  linearOf({ kind: 'arithmetic', operator: '−', left, right })

export const lessBy = ({ parts, constant }: Linear, number: Exact): Linear => ({
  parts,
  constant: constant.sub(number),
})

interface Sum {
  readonly parts: Map<string, Part>
  constant: Exact
}

/** Adds so many times the expression. */
function collect(expression: Expression, by: Exact, sum: Sum): void {
  switch (expression.kind) {
    case 'literal': {
      const figure = figureOf(expression)
      if (figure) sum.constant = sum.constant.add(figure.mul(by))
      else put(expression, by, sum)
      return
    }
    case 'arithmetic':
      collectArithmetic(expression, by, sum)
      return
    case 'shift':
      if (expression.unit === 'day') {
        collect(expression.date, by, sum)
        collect(expression.amount, expression.back ? by.neg() : by, sum)
      } else put(expression, by, sum)
      return
    case 'call': {
      const [from, to] = expression.arguments
      if (expression.function === 'daysBetween' && from && to) {
        collect(to, by, sum)
        collect(from, by.neg(), sum)
      } else put(expression, by, sum)
      return
    }
    case 'findings':
      if (expression.measure === 'count' && expression.severity === null)
        for (const severity of severities) put({ ...expression, severity }, by, sum)
      else put(expression, by, sum)
      return
    default:
      put(expression, by, sum)
  }
}

const severities = ['severe', 'ordinary', 'advice'] as const

function collectArithmetic(
  expression: Extract<Expression, { kind: 'arithmetic' }>,
  by: Exact,
  sum: Sum,
): void {
  const { operator, left, right } = expression
  if (operator === '+' || operator === '−') {
    collect(left, by, sum)
    collect(right, operator === '+' ? by : by.neg(), sum)
    return
  }
  const second = constantOf(right)
  const first = second ? null : constantOf(left)
  if (second && (operator === '×' || second.n !== 0n))
    collect(left, by.mul(operator === '×' ? second : second.inverse()), sum)
  else if (first && operator === '×') collect(right, by.mul(first), sum)
  else put(expression, by, sum)
}

/** The value of a figure, or of figures reckoned together. */
function constantOf(expression: Expression): Exact | null {
  if (expression.kind === 'literal') return figureOf(expression)
  if (expression.kind !== 'arithmetic') return null
  const right = constantOf(expression.right)
  const left = right && constantOf(expression.left)
  const value = left && calculate(expression.operator, left, right)
  return isExact(value) ? value : null
}

function put(term: Expression, by: Exact, { parts }: Sum): void {
  const key = keyOf(term)
  parts.set(key, { term, factor: by.add(parts.get(key)?.factor ?? 0) })
}
