import type { Schema } from './schema.ts'

/** A schema of values without what only people read. */
export const withoutTitles = ({ title, description, ...schema }: Schema): Schema =>
  within(schema, withoutTitles)

/** What an object may hold at all, whatever its other properties are. */
export const withoutConditions = ({ $schema, $id, $comment, allOf, ...schema }: Schema): Schema =>
  within(schema, withoutConditions)

/** Nothing need be there yet; what is there must be right. */
export const asDraft = ({ required, minItems, ...schema }: Schema): Schema =>
  within(schema, asDraft)

function within(schema: Schema, change: (part: Schema) => Schema): Schema {
  const { properties, items } = schema
  const changed = Object.entries(properties ?? {}).map(
    ([name, value]) => [name, value && change(value)] as const,
  )
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(changed) }),
    ...(items && { items: change(items) }),
  }
}
