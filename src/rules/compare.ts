import type { ArithmeticOperator, CompareOperator } from '../model/index.ts'
import { isExact, isSame, order } from './number.ts'
import { isTexts, type Value } from './value.ts'

/** Null: one of them is unknown, or they cannot be put in order. */
export function compare(operator: CompareOperator, left: Value, right: Value): boolean | null {
  if (left === null || right === null) return null
  if (operator === '=') return equal(left, right)
  if (operator === '≠') return !equal(left, right)
  const order = orderOf(left, right)
  return order === null ? null : ordered[operator](order)
}

/** Of known values. A day equals any time on that day; choices are equal in any order. */
export function equal(left: Value, right: Value): boolean {
  if (isExact(left)) return isExact(right) && isSame(left, right)
  if (isTexts(left) && isTexts(right)) {
    return left.length === right.length && left.every((code) => right.includes(code))
  }
  if (typeof left === 'string' && typeof right === 'string') return orderOf(left, right) === 0
  return left === right
}

/** Below 0: left comes first; null when they have no order. */
export function orderOf(left: Value, right: Value): number | null {
  if (isExact(left) && isExact(right)) return order(left, right)
  if (typeof left !== 'string' || typeof right !== 'string') return null
  const [a, b] = sameGrain(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

/** Exact; null when one is unknown, and for a division by zero. */
export function calculate(operator: ArithmeticOperator, left: Value, right: Value): Value {
  if (!isExact(left) || !isExact(right)) return null
  switch (operator) {
    case '+':
      return left.add(right)
    case '−':
      return left.sub(right)
    case '×':
      return left.mul(right)
    case '÷':
      return right.n === 0n ? null : left.div(right)
  }
}

const ordered: {
  readonly [O in Exclude<CompareOperator, '=' | '≠'>]: (order: number) => boolean
} = {
  '<': (order) => order < 0,
  '≤': (order) => order <= 0,
  '>': (order) => order > 0,
  '≥': (order) => order >= 0,
}

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A day and a time compare as days. */
function sameGrain(left: string, right: string): readonly [string, string] {
  if (left.length === right.length) return [left, right]
  if (right.length === 10 && dateTime.test(left)) return [left.slice(0, 10), right]
  if (left.length === 10 && dateTime.test(right)) return [left, right.slice(0, 10)]
  return [left, right]
}
