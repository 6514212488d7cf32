import type { Expression, Field } from '../../../model/index.ts'
import { isList, type Scope, verdicts } from './conditions.ts'
import type { Schema } from './schema.ts'

/** What 可见 当 and 必填 当 of a field ask of the object it stands in; `left`: what a schema cannot say of them. */
export interface Asked {
  readonly schemas: readonly Schema[]
  readonly left: readonly string[]
}

export function askedWhen(field: Field, scope: Scope): Asked {
  const required = requirement(field)
  const shown = field.visible && surely(field.visible, scope)
  const needed = typeof required === 'boolean' ? null : surely(required, scope)
  if (typeof required === 'boolean') {
    if (field.visible === null) return { schemas: [], left: [] }
    if (shown === null) return { schemas: [], left: [`${field.id} (visible)`] }
    return { schemas: [{ if: shown, ...(required && present(field)), ...absent(field) }], left: [] }
  }
  const condition = field.visible === null ? needed : shown && needed && { allOf: [shown, needed] }
  return {
    schemas: [
      ...(shown ? [{ if: shown, ...absent(field) }] : []),
      ...(condition ? [{ if: condition, ...present(field) }] : []),
    ],
    left: [
      ...(field.visible !== null && shown === null ? [`${field.id} (visible)`] : []),
      ...(condition === null ? [`${field.id} (required)`] : []),
    ],
  }
}

/** A table that must have rows is there whenever it is asked for. */
export const requirement = ({ type, required }: Field): boolean | Expression =>
  type.kind === 'table' && type.fewest > 0 ? true : required

/** Unknown is false for both conditions. */
const surely = (condition: Expression, scope: Scope) => verdicts(condition, scope)?.whenTrue ?? null

const present = (field: Field) => ({
  then: {
    required: [field.id],
    ...(isList(field) && { properties: { [field.id]: { type: 'array', minItems: 1 } } }),
  } satisfies Schema,
})

const absent = (field: Field) => ({
  else: { properties: { [field.id]: false } } satisfies Schema,
})
