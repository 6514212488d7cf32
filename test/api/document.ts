/** As much of OpenAPI and JSON Schema as the emitted descriptions use. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly items?: Schema
}

export interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly example?: string
  readonly schema: Schema
}

/** What one address does with one method. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** By media type. */
  readonly bodies: ReadonlyMap<string, Schema>
  readonly answers: ReadonlyMap<number, Answer>
}

export interface Answer {
  readonly content: ReadonlyMap<string, Schema>
  readonly headers: readonly string[]
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

export function operationsOf(document: Document): readonly Operation[] {
  const read = <T>(value: unknown): T => resolved(document, value) as T
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      if (item[method] === undefined) return []
      const own = item[method] as Described
      const shared = (item.parameters ?? []) as readonly unknown[]
      const answers = Object.entries(own.responses).map(([status, answer]) => {
        const { content, headers } = read<Described['responses'][string]>(answer)
        return [
          Number(status),
          { content: schemasIn(content), headers: Object.keys(headers ?? {}) },
        ] as const
      })
      return {
        method: method.toUpperCase(),
        path,
        parameters: [...shared, ...(own.parameters ?? [])].map((each) => read<Parameter>(each)),
        bodies: schemasIn(own.requestBody?.content),
        answers: new Map(answers),
      }
    }),
  )
}

interface Described {
  readonly parameters?: readonly unknown[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: {
    readonly [status: string]: { readonly content?: Content; readonly headers?: object }
  }
}

interface Content {
  readonly [type: string]: { readonly schema: Schema }
}

const schemasIn = (content: Content = {}): ReadonlyMap<string, Schema> =>
  new Map(Object.entries(content).map(([type, { schema }]) => [type, schema]))

/** What a reference in the document names; anything else as it is. */
export function resolved(document: object, value: unknown): unknown {
  const name = (value as { readonly $ref?: unknown })?.$ref
  if (typeof name !== 'string') return value
  let found: unknown = document
  for (const step of name.slice(2).split('/').map(unescaped)) {
    found = (found as { readonly [key: string]: unknown })[step]
  }
  if (found === undefined) throw new Error(`nothing at ${name}`)
  return resolved(document, found)
}

const unescaped = (step: string): string =>
  decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
