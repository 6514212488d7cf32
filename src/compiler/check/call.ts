import { synonyms } from '../../../dsl/synonyms.ts'
import type { FunctionName, Unit } from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { ExpressionNode } from '../parse/tree.ts'
import type { Span } from '../source/text.ts'
import { aggregateOf, typeOfAggregate } from './aggregate.ts'
import { arityMatches, type Call } from './arity.ts'
import { dayWhereUsed } from './as-of.ts'
import { conditionOf, expressionOf, isBlank, mismatch, typedPair, typeOf } from './expression.ts'
import { nothing, type Typed } from './literal.ts'
import { typeOfNowIs } from './now-is.ts'
import type { Scope } from './scope.ts'
import { reporter, type TiersSymbol } from './symbols.ts'
import { fits, isNumeric, type Type, unitNames } from './type.ts'
import { judgedEarly } from './unknown-name.ts'
import { functionWords, severityWords } from './vocabulary.ts'

export function typeOfCall(node: Call, scope: Scope, wanted: Type | null): Typed {
  const name = functionWords.get(node.name.text)
  const tiers = scope.symbols.tiers.get(node.name.text)
  if (!name && tiers) return typeOfTier(tiers, node, scope)
  if (!name) {
    const known = [...functionWords.keys(), ...scope.symbols.tiers.labels]
    const meant = nearest(node.name.text, known) ?? synonyms.get(node.name.text)?.[0]
    const say = reporter(scope.report)
    if (meant) say('function-misspelt', node.name.span, { name: node.name.text, meant })
    else say('function-unknown', node.name.span, { name: node.name.text })
    return nothing
  }
  if (name === 'if') return typeOfIf(node, scope, wanted)
  if (name === 'nowIs') return typeOfNowIs(node, scope, wanted)
  if (name === 'findingCount') return typeOfFindingCount(node, scope)
  const aggregate = aggregateOf(name)
  if (aggregate) return typeOfAggregate(aggregate, node, scope)
  return typeOfFunction(name as FunctionName, node, scope)
}

/** 费率（金额）: the step of a 分档 that a value falls into. */
function typeOfTier(tiers: TiersSymbol, node: Call, scope: Scope): Typed {
  const given = node.arguments[0]?.value
  if (!arityMatches(node, 1, 1, scope) || !given) return nothing
  const value = expressionOf(given, scope, tiers.by)
  const day = tiers.asOf && dayWhereUsed(tiers.asOf, node.name, scope)
  if (tiers.asOf && !day) return nothing
  return {
    expression: { kind: 'tier', tiers: tiers.id, value, ...(day && { asOf: day }) },
    type: tiers.type,
  }
}

/** 若（条件，甲，乙）: both of one type; “” is empty of any. */
function typeOfIf(node: Call, scope: Scope, wanted: Type | null): Typed {
  const [condition, then, otherwise] = node.arguments
  if (!arityMatches(node, 3, 3, scope) || !condition || !then || !otherwise) return nothing
  const test = conditionOf(condition.value, scope)
  const [first, second] = branchesOf(then.value, otherwise.value, scope, wanted)
  if (first.type.unit && second.type.unit && first.type.unit !== second.type.unit)
    sayMixed(otherwise.value.span, first.type.unit, second.type.unit, scope)
  else if (!fits(second.type, first.type))
    mismatch(otherwise.value, second.type, first.type.kind, scope)
  const type = first.type.zero ? second.type : first.type
  return {
    expression: {
      kind: 'if',
      condition: test,
      then: first.expression,
      otherwise: second.expression,
    },
    type,
  }
}

function branchesOf(
  then: ExpressionNode,
  otherwise: ExpressionNode,
  scope: Scope,
  wanted: Type | null,
): [Typed, Typed] {
  if (isBlank(then) !== isBlank(otherwise)) {
    const full = typeOf(isBlank(then) ? otherwise : then, scope, wanted)
    const blank = emptyOf(full.type)
    return isBlank(then) ? [blank, full] : [full, blank]
  }
  return wanted
    ? [typeOf(then, scope, wanted), typeOf(otherwise, scope, wanted)]
    : typedPair(then, otherwise, scope)
}

const emptyOf = (type: Type): Typed =>
  type.kind === 'broken'
    ? nothing
    : { expression: { kind: 'literal', type: type.kind, value: null }, type }

function sayMixed(span: Span, left: Unit, right: Unit, scope: Scope): void {
  reporter(scope.report)('period-mixed', span, {
    left: unitNames[left].zh,
    right: unitNames[right].zh,
    leftEn: unitNames[left].en,
    rightEn: unitNames[right].en,
  })
}

/** 问题数（一般）, or of every severity. */
function typeOfFindingCount(node: Call, scope: Scope): Typed {
  if (!arityMatches(node, 0, 1, scope)) return nothing
  if (!scope.judged) return judgedEarly(node.name, scope)
  const given = node.arguments[0]?.value
  const name = given?.kind === 'path' ? given.names[0] : undefined
  const severity = name ? severityWords.get(name.text) : undefined
  if (given && !severity) {
    reporter(scope.report)('severity-unknown', given.span, { name: name?.text ?? '' })
    return nothing
  }
  return {
    expression: { kind: 'findings', severity: severity ?? null, measure: 'count' },
    type: { kind: 'number' },
  }
}

type Kind = Type['kind']

interface Signature {
  readonly parameters: readonly Kind[]
  /** Of the parameters, the last ones may be left out. */
  readonly optional?: number
  /** `same`: as the first argument. */
  readonly result: Kind | 'same'
}

const signatures: Readonly<Record<FunctionName, Signature>> = {
  age: { parameters: ['date', 'date'], result: 'number' },
  daysBetween: { parameters: ['date', 'date'], result: 'number' },
  workdaysBetween: { parameters: ['date', 'date'], result: 'number' },
  hoursBetween: { parameters: ['date', 'date'], result: 'number' },
  addMonths: { parameters: ['date', 'number'], result: 'date' },
  addWorkdays: { parameters: ['date', 'number'], result: 'date' },
  rollForward: { parameters: ['date'], result: 'date' },
  year: { parameters: ['date'], result: 'year' },
  month: { parameters: ['date'], result: 'number' },
  day: { parameters: ['date'], result: 'number' },
  yearStart: { parameters: ['year'], result: 'date' },
  yearEnd: { parameters: ['year'], result: 'date' },
  birthDate: { parameters: ['text'], result: 'date' },
  round: { parameters: ['number', 'number'], optional: 1, result: 'same' },
  floor: { parameters: ['number'], result: 'same' },
  absolute: { parameters: ['number'], result: 'same' },
  length: { parameters: ['text'], result: 'number' },
  contains: { parameters: ['text', 'text'], result: 'yesno' },
  startsWith: { parameters: ['text', 'text'], result: 'yesno' },
  rmbWords: { parameters: ['money'], result: 'text' },
  chineseDate: { parameters: ['date'], result: 'text' },
  approx: { parameters: ['number', 'number'], optional: 1, result: 'text' },
  mask: { parameters: ['text'], result: 'text' },
}

function typeOfFunction(name: FunctionName, node: Call, scope: Scope): Typed {
  const { parameters, optional = 0, result } = signatures[name]
  if (!arityMatches(node, parameters.length - optional, parameters.length, scope)) return nothing
  const first = node.arguments[0] ? typeOf(node.arguments[0].value, scope) : nothing
  const choices = name === 'contains' && first.type.kind === 'choices'
  const rest = node.arguments
    .slice(1)
    .map((argument) =>
      typeOf(argument.value, scope, choices ? { ...first.type, kind: 'choice' } : null),
    )
  const given = [first, ...rest]
  given.forEach((value, index) => {
    const wanted = parameters[index] ?? 'text'
    const argument = node.arguments[index]
    if (!argument || (choices && index <= 1)) return
    if (!accepts(name, value.type, wanted)) mismatch(argument.value, value.type, wanted, scope)
  })
  if (result === 'same' && !isNumeric(first.type)) return nothing
  const type: Type = result === 'same' ? { kind: first.type.kind } : { kind: result }
  return {
    expression: { kind: 'call', function: name, arguments: given.map((value) => value.expression) },
    type,
  }
}

/** Rounding keeps an amount an amount. */
const keepsUnit: ReadonlySet<FunctionName> = new Set(['round', 'floor', 'absolute'])

const accepts = (name: FunctionName, given: Type, wanted: Kind): boolean =>
  fits(given, { kind: wanted }) || (keepsUnit.has(name) && isNumeric(given))
