import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { type RequestLine, requestWriter } from '../../src/runtime/http/requests.ts'
import { libraryServed, reader } from './library-served.ts'

const lines: RequestLine[] = []
const open = libraryServed({
  pace: { burst: 3, perSecond: 0.001 },
  requestLog: (line) => lines.push(line),
})

test('an account that asks without end is held back, and nobody else', async () => {
  const { client } = open()
  const ask = (account: string) =>
    client.request('GET', '/api/reader', { headers: { 'X-Account': account } })
  const answers = [await ask('a'), await ask('a'), await ask('a'), await ask('a')]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
  expect(answers[3]?.headers.get('Retry-After')).toBe('1000')
  expect((await ask('b')).status).toBe(200)
})

test('a request has a name, and its line says nothing of who asked for whom', async () => {
  const { client } = open()
  lines.length = 0
  const { headers } = await client.request('POST', '/api/reader', { body: reader })
  await client.request('GET', '/api/reader?title=张三')
  await client.request('GET', '/api/reader/张三')
  await client.request('GET', '/api/张三/x/y')
  await client.request('GET', '/health/live')
  const id = headers.get('X-Request-Id')
  expect(lines.map(({ method, route, form, status }) => [method, route, form, status])).toEqual([
    ['POST', '/api/:form', 'reader', 201],
    ['GET', '/api/:form', 'reader', 200],
    ['GET', '/api/:form/:id', null, 404],
    ['GET', null, null, 404],
    ['GET', '/health/live', null, 200],
  ])
  expect(lines[0]).toMatchObject({ request: id, aborted: false, bytes: expect.any(Number) })
  expect(JSON.stringify(lines)).not.toContain('张三')
})

test('lines are written together, one JSON text each', async () => {
  const written: string[] = []
  const log = requestWriter((text) => written.push(text))
  const line = { at: '', request: 'r', method: 'GET', route: null, form: null, status: 200 }
  for (const request of ['r1', 'r2'])
    log({ ...line, request, bytes: null, milliseconds: 1, aborted: false })
  await new Promise((resolve) => setImmediate(resolve))
  expect(written).toHaveLength(1)
  expect(
    written[0]
      ?.trim()
      .split('\n')
      .map((each) => JSON.parse(each).request),
  ).toEqual(['r1', 'r2'])
})

test('the server says whether it is well, to anybody', async () => {
  const { client, store } = open()
  for (const path of ['/health/live', '/health/ready']) {
    const answer = await client.request('GET', path)
    expect([answer.status, answer.text, answer.headers.get('Cache-Control')]).toEqual([
      200,
      '{"status":"ok"}',
      'no-store',
    ])
  }
  await store.close()
  expect((await client.request('GET', '/health/live')).status).toBe(200)
  const ready = await client.request('GET', '/health/ready')
  expect([ready.status, ready.text]).toEqual([503, '{"status":"unavailable"}'])
  const refused = await client.request('POST', '/api/reader', { raw: 'not read at all' })
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '30'])
})

test.each([
  ['compressed', { 'Content-Encoding': 'gzip' }, 415],
  ['too long, as it says itself', { 'Content-Length': '1000001' }, 413],
])('a body that is %s is refused before it is read', async (_, headers, status) => {
  const { port } = new URL(open().client.url)
  const socket = connect(Number(port), '127.0.0.1')
  const sent = { Host: 'x', 'Content-Type': 'application/json', 'Content-Length': '10', ...headers }
  const head = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`POST /api/reader HTTP/1.1\r\n${head.join('')}\r\n`)
  const [first] = (await new Promise<Buffer>((resolve) => socket.once('data', resolve)))
    .toString()
    .split('\r\n')
  expect(first).toContain(` ${status} `)
  socket.destroy()
})

test('a longer head than any browser sends is refused', async () => {
  const response = await fetch(new URL('/api/reader', open().client.url), {
    headers: { 'X-Long': 'x'.repeat(20_000) },
  })
  expect(response.status).toBe(431)
})
