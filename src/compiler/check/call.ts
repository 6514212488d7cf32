import { synonyms } from '../../../dsl/synonyms.ts'
import { functions } from '../../../dsl/words.ts'
import type { AggregateFunction, Expression, FunctionName } from '../../model/index.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { ArgumentNode, ExpressionNode } from '../parse/tree.ts'
import { conditionOf, mismatch, typedPair, typeOf } from './expression.ts'
import { nothing, type Typed } from './literal.ts'
import type { Scope } from './scope.ts'
import { type FieldSymbol, reporter } from './symbols.ts'
import { fits, isNumeric, type Type } from './type.ts'
import { unknownName } from './unknown-name.ts'
import { functionWords, severityWords, zhOf } from './vocabulary.ts'

type Call = Extract<ExpressionNode, { kind: 'call' }>

export function typeOfCall(node: Call, scope: Scope, wanted: Type | null): Typed {
  const name = functionWords.get(node.name.text)
  if (!name) {
    const meant = nearest(node.name.text, zhOf(functions)) ?? synonyms.get(node.name.text)?.[0]
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

/** 若（条件，甲，乙）: both of one type. */
function typeOfIf(node: Call, scope: Scope, wanted: Type | null): Typed {
  const [condition, then, otherwise] = node.arguments
  if (!arityMatches(node, 3, 3, scope) || !condition || !then || !otherwise) return nothing
  const test = conditionOf(condition.value, scope)
  const [first, second] = wanted
    ? [typeOf(then.value, scope, wanted), typeOf(otherwise.value, scope, wanted)]
    : typedPair(then.value, otherwise.value, scope)
  if (!fits(second.type, first.type)) mismatch(otherwise.value, second.type, first.type.kind, scope)
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

/** 合计（表.列）, 合计（表.列 当 条件）, 计数（表 当 条件）, 每一行（表，条件）, 合计（表，数量 × 单价）. */
function typeOfAggregate(name: AggregateFunction, node: Call, scope: Scope): Typed {
  if (!arityMatches(node, 1, 2, scope)) return nothing
  const [over, extra] = node.arguments
  const table = over ? tableOf(over, scope) : null
  if (!table || !over) return nothing
  const rows: Scope = { ...scope, table }
  const last = extra ?? over
  const where = last.where ? conditionOf(last.where, rows) : undefined
  const value = extra ? typeOf(extra.value, rows) : columnOf(over, table, rows)
  if (value === nothing) return nothing
  const shape = shapes[name]
  if (shape.value === 'none' ? value : !value) {
    reporter(scope.report)('aggregate-shape', node.span, {
      name: node.name.text,
      example: shape.example(table.label),
    })
    return nothing
  }
  if (value && !shape.accepts(value.type)) {
    mismatch(extra?.value ?? over.value, value.type, shape.wanted, scope)
    return nothing
  }
  const expression: Expression = {
    kind: 'aggregate',
    function: name,
    table: table.id,
    ...(value && { value: value.expression }),
    ...(where && { where }),
  }
  return { expression, type: shape.result(value?.type) }
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

function tableOf(argument: ArgumentNode, scope: Scope): FieldSymbol | null {
  const name = argument.value.kind === 'path' ? argument.value.names[0] : undefined
  const field = name ? scope.form?.fields.get(name.text) : undefined
  if (field?.columns) return field
  if (field?.type.kind === 'broken') return null
  if (name && !field) unknownName(name, scope, tablesIn(scope))
  else
    reporter(scope.report)('aggregate-not-table', argument.value.span, { name: name?.text ?? '' })
  return null
}

const tablesIn = (scope: Scope): string[] =>
  (scope.form?.fields.all ?? []).filter((field) => field.columns).map((field) => field.label)

function columnOf(argument: ArgumentNode, table: FieldSymbol, rows: Scope): Typed | undefined {
  const name = argument.value.kind === 'path' ? argument.value.names[1] : undefined
  if (!name) return undefined
  const column = table.columns?.get(name.text)
  if (!column) return unknownName(name, rows, table.columns?.labels ?? [])
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
  approx: { parameters: ['number'], result: 'text' },
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
