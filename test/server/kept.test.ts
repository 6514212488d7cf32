import { expect, test } from 'vitest'
import { libraryServed, reader } from './library-served.ts'

const open = libraryServed()
const request: ReturnType<typeof open>['client']['request'] = (...given) =>
  open().client.request(...given)

async function removed(): Promise<string> {
  const { body } = await request('POST', '/api/reader', { body: reader })
  const id = body?.id ?? ''
  await request('DELETE', `/api/reader/${id}`, { headers: { 'If-Match': '"1"' } })
  return id
}

test('what was removed is listed apart, and comes back', async () => {
  const id = await removed()
  expect((await request('GET', '/api/reader')).body?.items).toEqual([])
  const bin = await request('GET', '/api/reader?removed=true')
  expect(bin.body?.items?.map((each) => [each.id, each.version])).toEqual([[id, 2]])
  const path = `/api/reader/${id}/restore`
  expect((await request('POST', path)).status).toBe(428)
  expect((await request('POST', path, { headers: { 'If-Match': '"1"' } })).status).toBe(412)
  const back = await request('POST', path, { headers: { 'If-Match': '"2"' } })
  expect([back.status, back.headers.get('ETag'), back.body?.data]).toEqual([200, '"3"', reader])
  expect((await request('GET', '/api/reader?removed=maybe')).body).toMatchObject({
    status: 400,
    parameter: 'removed',
  })
})

test('every version is told, with who made it and what changed', async () => {
  const headers = { 'X-Account': 'a' }
  const { body } = await request('POST', '/api/reader', { body: reader, headers })
  await request('PATCH', `/api/reader/${body?.id}`, {
    body: { limit: 100 },
    headers: { ...headers, 'If-Match': '"1"' },
  })
  const history = await request('GET', `/api/reader/${body?.id}/history`, { headers })
  expect(history.body?.items).toMatchObject([
    { version: 1, by: 'a', action: 'create', removed: false },
    {
      version: 2,
      by: 'a',
      action: 'edit',
      changed: [{ field: 'limit', before: null, after: 100 }],
    },
  ])
  expect((await request('GET', '/api/reader/nobody/history')).status).toBe(404)
})

test('a masked value is shown for a reason', async () => {
  const { body } = await request('POST', '/api/reader', { body: reader })
  const path = `/api/reader/${body?.id}/unmask`
  const without = await request('POST', path, { body: { field: 'card' } })
  expect(without.body).toMatchObject({ status: 422, errors: [{ code: 'reason-required' }] })
  const shown = await request('POST', path, { body: { field: 'card', reason: '核对证件' } })
  expect([shown.status, shown.body, shown.headers.get('Cache-Control')]).toEqual([
    200,
    { field: 'card', value: 'A1' },
    'no-store',
  ])
  const [note] = (await open().store.changes(0, 100)).filter(({ action }) => action === 'unmask')
  expect(note).toMatchObject({ effect: 'note', id: body?.id, reason: '核对证件' })
})

test('a record is found by the whole of a masked value, which is kept nowhere', async () => {
  const { body } = await request('POST', '/api/reader', { body: reader })
  const path = '/api/reader/find'
  const found = await request('POST', path, { body: { field: 'card', value: 'A1' } })
  expect([found.status, found.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
  expect(found.body).toMatchObject({ items: [{ id: body?.id }], more: false })
  const none = await request('POST', path, { body: { field: 'card', value: 'A' } })
  expect(none.body).toEqual({ items: [], more: false })
  const empty = await request('POST', path, { body: { field: 'card' } })
  expect(empty.body).toMatchObject({ status: 422, errors: [{ pointer: '#/value' }] })
  expect((await request('POST', path, { body: { field: 'x', value: 'A1' } })).status).toBe(403)
  const notes = (await open().store.changes(0, 100)).filter(({ action }) => action === 'find')
  expect(notes.map(({ detail }) => detail)).toMatchObject([
    { field: 'card', rows: 1 },
    { field: 'card', rows: 0 },
  ])
  expect(JSON.stringify(notes)).not.toContain('A1')
})
