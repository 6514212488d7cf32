/** What the schemas of answers are made of. */
export const text = { type: 'string' }
export const nullable = { type: ['string', 'null'] }

export const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` })

export const listOf = (items: object) => ({ type: 'array', items })
export const list = (name: string) => listOf(schemaRef(name))

export const or = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

/** An object that has all of these. */
export const whole = (properties: { readonly [name: string]: unknown }) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})

export const json = (schema: object) => ({ 'application/json': { schema } })

export const operation = (operationId: string, summary: string, tag: string) => ({
  operationId,
  summary,
  tags: [tag],
})
