import { expect, test } from 'vitest'
import { formNamed } from './fixture.ts'
import { libraryServed, reader } from './library-served.ts'

const open = libraryServed()
const create = (body: object, key: string, account = 'a', path = '/api/reader') =>
  open().client.request('POST', path, {
    body,
    headers: { 'Idempotency-Key': key, 'X-Account': account },
  })

test('a repeat gets the first answer, and nothing is made again', async () => {
  const first = await create(reader, 'k1')
  expect([first.status, first.headers.has('Idempotency-Replayed')]).toEqual([201, false])
  await open().client.request('PATCH', `/api/reader/${first.body?.id}`, {
    body: { limit: 100 },
    headers: { 'If-Match': '"1"', 'X-Account': 'a' },
  })
  const again = await create({ title: '张三', card: 'A1' }, 'k1')
  expect(again.status).toBe(201)
  expect(again.body).toEqual(first.body)
  for (const name of ['Location', 'ETag']) {
    expect(again.headers.get(name)).toBe(first.headers.get(name))
  }
  expect(again.headers.get('Idempotency-Replayed')).toBe('true')
  expect(await open().client.records.count(formNamed('reader'), [])).toBe(1)
})

test('at once, with one key, is made once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => create(reader, 'same')))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(answers.map(({ body }) => body?.id)).size).toBe(1)
  const replayed = answers.filter(({ headers }) => headers.has('Idempotency-Replayed'))
  expect(replayed).toHaveLength(19)
})

test('the key of another content, address or draft is refused; of another account it is free', async () => {
  await create(reader, 'k2')
  const others = await Promise.all([
    create({ ...reader, card: 'A2' }, 'k2'),
    create(reader, 'k2', 'a', '/api/reader?draft=true'),
    create({ items: [{ data: reader }] }, 'k2', 'a', '/api/reader/bulk'),
  ])
  for (const answer of others) {
    expect(answer.body).toMatchObject({ status: 422, type: 'urn:fangyuan:problem:key-reused' })
  }
  expect((await create({ ...reader, card: 'B1' }, 'k2', 'b')).status).toBe(201)
})

test('what was refused may be sent again with its key', async () => {
  expect((await create({ card: 'A1' }, 'k3')).status).toBe(422)
  expect((await create(reader, 'k3')).status).toBe(201)
})

test.each(['', 'a b', 'x'.repeat(256)])('the key %j is refused', async (key) => {
  const answer = await create(reader, key)
  expect(answer.body).toMatchObject({ status: 400, type: 'urn:fangyuan:problem:malformed-key' })
})
