import type { Expression } from '../../model/index.ts'
import type { ExpressionNode, LiteralNode, Name } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { typeOfArithmetic, typeOfNegative } from './arithmetic.ts'
import { typeOfCall } from './call.ts'
import { literalOf, nothing, optionIn, type Typed } from './literal.ts'
import { isBarePercent, sayMismatch, sayMissingUnit } from './mismatch.ts'
import { typeOfName, typeOfPath } from './path.ts'
import { queryable } from './query.ts'
import { named, optionsOf, type Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { fits, isNumeric, type Type, typeNames } from './type.ts'
import { judgedEarly, unknownOption, unknownSeverity } from './unknown-name.ts'
import { severityWords } from './vocabulary.ts'

/**
 * What an expression means and of what type it is. `wanted` is the type of the place it stands in: a bare label is an
 * option of it. Every mistake is reported once, at its smallest span, and its value is `broken`.
 */
export function typeOf(node: ExpressionNode, scope: Scope, wanted: Type | null = null): Typed {
  const typed = meant(node, scope, wanted)
  return scope.query ? queryable(node, typed, scope) : typed
}

function meant(node: ExpressionNode, scope: Scope, wanted: Type | null): Typed {
  switch (node.kind) {
    case 'text':
    case 'date':
    case 'number':
    case 'duration':
    case 'yesno':
      return literalFor(node, scope, wanted)
    case 'group':
      return typeOf(node.value, scope, wanted)
    case 'path':
      return typeOfPath(node.names, scope, wanted)
    case 'call':
      return typeOfCall(node, scope, wanted)
    case 'arithmetic':
      return typeOfArithmetic(node, scope)
    case 'negative':
      return typeOfNegative(node, scope)
    case 'compare':
      return typeOfComparison(node, scope)
    case 'in':
      return typeOfIn(node, scope)
    case 'empty': {
      const { expression } = typeOf(node.value, scope)
      return yesno(
        node.negated
          ? not({ kind: 'empty', value: expression })
          : { kind: 'empty', value: expression },
      )
    }
    case 'emptyAsZero': {
      const { expression, type } = typeOf(node.value, scope)
      if (!isNumeric(type)) {
        mismatch(node.value, type, 'number', scope)
        return nothing
      }
      return { expression: { kind: 'emptyAsZero', value: expression }, type }
    }
    case 'and':
    case 'or':
      return yesno({
        kind: node.kind,
        operands: node.operands.map((each) => conditionOf(each, scope)),
      })
    case 'not':
      return yesno(not(conditionOf(node.value, scope)))
    case 'hasFinding':
      return typeOfHasFinding(node, scope)
  }
}

/** An expression that must be true or false. */
export function conditionOf(node: ExpressionNode, scope: Scope): Expression {
  const { expression, type } = typeOf(node, scope)
  if (type.kind !== 'yesno' && type.kind !== 'broken') {
    const params = { type: typeNames[type.kind].zh, typeEn: typeNames[type.kind].en }
    reporter(scope.report)('condition-not-yesno', node.span, params)
  }
  return expression
}

/** An expression that must be of a type. */
export function expressionOf(node: ExpressionNode, scope: Scope, wanted: Type): Expression {
  const { expression, type } = typeOf(node, scope, wanted)
  if (!fits(type, wanted)) mismatch(node, type, wanted.kind, scope)
  return expression
}

export const not = (operand: Expression): Expression => ({ kind: 'not', operand })

const yesno = (expression: Expression): Typed => ({ expression, type: { kind: 'yesno' } })

export const mismatch = (
  node: ExpressionNode | Name,
  given: Type,
  wanted: Type['kind'],
  scope: Scope,
): void => sayMismatch(node, given, wanted, scope.report)

function literalFor(node: LiteralNode, scope: Scope, wanted: Type | null): Typed {
  const list = wanted?.kind === 'choice' ? optionsOf(wanted, scope) : null
  if (node.kind === 'text' && list && wanted) {
    const option = optionIn(list, node)
    if (option) return { expression: option, type: wanted }
    unknownOption(node.text, node, list, scope)
    return nothing
  }
  if (node.kind === 'number' && list && wanted) {
    // A label may be a figure: 1, 2, 3.
    const option = optionIn(list, { text: textOf(node.span) })
    if (option) return { expression: option, type: wanted }
  }
  if (node.kind === 'duration' && node.unit === 'year' && wanted?.kind === 'year') {
    return {
      expression: { kind: 'literal', type: 'number', value: String(node.amount) },
      type: { kind: 'year' },
    }
  }
  return literalOf(node)
}

type Comparison = Extract<ExpressionNode, { kind: 'compare' }>

function typeOfComparison(node: Comparison, scope: Scope): Typed {
  const blank = [node.left, node.right].find(isBlank)
  if (blank && !isText(node.left === blank ? node.right : node.left, scope)) {
    reporter(scope.report)('compare-empty', blank.span, {})
    return nothing
  }
  const [left, right] = typedPair(node.left, node.right, scope)
  const ordered = node.operator !== '=' && node.operator !== '≠'
  if (!comparable(left.type, right.type) && !daysAgainst(left.type, right.type)) {
    sayIncomparable(node, left.type, right.type, scope)
  } else if (isPercentAgainst(node.right, left.type)) {
    sayMissingUnit(node.right, 'percent', scope.report)
  } else if (
    ordered &&
    ![left, right].every((side) => isNumeric(side.type) || ordinal.has(side.type.kind))
  ) {
    reporter(scope.report)('compare-unordered', node.span, {
      type: typeNames[left.type.kind].zh,
      typeEn: typeNames[left.type.kind].en,
    })
  }
  return yesno({
    kind: 'compare',
    operator: node.operator,
    left: left.expression,
    right: right.expression,
  })
}

const isText = (node: ExpressionNode, scope: Scope): boolean =>
  fits(typeOf(node, scope).type, { kind: 'text' })

/** What stands in brackets, without them. */
export const inner = (node: ExpressionNode): ExpressionNode =>
  node.kind === 'group' ? inner(node.value) : node

/** “”: nothing is filled in. */
export const isBlank = (node: ExpressionNode): boolean => node.kind === 'text' && node.text === ''

/** A ratio compared with 10 where 10% is meant; with 1 or less it is a number in its own right. */
const isPercentAgainst = (node: ExpressionNode, other: Type): boolean =>
  isBarePercent(node, other) && node.kind === 'number' && Number(node.value) > 1

function sayIncomparable(node: Comparison, left: Type, right: Type, scope: Scope): void {
  const slashed = [node.left, node.right].find((side) => slashedDate.test(textOf(side.span)))
  if (slashed) {
    reporter(scope.report)('date-format', slashed.span, {})
    return
  }
  const quotedDate = [node.left, node.right].find((side) => side.kind === 'text')
  if (sayMissingUnit(node.right, left.kind, scope.report)) return
  if (sayMissingUnit(node.left, right.kind, scope.report)) return
  if (quotedDate && [left, right].some((side) => side.kind === 'date'))
    reporter(scope.report)('date-quoted', quotedDate.span, {})
  else
    reporter(scope.report)('compare-mismatch', node.span, {
      left: typeNames[left.kind].zh,
      right: typeNames[right.kind].zh,
      leftEn: typeNames[left.kind].en,
      rightEn: typeNames[right.kind].en,
    })
}

const slashedDate = /^\d{4}\s*[/／]\s*\d{1,2}\s*[/／]\s*\d{1,2}$/

const ordinal: ReadonlySet<Type['kind']> = new Set(['date', 'duration', 'broken'])

const comparable = (left: Type, right: Type): boolean =>
  left.kind !== 'table' &&
  left.kind !== 'choices' &&
  (left.kind !== 'duration' || right.kind !== 'duration') &&
  fits(left, right)

/** 相差天数 ≤ 90天, ≤ a 期间 in days: days count as a number. */
function daysAgainst(left: Type, right: Type): boolean {
  const [length, other] = left.kind === 'duration' ? [left, right] : [right, left]
  return length.unit === 'day' && other.kind === 'number'
}

/** Two sides typed, each able to lend its type to a bare label on the other. */
export function typedPair(
  left: ExpressionNode,
  right: ExpressionNode,
  scope: Scope,
): [Typed, Typed] {
  if (isUnknown(left, scope) && !isUnknown(right, scope)) {
    const second = typeOf(right, scope)
    const wanted = second.type.kind === 'yesno' ? null : second.type
    return [typeOf(left, scope, wanted), second]
  }
  const first = typeOf(left, scope)
  return [first, typeOf(right, scope, first.type)]
}

/** A bare label that is no name here may be an option of what it is compared with. */
const isUnknown = (node: ExpressionNode, scope: Scope): boolean =>
  node.kind === 'path' && node.names.length === 1 && !named(node.names[0]?.text ?? '', scope)

function typeOfIn(node: Extract<ExpressionNode, { kind: 'in' }>, scope: Scope): Typed {
  const value = typeOf(node.value, scope)
  const items = node.items.map((item) => itemOf(item, value.type, scope))
  const found: Expression = { kind: 'in', value: value.expression, items }
  return yesno(node.negated ? not(found) : found)
}

function itemOf(item: LiteralNode | Name, type: Type, scope: Scope): Expression {
  // Several choices are among the items when one of them is.
  const one: Type = type.kind === 'choices' ? { ...type, kind: 'choice' } : type
  if (item.kind !== 'name') return expressionOf(item, scope, one)
  if (one.kind === 'text') return { kind: 'literal', type: 'text', value: item.text }
  const { expression, type: given } = typeOfName(item, scope, one)
  if (!fits(given, one)) mismatch(item, given, one.kind, scope)
  return expression
}

function typeOfHasFinding(
  node: Extract<ExpressionNode, { kind: 'hasFinding' }>,
  scope: Scope,
): Typed {
  const severity = node.severity ? severityWords.get(node.severity.text) : null
  if (severity === undefined && node.severity) {
    unknownSeverity(node.severity, scope.report)
    return nothing
  }
  if (!scope.judged) return judgedEarly(node, scope)
  return yesno({ kind: 'findings', severity: severity ?? null, measure: 'any' })
}
