import type { CompareOperator, Expression } from '../../../../model/index.ts'
import { type Claim, isFalse, isTrue, type Truth } from './claim.ts'
import { but, only } from './domain.ts'
import type { Facts } from './facts.ts'
import { type Kind, kindOf } from './kind.ts'
import { difference, lessBy, linearOf } from './linear.ts'
import { needsOf } from './needs.ts'
import { figureOf } from './range.ts'
import { fieldNamed, type Setting } from './setting.ts'

/** What a claim comes to: nothing fits, more claims, or one of several sets of claims. */
export type Outcome = false | readonly Claim[] | { readonly either: readonly (readonly Claim[])[] }

/** Takes a claim as true; what cannot be said of values at once comes back as other claims. */
export function assume({ expression, among }: Claim, facts: Facts): Outcome {
  const [want] = among
  if (want === undefined) return false
  if (among.length > 1) return { either: among.map((each) => [{ expression, among: [each] }]) }
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value !== 'boolean' || String(expression.value) === want ? [] : false
    case 'not':
      return [{ expression: expression.operand, among: [opposite[want]] }]
    case 'and':
      return all(expression.operands, want)
    case 'or':
      return all(
        expression.operands.map((operand) => ({ kind: 'not', operand })),
        opposite[want],
      )
    case 'compare':
      return compare(expression, want, facts)
    case 'in':
      return listed(expression, want, facts)
    case 'empty':
      return empty(expression.value, want, facts)
    case 'if':
      return branch(expression, want, (part) => ({ expression: part, among: [want] }))
    case 'findings':
      return compare(
        {
          kind: 'compare',
          operator: '≥',
          left: { ...expression, measure: 'count' },
          right: { kind: 'literal', type: 'number', value: '1' },
        },
        want,
        facts,
      )
    default:
      return settled(expression, want, facts)
  }
}

const opposite: { readonly [T in Truth]: Truth } = {
  true: 'false',
  false: 'true',
  unknown: 'unknown',
}

function all(operands: readonly Expression[], want: Truth): Outcome {
  if (want === 'true') return operands.map(isTrue)
  if (want === 'false') return { either: operands.map((operand) => [isFalse(operand)]) }
  if (operands.length > mostUnknown) return []
  return {
    either: operands.map((unknown) =>
      operands.map((expression) => ({
        expression,
        among: expression === unknown ? ['unknown'] : ['true', 'unknown'],
      })),
    ),
  }
}

/** Of more than these nothing is assumed. */
const mostUnknown = 60

function branch(
  { condition, then, otherwise }: Extract<Expression, { kind: 'if' }>,
  want: Truth,
  claim: (part: Expression) => Claim,
): Outcome {
  const either = [
    [isTrue(condition), claim(then)],
    [isFalse(condition), claim(otherwise)],
  ]
  return {
    either:
      want === 'unknown' ? [...either, [{ expression: condition, among: ['unknown'] }]] : either,
  }
}

type Comparison = Extract<Expression, { kind: 'compare' }>

function compare(expression: Comparison, want: Truth, facts: Facts): Outcome {
  const { operator, left, right } = expression
  if (left.kind === 'if')
    return branch(left, want, (part) => ({
      expression: { ...expression, left: part },
      among: [want],
    }))
  if (right.kind === 'if')
    return branch(right, want, (part) => ({
      expression: { ...expression, right: part },
      among: [want],
    }))
  if (want === 'unknown') return noValue(expression)
  if (!filled(expression, facts)) return false
  const asked = want === 'true' ? operator : contrary[operator]
  const kinds = [kindOf(left, facts.setting), kindOf(right, facts.setting)] as const
  if (areNumbers(kinds)) return done(facts.bound(difference(left, right), asked))
  if (kinds[0] === 'truth' && kinds[1] === 'truth') {
    const side = yesOrNo(left, right, asked) ?? yesOrNo(right, left, asked)
    if (side) return [side]
  }
  if (kinds[0] === 'code' && kinds[1] === 'code') {
    const same = sameCode(left, right, asked, facts) ?? sameCode(right, left, asked, facts)
    if (same !== null) return done(same)
  }
  return opaque(expression, asked, facts)
}

/** A time compares with a day as a day, but with a time to the minute. */
const areNumbers = ([a, b]: readonly [Kind | null, Kind | null]): boolean =>
  (a === 'number' && b === 'number') ||
  (a === 'day' && b === 'day') ||
  (a === 'day' && b === 'time') ||
  (a === 'time' && b === 'day')

const done = (holds: boolean): Outcome => (holds ? [] : false)

const contrary: { readonly [O in CompareOperator]: CompareOperator } = {
  '=': '≠',
  '≠': '=',
  '<': '≥',
  '≤': '>',
  '>': '≤',
  '≥': '<',
}

/** 收费 = 是 says no more than 收费. */
function yesOrNo(one: Expression, other: Expression, operator: CompareOperator): Claim | null {
  if (other.kind !== 'literal' || typeof other.value !== 'boolean') return null
  const yes = (operator === '=') === other.value
  return { expression: one, among: [yes ? 'true' : 'false'] }
}

function sameCode(
  one: Expression,
  other: Expression,
  operator: CompareOperator,
  facts: Facts,
): boolean | null {
  if (other.kind !== 'literal' || typeof other.value !== 'string') return null
  const { value } = other
  if (likeADate.test(value)) return null
  if (one.kind === 'literal') return (one.value === value) === (operator === '=')
  return facts.narrow(one, operator === '=' ? only([value]) : but([value]))
}

/** A text of a day equals one of a time on that day. */
const likeADate = /^\d{4}-\d\d-\d\d/

/** Not understood, but the same words have the same answer. */
function opaque(expression: Comparison, asked: CompareOperator, facts: Facts): Outcome {
  const turned = asked === '≠' || asked === '>' || asked === '≥'
  const operator = turned ? contrary[asked] : asked
  return done(facts.narrow({ ...expression, operator }, only([String(!turned)])))
}

function listed(
  expression: Extract<Expression, { kind: 'in' }>,
  want: Truth,
  facts: Facts,
): Outcome {
  const { value, items } = expression
  if (want === 'unknown') return noValue(expression)
  if (!filled(value, facts)) return false
  const kind = kindOf(value, facts.setting)
  const literals = items.flatMap((item) => (item.kind === 'literal' ? [item] : []))
  if (literals.length < items.length || value.kind === 'literal')
    return settled(expression, want, facts)
  if (kind === 'code') {
    const codes = literals.flatMap((item) => (typeof item.value === 'string' ? [item.value] : []))
    if (codes.some((code) => likeADate.test(code))) return settled(expression, want, facts)
    return done(facts.narrow(value, want === 'true' ? only(codes) : but(codes)))
  }
  const points = literals.flatMap((item) => figureOf(item) ?? [])
  if ((kind !== 'number' && kind !== 'day') || points.length < items.length)
    return settled(expression, want, facts)
  const sum = linearOf(value)
  if (want === 'false') return done(points.every((at) => facts.bound(lessBy(sum, at), '≠')))
  return {
    either: literals.map((item) => [
      isTrue({ kind: 'compare', operator: '=', left: value, right: item }),
    ]),
  }
}

function empty(value: Expression, want: Truth, facts: Facts): Outcome {
  if (want === 'unknown') return false
  if (value.kind === 'literal') return []
  const { terms, open } = needsOf(value)
  if (want === 'false') return done(terms.every((term) => facts.fill(term)))
  if (open) return []
  if (terms.includes(value))
    return isSometimesBlank(value, facts.setting) ? [] : done(facts.empty(value))
  return noneOf(terms)
}

/** A text that was calculated may be without a character, and so empty and known at once. */
function isSometimesBlank(value: Expression, setting: Setting): boolean {
  if (value.kind === 'conclusion' || value.kind === 'state' || value.kind === 'finding')
    return false
  if (fieldNamed(value, setting)?.calculate === null) return false
  const kind = kindOf(value, setting)
  return kind === 'code' || kind === null
}

/** A condition as a whole: a field of yes or no, or what is not looked into. */
function settled(expression: Expression, want: Truth, facts: Facts): Outcome {
  if (kindOf(expression, facts.setting) !== 'truth') return []
  if (want === 'unknown') return noValue(expression)
  return done(filled(expression, facts) && facts.narrow(expression, only([want])))
}

const filled = (expression: Expression, facts: Facts): boolean =>
  needsOf(expression).terms.every((term) => facts.fill(term))

/** It has no value because something that it needs has none. */
function noValue(expression: Expression): Outcome {
  const { terms, open } = needsOf(expression)
  return open ? [] : noneOf(terms)
}

const noneOf = (terms: readonly Expression[]): Outcome => ({
  either: terms.map((value) => [isTrue({ kind: 'empty', value })]),
})
