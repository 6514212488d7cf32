import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Document, Operation } from './document.ts'

export interface Given {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Says what of an answer is not as the description has it; null: it is. */
export type Judge = (operation: Operation, method: string, answer: Given) => string | null

export function judgeBy(document: Document): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  ajv.addSchema({ $id: 'api', ...document })
  const compiled = new Map<object, ValidateFunction>()
  const validatorOf = (schema: object): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(absolute(schema) as object)
    compiled.set(schema, known)
    return known
  }

  return (operation, method, { status, headers, text }) => {
    if (status >= 500) return `${status}`
    if (method === 'OPTIONS') return ofOptions(status, headers)
    if (method !== operation.method && method !== 'HEAD') return null
    if (method === 'HEAD' && operation.method !== 'GET') return null
    const described = operation.answers.get(status)
    if (!described) return `status ${status} is not described: ${text.slice(0, 200)}`
    if (!headers.has('X-Request-Id')) return 'no X-Request-Id'
    if (method === 'HEAD') return text === '' ? null : 'HEAD with a body'
    const [type = ''] = (headers.get('Content-Type') ?? '').split(';')
    if (described.content.size === 0) return text === '' ? null : 'a body that is not described'
    const schema = described.content.get(type)
    if (!schema) return `type ${type} is not described for ${status}`
    if (!/json$/.test(type)) return null
    const body: unknown = JSON.parse(text)
    const validate = validatorOf(schema)
    if (!validate(body)) return `body: ${ajv.errorsText(validate.errors)}: ${text.slice(0, 300)}`
    if (status >= 400 && (body as { status?: unknown }).status !== status) return 'another status'
    return null
  }
}

const ofOptions = (status: number, headers: Headers): string | null =>
  (status === 204 && headers.has('Allow')) || status === 401 || status === 429
    ? null
    : `OPTIONS: ${status}`

/** References of the document, from outside it. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' ? `api${value}` : absolute(value),
    ]),
  )
}
