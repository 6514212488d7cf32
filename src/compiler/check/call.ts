import { synonyms } from '../../../dsl/synonyms.ts'
import { functions } from '../../../dsl/words.ts'
import type { AggregateFunction, Expression, FunctionName, Unit } from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { ArgumentNode, ExpressionNode, Name } from '../parse/tree.ts'
import type { Span } from '../source/text.ts'
import { dayWhereUsed } from './as-of.ts'
import { conditionOf, expressionOf, isBlank, mismatch, typedPair, typeOf } from './expression.ts'
import { nothing, type Typed } from './literal.ts'
import { acrossOf, goneOver, theirField } from './others.ts'
import { typeOfPath } from './path.ts'
import { named, type Scope } from './scope.ts'
import { type FieldSymbol, reporter, type TiersSymbol } from './symbols.ts'
import { fits, isNumeric, type Type, unitNames } from './type.ts'
import { unknownName } from './unknown-name.ts'
import { functionWords, severityWords } from './vocabulary.ts'

type Call = Extract<ExpressionNode, { kind: 'call' }>

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
  if (name === 'findingCount') return typeOfFindingCount(node, scope)
  const aggregate = aggregateOf(name)
  if (aggregate) return typeOfAggregate(aggregate, node, scope)
  return typeOfFunction(name as FunctionName, node, scope)
}

/** 每一行 and 全部 are two words for one thing. */
const aggregateOf = (name: string): AggregateFunction | null =>
  name === 'eachRow' ? 'all' : isAggregate(name) ? name : null

const aggregates: ReadonlySet<string> = new Set([
  'sum',
  'count',
  'average',
  'max',
  'min',
  'any',
  'all',
  'distinct',
])
const isAggregate = (name: string): name is AggregateFunction => aggregates.has(name)

function arityMatches(node: Call, least: number, most: number, scope: Scope): boolean {
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

/**
 * 合计（表.列）, 合计（表.列 当 条件）, 计数（表 当 条件）, 每一行（表，条件）, 合计（表，数量 × 单价）; and the same over the
 * records of a form or of former years.
 */
function typeOfAggregate(name: AggregateFunction, node: Call, scope: Scope): Typed {
  if (!arityMatches(node, 1, 2, scope)) return nothing
  const [first, extra] = node.arguments
  const over = first ? overOf(first, scope) : null
  if (!first || over === 'refused') return nothing
  if (!over)
    return (name === 'count' && !extra && countOfChoices(first, scope)) || notOver(first, scope)
  const { where: condition } = extra ?? first
  const where = condition ? conditionOf(condition, over.scope) : undefined
  const value = extra ? typeOf(extra.value, over.scope) : over.part()
  if (value === nothing) return nothing
  const shape = shapes[name]
  if (shape.value === 'none' ? value : !value) {
    reporter(scope.report)('aggregate-shape', node.span, {
      name: node.name.text,
      example: shape.example(over.name),
    })
    return nothing
  }
  if (value && !shape.accepts(value.type)) {
    mismatch(extra?.value ?? first.value, value.type, shape.wanted, scope)
    return nothing
  }
  return { expression: over.make(name, value?.expression, where), type: shape.result(value?.type) }
}

/** What a function goes over, one item after the other. */
interface Over {
  readonly name: string
  /** Inside the function. */
  readonly scope: Scope
  /** What the first argument itself names of each item, if it does. */
  readonly part: () => Typed | undefined
  readonly make: (
    name: AggregateFunction,
    value: Expression | undefined,
    where: Expression | undefined,
  ) => Expression
}

/** A table comes before a form of the same name. Null: neither, and nothing said. */
function overOf(argument: ArgumentNode, scope: Scope): Over | null | 'refused' {
  const [first, ...rest] = argument.value.kind === 'path' ? argument.value.names : []
  if (!first) return null
  const field = scope.form?.fields.get(first.text)
  if (field?.columns) return overRows(field, rest, scope)
  if (field?.type.kind === 'broken') return 'refused'
  const gone = field?.type.kind === 'choices' ? null : goneOver(first, scope)
  if (!gone || gone === 'refused') return gone
  return {
    name: gone.name,
    scope: gone.scope,
    part: () => (rest.length > 0 ? theirField(rest, gone.scope) : undefined),
    make: (name, value, where) => acrossOf(gone, name, value, where),
  }
}

function overRows(table: FieldSymbol, rest: readonly Name[], scope: Scope): Over {
  const rows: Scope = { ...scope, table }
  return {
    name: table.label,
    scope: rows,
    part: () => columnOf(table, rest, rows),
    make: (name, value, where) => ({
      kind: 'aggregate',
      function: name,
      table: table.id,
      ...(value && { value }),
      ...(where && { where }),
    }),
  }
}

/** 计数（多选字段）: how many were chosen. */
function countOfChoices({ value, where }: ArgumentNode, scope: Scope): Typed | null {
  if (value.kind !== 'path' || where) return null
  const [first] = value.names
  if (!first || (value.names.length === 1 && named(first.text, scope)?.type.kind !== 'choices'))
    return null
  if (value.names.length > 1 && !scope.form?.fields.get(first.text)) return null
  const { expression, type } = typeOf(value, scope)
  if (type.kind !== 'choices') return type.kind === 'broken' ? nothing : null
  const length: Expression = { kind: 'call', function: 'length', arguments: [expression] }
  return { expression: { kind: 'emptyAsZero', value: length }, type: { kind: 'number' } }
}

interface Shape {
  readonly value: 'none' | 'needed'
  readonly accepts: (type: Type) => boolean
  readonly wanted: Type['kind']
  readonly result: (value: Type | undefined) => Type
  readonly example: (table: string) => string
}

const ofColumn =
  (name: string) =>
  (table: string): string =>
    `${name}（${table}.…）`

const figures = (name: string): Shape => ({
  value: 'needed',
  accepts: isNumeric,
  wanted: 'number',
  result: (type) => ({ kind: type?.kind ?? 'number' }),
  example: ofColumn(name),
})

const extremes = (name: string): Shape => ({
  ...figures(name),
  accepts: (type) => isNumeric(type) || type.kind === 'date',
})

const conditions = (name: string): Shape => ({
  value: 'needed',
  accepts: (type) => type.kind === 'yesno' || type.kind === 'broken',
  wanted: 'yesno',
  result: () => ({ kind: 'yesno' }),
  example: (table) => `${name}（${table}，…）`,
})

const shapes: Readonly<Record<AggregateFunction, Shape>> = {
  sum: figures(functions.sum.zh),
  average: figures(functions.average.zh),
  max: extremes(functions.max.zh),
  min: extremes(functions.min.zh),
  any: conditions(functions.any.zh),
  all: conditions(functions.all.zh),
  count: {
    value: 'none',
    accepts: () => true,
    wanted: 'table',
    result: () => ({ kind: 'number' }),
    example: (table) => `${functions.count.zh}（${table}）`,
  },
  distinct: {
    value: 'needed',
    accepts: (type) => type.kind !== 'table',
    wanted: 'text',
    result: () => ({ kind: 'number' }),
    example: ofColumn(functions.distinct.zh),
  },
}

/** Says that neither a table nor a form is named. */
function notOver({ value }: ArgumentNode, scope: Scope): Typed {
  const name = value.kind === 'path' ? value.names[0] : undefined
  if (name && !named(name.text, scope))
    return unknownName(name, scope, [...tablesIn(scope), ...scope.symbols.forms.labels])
  reporter(scope.report)('aggregate-not-table', value.span, { name: name?.text ?? '' })
  return nothing
}

const tablesIn = (scope: Scope): string[] =>
  (scope.form?.fields.all ?? []).filter((field) => field.columns).map((field) => field.label)

/** 表.列, 表.引用列.字段. */
function columnOf(table: FieldSymbol, names: readonly Name[], rows: Scope): Typed | undefined {
  const [first, second] = names
  if (!first) return undefined
  const column = table.columns?.get(first.text)
  if (!column) return unknownName(first, rows, table.columns?.labels ?? [])
  if (second) return typeOfPath(names, rows, null)
  return { expression: { kind: 'column', column: column.id }, type: column.type }
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
