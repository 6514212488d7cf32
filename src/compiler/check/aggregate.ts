import { functions } from '../../../dsl/words.ts'
import type { AggregateFunction, Expression } from '../../model/index.ts'
import type { ArgumentNode, Name } from '../parse/tree.ts'
import { arityMatches, type Call } from './arity.ts'
import { conditionOf, mismatch, typeOf } from './expression.ts'
import { nothing, type Typed } from './literal.ts'
import { acrossOf, goneOver, theirField } from './others.ts'
import { typeOfPath } from './path.ts'
import { named, type Scope, tablesIn } from './scope.ts'
import { type FieldSymbol, reporter } from './symbols.ts'
import { isNumeric, type Type } from './type.ts'
import { unknownName } from './unknown-name.ts'

/** The function of that name, if it goes over many: 每一行 and 全部 are two words for one. */
export const aggregateOf = (name: string): AggregateFunction | null =>
  name === 'eachRow' ? 'all' : isAggregate(name) ? name : null

const aggregates: ReadonlySet<string> = new Set([
  'sum',
  'count',
  'average',
  'trimmed',
  'max',
  'min',
  'any',
  'all',
  'distinct',
])
const isAggregate = (name: string): name is AggregateFunction => aggregates.has(name)

/**
 * 合计（表.列）, 合计（表.列 当 条件）, 计数（表 当 条件）, 每一行（表，条件）, 合计（表，数量 × 单价）; and the same over the
 * records of a form or of former years.
 */
export function typeOfAggregate(name: AggregateFunction, node: Call, scope: Scope): Typed {
  if (!arityMatches(node, 1, 2, scope)) return nothing
  const [first, extra] = node.arguments
  const over = first ? overOf(first, scope) : null
  if (!first || over === 'refused') return nothing
  if (!over)
    return (name === 'count' && !extra && countOfChoices(first, scope)) || notOver(first, scope)
  const where = bothOf(
    [first, extra].flatMap((each) => (each?.where ? [conditionOf(each.where, over.scope)] : [])),
  )
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

/** 合计（表 当 甲，算式 当 乙）: both. */
const bothOf = ([one, other]: readonly Expression[]): Expression | undefined =>
  one && other ? { kind: 'and', operands: [one, other] } : one

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
  trimmed: figures(functions.trimmed.zh),
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

/** 表.列, 表.引用列.字段. */
function columnOf(table: FieldSymbol, names: readonly Name[], rows: Scope): Typed | undefined {
  const [first, second] = names
  if (!first) return undefined
  const column = table.columns?.get(first.text)
  if (!column) return unknownName(first, rows, table.columns?.labels ?? [])
  if (second) return typeOfPath(names, rows, null)
  return { expression: { kind: 'column', column: column.id }, type: column.type }
}
