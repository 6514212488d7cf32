import type { CompareOperator, Expression, Field } from '../../../model/index.ts'
import { textualKinds } from '../../../rules/index.ts'
import type { Schema } from './schema.ts'

/** What the expressions of one object's conditions call its properties, and what those are. */
export interface Scope {
  readonly side: 'field' | 'column'
  readonly fields: ReadonlyMap<string, Field>
}

/** The objects for which a condition is true, and those for which it is false; of the others it is unknown. */
export interface Verdicts {
  readonly whenTrue: Schema
  readonly whenFalse: Schema
}

/** Null for a condition that a schema cannot say exactly. */
export function verdicts(condition: Expression, scope: Scope): Verdicts | null {
  switch (condition.kind) {
    case 'field':
    case 'column':
      return ofValue(condition, scope, (field) => isOneOf(field, [true], 'yesno'))
    case 'compare':
      return compared(condition.left, condition.operator, condition.right, scope)
    case 'in':
      return ofValue(condition.value, scope, (field) => isIn(field, condition.items))
    case 'empty':
      return emptiness(propertyOf(condition.value, scope))
    case 'not':
      return swapped(verdicts(condition.operand, scope))
    case 'and':
      return joined(condition.operands.map((each) => verdicts(each, scope)))
    case 'or':
      return swapped(joined(condition.operands.map((each) => swapped(verdicts(each, scope)))))
    default:
      return null
  }
}

/** A pair of schemas of one value: those it accepts, and those it does not. */
interface Split {
  readonly accepted: Schema
  readonly other: Schema
}

function ofValue(
  value: Expression,
  scope: Scope,
  split: (field: Field) => Split | null,
): Verdicts | null {
  const field = propertyOf(value, scope)
  const parts = field && split(field)
  return (
    field && parts && { whenTrue: has(field, parts.accepted), whenFalse: has(field, parts.other) }
  )
}

const has = (field: Field, value: Schema): Schema => ({
  properties: { [field.id]: value },
  required: [field.id],
})

function propertyOf(expression: Expression, { side, fields }: Scope): Field | null {
  if (side === 'field' && expression.kind === 'field') return fields.get(expression.field) ?? null
  if (side === 'column' && expression.kind === 'column') {
    return fields.get(expression.column) ?? null
  }
  return null
}

function compared(
  left: Expression,
  operator: CompareOperator,
  right: Expression,
  scope: Scope,
): Verdicts | null {
  if (left.kind === 'literal') return compared(right, mirrored[operator], left, scope)
  return ofValue(left, scope, (field) => {
    if (operator === '=') return isIn(field, [right])
    if (operator === '≠') return reversed(isIn(field, [right]))
    return right.kind === 'literal' ? isOrdered(field, operator, right.value) : null
  })
}

const mirrored = { '=': '=', '≠': '≠', '<': '>', '≤': '≥', '>': '<', '≥': '≤' } as const

/** The kinds of which equal values are equal JSON. */
const exact: ReadonlySet<string> = new Set([
  ...textualKinds,
  ...['integer', 'money', 'year', 'date', 'yesno', 'choice'],
])

function isIn(field: Field, items: readonly Expression[]): Split | null {
  const values = items.map((item) =>
    item.kind === 'literal' ? jsonValue(field, item.value) : null,
  )
  const known = values.filter((value) => value !== null)
  return known.length === items.length ? isOneOf(field, known) : null
}

function isOneOf(
  field: Field,
  values: readonly (string | number | boolean)[],
  kind?: 'yesno',
): Split | null {
  if (!exact.has(field.type.kind) || (kind !== undefined && field.type.kind !== kind)) return null
  const [only] = values
  const accepted: Schema =
    values.length === 1 && only !== undefined ? { const: only } : { enum: values }
  return { accepted, other: { not: accepted } }
}

function jsonValue(field: Field, value: string | boolean | null): string | number | boolean | null {
  if (value === null) return null
  if (isWhole(field)) return wholeNumber(value)
  return typeof value === (field.type.kind === 'yesno' ? 'boolean' : 'string') ? value : null
}

function isOrdered(
  field: Field,
  operator: keyof typeof bounds,
  value: string | boolean | null,
): Split | null {
  const bound = isWhole(field) ? wholeNumber(value) : null
  if (bound === null) return null
  const { accepted, other } = bounds[operator]
  return {
    accepted: { type: 'integer', [accepted]: bound },
    other: { type: 'integer', [other]: bound },
  }
}

const bounds = {
  '<': { accepted: 'exclusiveMaximum', other: 'minimum' },
  '≤': { accepted: 'maximum', other: 'exclusiveMinimum' },
  '>': { accepted: 'exclusiveMinimum', other: 'maximum' },
  '≥': { accepted: 'minimum', other: 'exclusiveMaximum' },
} as const

const isWhole = (field: Field) => ['integer', 'money', 'year'].includes(field.type.kind)

function wholeNumber(value: string | boolean | null): number | null {
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isSafeInteger(number) ? number : null
}

function emptiness(field: Field | null): Verdicts | null {
  if (field === null) return null
  const filled: Schema = isList(field)
    ? has(field, { type: 'array', minItems: 1 })
    : { required: [field.id] }
  return { whenTrue: { not: filled }, whenFalse: filled }
}

/** Kleene's 且: true where all are true, false where one is false. */
function joined(parts: readonly (Verdicts | null)[]): Verdicts | null {
  const known = parts.filter((part) => part !== null)
  if (known.length < parts.length) return null
  return {
    whenTrue: { allOf: known.map((part) => part.whenTrue) },
    whenFalse: { anyOf: known.map((part) => part.whenFalse) },
  }
}

const swapped = (parts: Verdicts | null): Verdicts | null =>
  parts && { whenTrue: parts.whenFalse, whenFalse: parts.whenTrue }

const reversed = (parts: Split | null): Split | null =>
  parts && { accepted: parts.other, other: parts.accepted }

/** Of these, none is as empty as an absent key. */
export const isList = (field: Field): boolean =>
  field.type.kind === 'choices' || field.type.kind === 'table'
