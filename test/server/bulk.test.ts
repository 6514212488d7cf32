import { expect, test } from 'vitest'
import { formNamed } from './fixture.ts'
import { libraryServed, reader } from './library-served.ts'

const open = libraryServed()
const bulk = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  open().client.request('POST', '/api/reader/bulk', { body, headers })
const count = () => open().client.records.count(formNamed('reader'), [])
const many = (cards: readonly string[]) => cards.map((card) => ({ data: { ...reader, card } }))
const statuses = (answer: Awaited<ReturnType<typeof bulk>>) =>
  answer.body?.items?.map((each) => (each as unknown as { status: number }).status)

test('many are made at once, each with its id and version', async () => {
  const answer = await bulk({ items: many(['A1', 'A2', 'A3']) })
  expect([answer.status, statuses(answer), await count()]).toEqual([200, [201, 201, 201], 3])
  expect(answer.body?.items?.[0]).toEqual({ status: 201, id: expect.any(String), etag: '"1"' })
})

test('all or nothing: one wrong row leaves nothing, and each has its verdict', async () => {
  const answer = await bulk({ items: [...many(['A1']), { data: { card: 'A2' } }] })
  expect([answer.status, statuses(answer), await count()]).toEqual([422, [424, 422], 0])
  expect(answer.body).toMatchObject({
    type: 'urn:fangyuan:problem:bulk-refused',
    items: [
      { problem: { type: 'urn:fangyuan:problem:not-tried' } },
      { problem: { errors: [{ pointer: '#/title', code: 'required' }] } },
    ],
  })
})

test('row by row: the right ones are kept', async () => {
  const answer = await bulk({ atomic: false, items: many(['A1', 'A1', 'A2']) })
  expect([answer.status, statuses(answer), await count()]).toEqual([207, [201, 409, 201], 2])
})

test('many are changed, each in the version that was seen', async () => {
  const made = await bulk({ items: many(['A1', 'A2']) })
  const ids = made.body?.items?.map(({ id }) => id) ?? []
  const items = ids.map((id) => ({ id, ifMatch: '"1"', patch: { limit: 100 } }))
  expect((await bulk({ items })).body?.items).toEqual(
    ids.map((id) => ({ status: 200, id, etag: '"2"' })),
  )
  const again = await bulk({
    atomic: false,
    items: [...items, { id: 'nobody', ifMatch: '"1"', patch: {} }],
  })
  expect([again.status, statuses(again)]).toEqual([207, [412, 412, 404]])
  const stale = await bulk({ items: [{ id: ids[0], ifMatch: '*', patch: { limit: 1 } }] })
  expect([stale.status, statuses(stale)]).toEqual([422, [412]])
})

test('a repeat gets the first verdicts', async () => {
  const headers = { 'Idempotency-Key': 'k', 'X-Account': 'a' }
  const first = await bulk({ items: many(['A1', 'A2']) }, headers)
  const again = await bulk({ items: many(['A1', 'A2']) }, headers)
  expect(again.body).toEqual(first.body)
  expect([again.headers.get('Idempotency-Replayed'), await count()]).toEqual(['true', 2])
})

const row = { data: reader }
test.each([
  ['no rows', { items: [] }, 1],
  ['no list', { items: row }, 1],
  ['nothing', {}, 1],
  ['an unclear wish', { atomic: 'yes', items: [row] }, 1],
  ['two kinds of rows', { items: [row, { id: 'x', ifMatch: '"1"', patch: {} }] }, 2],
  ['another member', { items: [row, { ...row, draft: true }] }, 2],
  ['a change without a version', { items: [{ id: 'x', patch: {} }] }, 1],
  ['too many rows', { items: Array.from({ length: 201 }, () => row) }, 1],
])('a request with %s is refused', async (_, body, at) => {
  const answer = await bulk(body)
  expect(answer.body).toMatchObject({ status: 422, type: 'urn:fangyuan:problem:malformed-bulk' })
  expect(answer.body?.detail).toContain(`第 ${at} 行`)
  expect(await count()).toBe(0)
})
