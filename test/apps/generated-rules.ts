import type { Expression, Field, Form, Rule, ValueType } from '../../src/model/index.ts'
import { valueTypes } from '../../src/rules/fields.ts'
import { rule } from '../emit/build.ts'
import type { Random } from '../emit/random.ts'

/** Rules of every shape over a form's own fields, well typed, meaning nothing. */
export const generatedRules = (form: Form, count: number, random: Random): readonly Rule[] =>
  Array.from({ length: count }, (_, index) =>
    rule(`generated${index}`, `生成规则${index}`, {
      cases: Array.from({ length: random.between(1, 2) }, () => ({
        when: condition(placeOf(form), 3, random),
        consequence: { kind: random.pick(['block', 'warn'] as const), message: ['不符。'] },
      })),
    }),
  )

/** What can be named where an expression stands. */
interface Place {
  readonly form: Form
  readonly leaves: readonly { readonly of: Expression; readonly field: Field }[]
  readonly inRow: boolean
}

const placeOf = (form: Form): Place => ({
  form,
  leaves: form.fields.map((field) => ({ of: { kind: 'field', field: field.id }, field })),
  inRow: false,
})

const rowOf = (place: Place, table: Field): Place => {
  const columns = table.type.kind === 'table' ? table.type.columns : []
  const cells = columns.map((field) => {
    return { of: { kind: 'column', column: field.id } as const, field }
  })
  return { ...place, leaves: [...cells, ...place.leaves.slice(0, 3)], inRow: true }
}

function condition(place: Place, depth: number, random: Random): Expression {
  if (depth === 0) return atom(place, random)
  const inner = () => condition(place, depth - 1, random)
  const shapes: readonly (() => Expression)[] = [
    () => ({ kind: 'and', operands: [inner(), inner()] }),
    () => ({ kind: 'or', operands: [inner(), inner(), inner()] }),
    () => ({ kind: 'not', operand: inner() }),
    () => ({ kind: 'if', condition: inner(), then: inner(), otherwise: inner() }),
    () => overRows(place, depth, random) ?? atom(place, random),
    () => atom(place, random),
  ]
  return random.pick(shapes)()
}

function overRows(place: Place, depth: number, random: Random): Expression | null {
  const table = tableIn(place, random)
  if (table === null) return null
  const row = rowOf(place, table)
  return {
    kind: 'aggregate',
    function: random.pick(['any', 'all']),
    table: table.id,
    value: condition(row, depth - 1, random),
    ...(random.chance(0.4) && { where: condition(row, 1, random) }),
  }
}

function tableIn({ form, inRow }: Place, random: Random): Field | null {
  const tables = form.fields.filter(({ type }) => type.kind === 'table')
  return inRow || tables.length === 0 ? null : random.pick(tables)
}

function atom(place: Place, random: Random): Expression {
  const { of, field } = random.pick(place.leaves)
  if (field.type.kind === 'table' || random.chance(0.15)) return { kind: 'empty', value: of }
  switch (valueTypes[field.type.kind]) {
    case 'number':
    case 'money':
    case 'percent':
      return compared(number(place, valueTypes[field.type.kind], 2, random), random, place)
    case 'date':
      return ordered(of, leafOf(place, 'date', random) ?? submitted, random)
    case 'yesno':
      return {
        kind: 'compare',
        operator: '=',
        left: of,
        right: literal('yesno', random.chance(0.5)),
      }
    case 'choice':
    case 'choices':
      return { kind: 'in', value: of, items: [literal('choice', '1'), literal('choice', '10')] }
    default:
      return { kind: 'compare', operator: '≠', left: of, right: literal('text', '中文') }
  }
}

const submitted: Expression = { kind: 'moment', moment: 'submitted' }

const literal = (type: ValueType, value: string | boolean): Expression => ({
  kind: 'literal',
  type,
  value,
})

const operators = ['=', '≠', '<', '≤', '>', '≥'] as const

const ordered = (left: Expression, right: Expression, random: Random): Expression => ({
  kind: 'compare',
  operator: random.pick(operators),
  left,
  right,
})

const compared = (left: Expression, random: Random, place: Place): Expression =>
  ordered(left, number(place, 'number', 1, random), random)

function number(place: Place, type: ValueType, depth: number, random: Random): Expression {
  const leaf = leafOf(place, type, random) ?? literal(type, String(random.between(-50, 50)))
  if (depth === 0) return leaf
  const inner = () => number(place, type, depth - 1, random)
  const table = tableIn(place, random)
  const shapes: readonly (() => Expression)[] = [
    () => leaf,
    () => literal(type, String(random.between(-1000, 1000))),
    () => ({ kind: 'emptyAsZero', value: inner() }),
    () => ({
      kind: 'arithmetic',
      operator: random.pick(['+', '−', '×', '÷']),
      left: inner(),
      right: inner(),
    }),
    () => ({ kind: 'call', function: random.pick(['floor', 'absolute']), arguments: [inner()] }),
    () => (table === null ? leaf : total(place, table, type, random)),
  ]
  return random.pick(shapes)()
}

function total(place: Place, table: Field, type: ValueType, random: Random): Expression {
  const row = rowOf(place, table)
  const where = random.chance(0.5) && { where: condition(row, 1, random) }
  if (random.chance(0.3)) return { kind: 'aggregate', function: 'count', table: table.id, ...where }
  return {
    kind: 'aggregate',
    function: random.pick(['sum', 'average', 'max', 'min', 'distinct', 'count']),
    table: table.id,
    value: number(row, type, 1, random),
    ...where,
  }
}

function leafOf({ leaves }: Place, type: ValueType, random: Random): Expression | null {
  const fitting = leaves.filter(({ field }) => valueTypes[field.type.kind] === type)
  return fitting.length === 0 ? null : random.pick(fitting).of
}
