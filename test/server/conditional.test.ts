import { expect, test } from 'vitest'
import { libraryServed, reader } from './library-served.ts'

const open = libraryServed()
/** fetch would add no-cache of its own. */
const having = (etag: string) => ({ 'If-None-Match': etag, 'Cache-Control': 'max-age=0' })

test('a list that has not changed is 304, whatever wrote it down', async () => {
  const { client } = open()
  await client.request('POST', '/api/reader', { body: reader })
  const first = await client.request('GET', '/api/reader')
  const etag = first.headers.get('ETag') ?? ''
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
  const again = await client.request('GET', '/api/reader', { headers: having(etag) })
  expect([again.status, again.text]).toEqual([304, ''])
  await client.request('POST', '/api/reader', { body: { ...reader, card: 'A2' } })
  const changed = await client.request('GET', '/api/reader', { headers: having(etag) })
  expect(changed.body?.items).toHaveLength(2)
  expect((await client.request('GET', '/api/reader?limit=1')).headers.get('ETag')).not.toBe(etag)
})

test.each([
  '/api/reader',
  '/api/reader/ID',
  '/api/reader/ID/why',
  '/api/reader/ID/history',
  '/api/reader/export.csv',
  '/openapi.json',
  '/health/ready',
  '/api/reader/nobody',
])('HEAD %s is GET without a body', async (path) => {
  const { client } = open()
  const { body } = await client.request('POST', '/api/reader', { body: reader })
  const address = path.replace('ID', body?.id ?? '')
  const get = await client.request('GET', address)
  const head = await client.request('HEAD', address)
  expect([head.status, head.text]).toEqual([get.status, ''])
  for (const name of ['Content-Type', 'ETag', 'Cache-Control', 'Content-Disposition', 'Vary']) {
    expect(head.headers.get(name), name).toBe(get.headers.get(name))
  }
})

test.each([
  ['/api/reader', 'GET, HEAD, POST'],
  ['/api/reader/bulk', 'POST'],
  ['/api/reader/find', 'POST'],
  ['/api/reader/export.csv', 'GET, HEAD'],
  ['/api/reader/schema', 'GET, HEAD'],
  ['/api/reader/1', 'GET, HEAD, PUT, PATCH, DELETE'],
  ['/api/reader/1/moves', 'POST'],
  ['/api/reader/1/restore', 'POST'],
  ['/api/reader/1/unmask', 'POST'],
  ['/api/reader/1/history', 'GET, HEAD'],
  ['/api/reader/1/why', 'GET, HEAD'],
  ['/api/changes', 'GET, HEAD'],
  ['/health/live', 'GET, HEAD'],
  ['/openapi.json', 'GET, HEAD'],
])('OPTIONS %s tells its methods, and the others are 405', async (path, allow) => {
  const { client } = open()
  const options = await client.request('OPTIONS', path)
  expect([options.status, options.headers.get('Allow'), options.text]).toEqual([204, allow, ''])
  expect(options.headers.has('Access-Control-Allow-Origin')).toBe(false)
  const allowed = allow.split(', ')
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    if (allowed.includes(method)) continue
    const answer = await client.request(method, path)
    expect([method, answer.status, answer.headers.get('Allow')]).toEqual([method, 405, allow])
  }
})

test.each([
  ['/api/reader', 'text/html', 406],
  ['/api/reader', 'application/json', 200],
  ['/api/reader', 'text/html, */*;q=0.1', 200],
  ['/api/reader', 'application/problem+json', 200],
  ['/api/reader', 'application/json;q=0', 406],
  ['/api/reader/export.csv', 'application/json', 406],
  ['/api/reader/export.csv', 'text/csv', 200],
  ['/api/changes', 'application/json', 406],
])('%s for who takes %s is %i', async (path, accept, status) => {
  const answer = await open().client.request('GET', path, { headers: { Accept: accept } })
  expect(answer.status).toBe(status)
})
