import type { Expression } from '../../model/index.ts'
import type { ExpressionNode } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { inner, typeOf } from './expression.ts'
import { nothing, type Typed } from './literal.ts'
import { sayMismatch, sayMissingUnit } from './mismatch.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { isNumeric, isPlain, type Type, typeNames } from './type.ts'

type Arithmetic = Extract<ExpressionNode, { kind: 'arithmetic' }>

/** 金额 × 百分比 is 金额, 金额 ÷ 金额 a number, 日期 + 3个月 a date, 日期 − 日期 a number of days; nothing else mixes. */
export function typeOfArithmetic(node: Arithmetic, scope: Scope): Typed {
  const left = typeOf(node.left, scope)
  const right = typeOf(node.right, scope)
  const { unit } = right.type
  if (left.type.kind === 'date' && unit && (node.operator === '+' || node.operator === '−')) {
    return {
      expression: {
        kind: 'shift',
        date: left.expression,
        amount: right.expression,
        unit,
        back: node.operator === '−',
      },
      type: { kind: 'date' },
    }
  }
  if (left.type.kind === 'broken' || right.type.kind === 'broken') return nothing
  if (node.operator === '−' && left.type.kind === 'date' && right.type.kind === 'date') {
    const between: Expression = {
      kind: 'call',
      function: 'daysBetween',
      arguments: [right.expression, left.expression],
    }
    return { expression: between, type: { kind: 'number' } }
  }
  const type = resultOf(node.operator, left.type, right.type)
  if (!type) {
    if (sayMissingUnit(node.right, left.type.kind, scope.report)) return nothing
    if (sayMissingUnit(node.left, right.type.kind, scope.report)) return nothing
    const length = inner(node.right)
    if (left.type.kind === 'date' && length.kind === 'number') {
      const params = { figure: textOf(length.span) }
      reporter(scope.report)('unit-missing-date', length.span, params)
      return nothing
    }
    reporter(scope.report)('arithmetic-mismatch', node.span, {
      left: typeNames[left.type.kind].zh,
      right: typeNames[right.type.kind].zh,
      leftEn: typeNames[left.type.kind].en,
      rightEn: typeNames[right.type.kind].en,
      operator: node.operator,
    })
    return nothing
  }
  const { operator } = node
  return {
    expression: { kind: 'arithmetic', operator, left: left.expression, right: right.expression },
    type,
  }
}

export function typeOfNegative(
  node: Extract<ExpressionNode, { kind: 'negative' }>,
  scope: Scope,
): Typed {
  const { expression, type } = typeOf(node.value, scope)
  if (!isNumeric(type)) {
    sayMismatch(node.value, type, 'number', scope.report)
    return nothing
  }
  const zero: Expression = { kind: 'literal', type: 'number', value: '0' }
  return { expression: { kind: 'arithmetic', operator: '−', left: zero, right: expression }, type }
}

/** Of the two sides of an operator; null: they do not go together. */
export function resultOf(operator: Arithmetic['operator'], left: Type, right: Type): Type | null {
  const money: Type = { kind: 'money' }
  const number: Type = { kind: 'number' }
  if (!isNumeric(left) || !isNumeric(right)) return null
  const amounts = [left, right].filter((side) => side.kind === 'money').length
  if (operator === '+' || operator === '−') {
    if (amounts === 2 || (amounts === 1 && (left.zero || right.zero))) return money
    if (amounts === 1) return null
    return left.kind === 'percent' && right.kind === 'percent' ? { kind: 'percent' } : number
  }
  if (operator === '×') return amounts === 2 ? null : amounts === 1 ? money : number
  if (amounts === 2) return number
  return left.kind === 'money' ? money : isPlain(right) ? number : null
}
