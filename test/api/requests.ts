import fc from 'fast-check'
import type { Document, Operation, Parameter } from './document.ts'
import { anyJson, anyText, hostile, swapped, valuesOf } from './values.ts'

/** A request as it is made up: what only the server can give is named by a number and filled in when it is sent. */
export interface Recipe {
  readonly operation: Operation
  readonly method: string
  readonly path: { readonly [name: string]: string | Known }
  readonly query: readonly (readonly [string, string | Known])[]
  readonly headers: { readonly [name: string]: string | Known }
  /** Undefined: none. */
  readonly body: { readonly type: string; readonly text: string } | undefined
  readonly visitor: number
}

/** One of the records, cursors and so on that earlier answers gave. */
export interface Known {
  readonly known: 'id' | 'etag'
  readonly pick: number
}

/** Bodies that are right, by the path that they are posted to. */
export type Samples = ReadonlyMap<string, readonly { readonly [field: string]: unknown }[]>

export function recipes(
  document: Document,
  operations: readonly Operation[],
  samples: Samples,
  visitors: number,
): fc.Arbitrary<Recipe> {
  return fc.oneof(...operations.map((each) => ofOperation(document, each, samples, visitors)))
}

function ofOperation(
  document: Document,
  operation: Operation,
  samples: Samples,
  visitors: number,
): fc.Arbitrary<Recipe> {
  const of = (place: Parameter['in']) => operation.parameters.filter((each) => each.in === place)
  const valid = (parameter: Parameter) => written(document, parameter)
  const sometimes = (list: readonly Parameter[], most: number) =>
    fc.subarray([...list], { maxLength: Math.min(most, list.length) })
  const query = sometimes(of('query'), 3).chain((chosen) =>
    fc.tuple(...chosen.map((each) => fc.tuple(fc.constant(each.name), valid(each)))),
  )
  const strange = fc.array(fc.tuple(anyText, anyText), { maxLength: 1 })
  return fc.record({
    operation: fc.constant(operation),
    method: fc.oneof(
      { weight: 30, arbitrary: fc.constant(operation.method) },
      { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'DELETE', 'PUT', 'POST') },
    ),
    path: fc.record(Object.fromEntries(of('path').map((each) => [each.name, ids]))),
    query: fc
      .tuple(query, often<[string, string][]>(fc.constant([]), strange))
      .map(([one, other]) => [...one, ...other]),
    headers: headersOf(operation, valid),
    body: bodyOf(document, operation, samples),
    visitor: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat({ max: visitors - 1 }) },
    ),
  })
}

const often = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: rare })

const known = (kind: Known['known']) => fc.nat().map((pick): Known => ({ known: kind, pick }))

const ids: fc.Arbitrary<string | Known> = often<string | Known>(
  known('id'),
  anyText.filter((text) => text.isWellFormed() && !['', '.', '..'].includes(text)),
)

function written(
  document: Document,
  { name, example, schema }: Parameter,
): fc.Arbitrary<string | Known> {
  const usual =
    name === 'If-Match' || name === 'If-None-Match'
      ? known('etag')
      : example !== undefined
        ? fc.constant(example)
        : valuesOf(document, schema).map(String)
  return often<string | Known>(usual, anyText)
}

function headersOf(
  operation: Operation,
  valid: (parameter: Parameter) => fc.Arbitrary<string | Known>,
): fc.Arbitrary<Recipe['headers']> {
  const own = operation.parameters.filter((each) => each.in === 'header')
  const required = own.filter((each) => each.required)
  const optional = own.filter((each) => !each.required)
  const general = fc.record(
    {
      Accept: fc.constantFrom('*/*', 'application/json', 'text/csv', 'text/html', 'x', ''),
      'Accept-Language': fc.constantFrom('zh', 'en', 'de', '*', 'x;q=9'),
    },
    { requiredKeys: [] },
  )
  const each = (list: readonly Parameter[]) =>
    fc.record(Object.fromEntries(list.map((one) => [one.name, valid(one)])))
  const some = optional.length > 0 ? fc.oneof(fc.constant({}), each(optional)) : fc.constant({})
  return fc
    .tuple(often(each(required), fc.constant({})), some, often(fc.constant({}), general))
    .map((parts) => Object.assign({}, ...parts))
}

function bodyOf(
  document: Document,
  { path, method, bodies }: Operation,
  samples: Samples,
): fc.Arbitrary<Recipe['body']> {
  const [type, schema] = [...bodies][0] ?? []
  if (type === undefined || schema === undefined) return fc.constant(undefined)
  if (bodies.has('application/octet-stream')) return fileBody
  const right = samples.get(path)
  const made = valuesOf(document, schema)
  const usual = right
    ? fc.oneof(
        { weight: 4, arbitrary: samplesOf(right, method) },
        { weight: 4, arbitrary: samplesOf(right, method).chain(spoilt) },
        { weight: 2, arbitrary: made },
      )
    : made
  const json = fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: anyJson })
  const types = often(
    fc.constant(type),
    fc.constantFrom('application/json', 'text/plain', 'application/merge-patch+json', 'x', ''),
  )
  const texts = json.map((value) => JSON.stringify(value) ?? '')
  const cut = fc.tuple(texts, fc.nat({ max: 200 })).map(([text, at]) => text.slice(0, at))
  const text = fc.oneof(
    { weight: 30, arbitrary: texts },
    { weight: 1, arbitrary: fc.oneof(cut, anyText) },
  )
  return fc.record({ type: types, text })
}

const fileBody: fc.Arbitrary<Recipe['body']> = fc.record({
  type: often(fc.constant('application/octet-stream'), fc.constantFrom('multipart/form-data', 'x')),
  text: fc.oneof(fc.constantFrom('%PDF-1.7\n%%EOF\n', '<html>', ''), anyText),
})

/** As it is; of a patch, a part of it. */
const samplesOf = (
  right: readonly { readonly [field: string]: unknown }[],
  method: string,
): fc.Arbitrary<{ readonly [field: string]: unknown }> => {
  const whole = fc.constantFrom(...right)
  if (method !== 'PATCH') return whole
  return whole.chain((sample) => {
    const members = Object.entries(sample)
    const some = fc.subarray(members, { maxLength: Math.min(3, members.length) })
    return some.map((part) => Object.fromEntries(part))
  })
}

/** With one thing wrong, or at least another. */
function spoilt(right: { readonly [field: string]: unknown }): fc.Arbitrary<unknown> {
  const names = Object.keys(right)
  if (names.length === 0) return anyJson
  return fc.constantFrom(...names).chain((name) => {
    const others = fc.oneof(swapped(right[name]), fc.constantFrom(...hostile), anyJson)
    const changed = others.map((value) => ({ ...right, [name]: value }))
    const { [name]: _gone, ...less } = right
    const more = fc
      .tuple(anyText, anyJson)
      .map(([key, value]) => Object.defineProperty({ ...right }, key, { value, enumerable: true }))
    return fc.oneof(
      { weight: 8, arbitrary: changed },
      { weight: 1, arbitrary: fc.constant(less) },
      { weight: 1, arbitrary: more },
    )
  })
}
