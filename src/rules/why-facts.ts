import type { Expression, RecordData } from '../model/index.ts'
import { rowsOf } from './aggregate.ts'
import { evaluate } from './evaluate.ts'
import { fieldOf } from './fields.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'
import { decisiveIn, needsOf, operandsOf } from './why-parts.ts'

export interface FactRow {
  readonly table: string
  /** From 0. */
  readonly index: number
}

/** One thing looked at, where it was, and what it came to. */
export interface Seen {
  readonly of: Expression
  /** Null: of the record or the run, the same in every row. */
  readonly row: FactRow | null
  readonly value: Value
}

/** A record, or one row of it. */
export interface At {
  readonly scope: Scope
  readonly row: FactRow | null
}

type Aggregate = Extract<Expression, { kind: 'aggregate' }>

/**
 * What gives an expression its value: of a 且 that is false the false parts, of a 或 that is true the true ones, of an
 * 若 the branch taken, of a comparison with something empty what is empty.
 */
export function seenBy(expression: Expression, at: At): readonly Seen[] {
  const all = (parts: readonly Expression[]) => parts.flatMap((part) => seenBy(part, at))
  switch (expression.kind) {
    case 'and':
    case 'or':
      return all(deciding(expression, at) ?? expression.operands)
    case 'if': {
      const { condition, then, otherwise } = expression
      const truth = evaluate(condition, at.scope)
      return all(truth === null ? [condition] : [condition, truth === true ? then : otherwise])
    }
    case 'aggregate':
      return seenInRows(expression, at)
    default: {
      const parts = operandsOf(expression)
      if (parts === null) return [look(expression, at)]
      const empty = needsOf(expression).find((part) => evaluate(part, at.scope) === null)
      return all(empty === undefined ? parts : [empty])
    }
  }
}

/** Of a 且 or 或 the parts that decide it; null: none does. */
export function deciding(
  expression: Extract<Expression, { kind: 'and' | 'or' }>,
  { scope }: At,
): readonly Expression[] | null {
  const decisive = decisiveIn(expression)
  const parts = expression.operands.filter((part) => evaluate(part, scope) === decisive)
  return parts.length > 0 ? parts : null
}

/** Each row of a table as a place of its own. */
export const rowsAt = (table: string, { scope }: At): readonly At[] =>
  rowsOf(scope, table).map((data: RecordData, index) => ({
    scope: { ...scope, row: { table, data } },
    row: { table, index },
  }))

/** The rows that an aggregate goes over, and of 任一 and 每一行 those that decide it; null: none does. */
export function rowsIn(expression: Aggregate, at: At) {
  const { table, value, where } = expression
  const all = rowsAt(table, at)
  const taken = all.filter(({ scope }) => where === undefined || evaluate(where, scope) === true)
  const decisive = decisiveIn(expression)
  const decide = taken.filter(
    ({ scope }) => value !== undefined && decisive !== null && evaluate(value, scope) === decisive,
  )
  return { all, taken: new Set(taken), deciding: decide.length > 0 ? decide : null }
}

function seenInRows(expression: Aggregate, at: At): readonly Seen[] {
  const { table, value, where } = expression
  const rows = rowsIn(expression, at)
  const inRow = (row: At): readonly Seen[] => [
    ...(where === undefined ? [] : seenBy(where, row)),
    ...(value === undefined || !rows.taken.has(row) ? [] : seenBy(value, row)),
  ]
  const field: Expression = { kind: 'field', field: table }
  const data = rows.all.map(({ scope }) => scope.row?.data ?? {})
  const count: Seen = { of: field, row: null, value: data }
  if (rows.deciding === null) return [count, ...rows.all.flatMap(inRow)]
  const seen = rows.deciding.map(inRow)
  // A row of which nothing was looked at must at least be there.
  const areThere = seen.every((each) => each.some(({ row }) => row !== null))
  return [...(areThere ? [] : [count]), ...seen.flat()]
}

function look(of: Expression, { scope, row }: At): Seen {
  const isTable = of.kind === 'field' && fieldOf(scope.form, of.field)?.type.kind === 'table'
  const value = isTable ? rowsOf(scope, of.field) : evaluate(of, scope)
  return { of, row: rowOf(of, row), value }
}

/** The row that a value belongs to: what is of the record or of the run is the same in each. */
export const rowOf = (of: Expression, row: FactRow | null): FactRow | null =>
  wholes.has(of.kind) || (of.kind === 'parameter' && of.asOf === undefined) ? null : row

const wholes: ReadonlySet<Expression['kind']> = new Set([
  'field',
  'reference',
  'moment',
  'previous',
  'conclusion',
  'state',
  'self',
  'findings',
])
