import type { Field, OptionList } from '../../../model/index.ts'
import { askedWhen } from './asked.ts'
import { fieldSchema } from './field.ts'
import type { Schema } from './schema.ts'

/** Of a record or of a table's row; `left` says what of its fields a schema cannot. */
export interface ClosedObject {
  readonly schema: Schema
  readonly left: readonly string[]
}

/** `side`: what the conditions of these fields call each other. Calculated fields are never sent. */
export function closedObject(
  fields: readonly Field[],
  side: 'field' | 'column',
  options: readonly OptionList[],
): ClosedObject {
  const asked = fields.filter((field) => field.calculate === null)
  const scope = { side, fields: new Map(asked.map((field) => [field.id, field])) }
  const values = asked.map((field) => fieldSchema(field, options))
  const conditions = asked.map((field) => askedWhen(field, scope))
  const required = asked.filter(isAlwaysRequired).map((field) => field.id)
  const allOf = conditions.flatMap((condition) => condition.schemas)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        asked.map((field, at) => [field.id, values[at]?.schema ?? false]),
      ),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
      ...(allOf.length > 0 && { allOf }),
    },
    left: [...values, ...conditions].flatMap(({ left }) => left),
  }
}

const isAlwaysRequired = (field: Field) => field.required === true && field.visible === null
