import fc from 'fast-check'
import { type Document, resolved, type Schema } from './document.ts'

/** Texts that break what does not expect them. */
export const hostile: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-0',
  '1e309',
  '9007199254740993',
  "'; DROP TABLE changes; --",
  '" OR ""="',
  '<script>alert(1)</script>',
  '{{constructor}}',
  '#{7*7}',
  '../../../../etc/passwd',
  '%00',
  '%2e%2e%2f',
  '\u0000',
  '\u202e反\u2066',
  '\ud800',
  '\ufeff',
  '＝1+1',
  '=cmd|x',
  '𠮷野家',
  'é́́́́́',
  'a'.repeat(5000),
  '一'.repeat(201),
  '2026-02-30',
  '0000-00-00',
  '99999999999999999999',
]

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom(0, -1, 1.5, -1e300, 2 ** 53, true, false, null, [], {}, [[]], [null], { a: [] }),
)

/** A value of another kind. */
export const swapped = (value: unknown): fc.Arbitrary<unknown> => {
  switch (typeof value) {
    case 'string':
      return fc.constantFrom<unknown>(Number(value) || 0, [value], { value }, true, null)
    case 'number':
      return fc.constantFrom<unknown>(String(value), [value], -value, value + 0.5, null)
    case 'boolean':
      return fc.constantFrom<unknown>(String(value), Number(value), '是', null)
    default:
      return fc.constantFrom<unknown>('', 0, JSON.stringify(value), [value], { value })
  }
}

/** Values that a schema allows as far as it can say, its bounds often met exactly. */
export function valuesOf(document: Document, given: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(document, given) as Schema
  if (schema.anyOf) {
    return fc.oneof(...schema.anyOf.map((each) => valuesOf(document, each, depth)))
  }
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const [type] = [schema.type].flat()
  switch (type) {
    case 'string':
      return texts(schema)
    case 'integer':
    case 'number':
      return numbers(schema)
    case 'boolean':
      return fc.boolean()
    case 'array': {
      const { minItems = 0, maxItems = 5 } = schema as { minItems?: number; maxItems?: number }
      const items = schema.items ? valuesOf(document, schema.items, depth + 1) : anyJson
      const most = Math.max(minItems, Math.min(maxItems, depth > 2 ? 2 : 4))
      return fc.array(items, { minLength: minItems, maxLength: most })
    }
    case 'object': {
      const members = Object.entries(schema.properties ?? {}).map(
        ([name, each]) => [name, valuesOf(document, each, depth + 1)] as const,
      )
      const required = (schema.required ?? []).filter((name) =>
        Object.hasOwn(schema.properties ?? {}, name),
      )
      return fc.record(Object.fromEntries(members), { requiredKeys: [...required] })
    }
    default:
      return anyJson
  }
}

function texts(schema: Schema): fc.Arbitrary<string> {
  const {
    pattern,
    minLength = 0,
    maxLength = 60,
  } = schema as {
    readonly pattern?: string
    readonly minLength?: number
    readonly maxLength?: number
  }
  if (pattern !== undefined) return matching(pattern)
  const most = Math.max(minLength, Math.min(maxLength, 300))
  return fc.oneof(
    fc.string({ minLength, maxLength: Math.max(minLength, Math.min(most, 20)) }),
    fc.constantFrom('字'.repeat(minLength), '字'.repeat(most), '字'.repeat(most + 1)),
  )
}

/** Of a pattern that looks around nothing can be made from the pattern alone. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'))
  } catch {
    return anyText
  }
}

function numbers(schema: Schema): fc.Arbitrary<number> {
  const { minimum = -1e15, maximum = 1e15 } = schema as { minimum?: number; maximum?: number }
  return fc.oneof(
    fc.integer({
      min: Math.max(Math.ceil(minimum), -(2 ** 31)),
      max: Math.min(Math.floor(maximum), 2 ** 31 - 1),
    }),
    fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1, 0),
  )
}
