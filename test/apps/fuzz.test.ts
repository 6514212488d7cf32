import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Form } from '../../src/model/index.ts'
import { apps, type Loaded, loaded, sourcesOf } from './apps.ts'
import { addressOf, bodyOf, formsWithSamples, type Served, served } from './serve.ts'

let app: Loaded
let server: Served
/** By form: a record that is there, and its body. */
const kept = new Map<string, { readonly id: string; readonly body: Json }>()
type Json = { readonly [field: string]: unknown }

beforeAll(async () => {
  app = await loaded(sourcesOf(apps[1].folder))
  server = await served(app.app)
  const made = new Map<string, string>()
  for (const [form, sample] of formsWithSamples(app.application)) {
    const body = bodyOf(form, sample, made)
    const answer = await server.request('POST', `/api/${addressOf(form)}`, { body })
    made.set(form.id, answer.body?.id ?? '')
    kept.set(form.id, { id: answer.body?.id ?? '', body })
  }
})
afterAll(async () => {
  await server.stop()
  app.remove()
})

/** Nothing is stored, nothing is changed, nothing failed in the server, and no prototype was touched. */
afterEach(async () => {
  for (const { id: form } of app.application.forms) {
    const { body } = await server.request('GET', `/api/${form}`)
    expect(body?.items).toHaveLength(1)
    expect(body?.items?.[0]).toMatchObject({ version: 1, data: kept.get(form)?.body })
  }
  expect(server.logged).toEqual([])
  expect(Object.keys(Object.prototype)).toEqual([])
})

const verbs = ['POST', 'PUT', 'PATCH'] as const

/** Whatever there is in JSON, some of it in the fields of the form. */
const anyBody = (form: Form): fc.Arbitrary<unknown> => {
  const ids = fc.constantFrom(...form.fields.map(({ id }) => id))
  const shaped = fc.dictionary(ids, fc.jsonValue({ maxDepth: 4 }))
  return fc.oneof(shaped, fc.jsonValue({ maxDepth: 5 }))
}

/** A body that was right, with a value that no field takes or a name that no field has. */
const spoiltBody = (form: Form): fc.Arbitrary<unknown> => {
  const ids = fc.constantFrom(...form.fields.map(({ id }) => id))
  const noValue = fc.constantFrom(-1e300, 1.5e-7, '\u0000', [[]], [null], {}, { a: [] })
  const noName = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '', '@state')
  const something = fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null)
  return fc
    .oneof(fc.tuple(ids, noValue), fc.tuple(noName, something))
    .map(([key, value]) => withOwn({ ...kept.get(form.id)?.body }, key, value))
}

function withOwn(target: object, key: string, value: unknown): object {
  return Object.defineProperty(target, key, { value, enumerable: true, configurable: true })
}

async function isRefused(
  form: Form,
  method: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const at = `/api/${addressOf(form)}`
  const path = method === 'POST' ? at : `${at}/${kept.get(form.id)?.id}`
  const answer = await server.request(method, path, { body, headers })
  expect(answer.status, body.slice(0, 300)).toBeGreaterThanOrEqual(400)
  expect(answer.status, answer.text).toBeLessThan(500)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.body).toMatchObject({ status: answer.status, title: expect.stringMatching(/./) })
  expect(answer.text).not.toMatch(/node_modules|at .+:\d+:\d+/)
  return answer.status
}

const current = { 'If-Match': '"1"' }
const stale = { 'If-Match': '"7"' }

const formNamed = (id: string): Form => {
  const form = app.application.forms.find((each) => each.id === id)
  if (form === undefined) throw new Error(`no form ${id}`)
  return form
}

describe.each(['reader', 'loan'])('%s', (id) => {
  test('no made-up body is taken, and none breaks the server', async () => {
    const form = formNamed(id)
    const property = fc.asyncProperty(anyBody(form), fc.constantFrom(...verbs), (body, verb) =>
      isRefused(form, verb, JSON.stringify(body), stale).then(() => {}),
    )
    await fc.assert(property, { numRuns: 200, seed: 11 })
  })

  test('no body with one thing wrong is taken', async () => {
    const form = formNamed(id)
    const spoilt = fc.tuple(spoiltBody(form), fc.constantFrom(...verbs))
    const property = fc.asyncProperty(spoilt, async ([body, verb]) => {
      expect([400, 422]).toContain(await isRefused(form, verb, JSON.stringify(body), current))
    })
    await fc.assert(property, { numRuns: 300, seed: 15 })
  })

  test('no made-up text is taken for JSON', async () => {
    const form = formNamed(id)
    const whole = JSON.stringify(kept.get(id)?.body)
    const cut = fc.nat({ max: whole.length - 1 }).map((length) => whole.slice(0, length))
    const text = fc.oneof(cut, fc.string({ unit: 'binary' }))
    const property = fc.asyncProperty(text, fc.constantFrom(...verbs), (body, verb) =>
      isRefused(form, verb, body, stale).then(() => {}),
    )
    await fc.assert(property, { numRuns: 100, seed: 12 })
  })

  test('moves to wherever are refused', async () => {
    const path = `/api/${id}/${kept.get(id)?.id}/moves`
    const body = fc.oneof(fc.jsonValue(), fc.record({ to: fc.jsonValue(), reason: fc.jsonValue() }))
    const property = fc.asyncProperty(body, async (sent) => {
      const headers = { 'If-Match': '"1"' }
      const answer = await server.request('POST', path, { body: JSON.stringify(sent), headers })
      expect([400, 409, 412, 415, 422]).toContain(answer.status)
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    })
    await fc.assert(property, { numRuns: 100, seed: 13 })
  })

  test('no made-up question breaks a list', async () => {
    const name = fc.oneof(
      fc.constantFrom(...formNamed(id).fields.map((field) => field.id), '__proto__', 'constructor'),
      fc.string(),
    )
    const parameter = fc.tuple(
      fc
        .tuple(name, fc.constantFrom('', '.least', '.most', '.contains', '[]', '[a]'))
        .map((parts) => parts.join('')),
      fc.string(),
    )
    const paging = fc.tuple(fc.constantFrom('sort', 'limit', 'after'), fc.string())
    const question = fc.array(fc.oneof(parameter, paging), { minLength: 1, maxLength: 3 })
    const property = fc.asyncProperty(question, async (pairs) => {
      const answer = await server.request('GET', `/api/${id}?${new URLSearchParams(pairs)}`)
      expect([200, 400], answer.text).toContain(answer.status)
      const page = await server.request('GET', `/${id}?${new URLSearchParams(pairs)}`)
      expect([200, 303, 400], page.text.slice(0, 500)).toContain(page.status)
    })
    await fc.assert(property, { numRuns: 200, seed: 14 })
  })

  test.each([
    ['10 MB', () => JSON.stringify({ note: 'x'.repeat(10_000_000) }), 413],
    ['100,000 brackets', () => `{"note":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 400],
    ['100,000 braces', () => `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, 400],
    ['__proto__', () => '{"__proto__":{"polluted":true}}', 400],
    ['100,000 keys', () => `{${Array.from({ length: 1e5 }, (_, n) => `"k${n}":1`).join()}}`, 413],
    ['a lone surrogate', () => '{"note":"\\ud800"}', 422],
    ['a byte order mark', () => '\ufeff[]', 422],
  ])('a body of %s is refused', async (_, body, status) => {
    const form = formNamed(id)
    expect(await isRefused(form, 'POST', body())).toBe(status)
  })

  test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/xml', 'x', ''])(
    'a body said to be %j is refused',
    async (type) => {
      await isRefused(formNamed(id), 'POST', JSON.stringify(kept.get(id)?.body), {
        'Content-Type': type,
      })
    },
  )
})
