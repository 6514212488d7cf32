import createClient, { type Client } from 'openapi-fetch'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emit } from '../../src/compiler/emit/emit.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { type Listening, listen } from '../../src/runtime/http/listen.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { app } from '../golden/birds/app.ts'
import type { Station } from '../golden/birds/types/station.ts'
import type { paths } from '../golden/client/birds.ts'
import { expectGolden } from '../golden.ts'
import { birds } from './fixture.ts'

let server: Listening
let client: Client<paths>

beforeAll(async () => {
  const now = () => ({ today: '2026-05-20', now: '2026-05-20T02:00:00.000Z' })
  const store = memoryStore()
  const records = openRecords(app, store, now)
  server = await listen(createApp({ app, records, store }), { port: 0 })
  client = createClient<paths>({ baseUrl: server.url })
})

afterAll(() => server.stop())

const station: Station = {
  title: '一号站',
  address: '沙洲东路一号',
  keeper: '李四',
  mobile: '13800138000',
  habitat: '10',
  seasons: ['spring', 'autumn'],
  budget: 123_456_00,
  hasBoat: false,
  crew: [{ name: '王五', duty: 'watch', days: 30 }],
}

test('the types of a client are those of the golden file, against which this test is checked', async () => {
  const document = emit(birds).find(({ path }) => path === 'openapi.json')?.text ?? ''
  expectGolden('client', [{ path: 'birds.ts', text: astToString(await openapiTS(document)) }])
})

test('a client made from openapi.json creates, reads, lists, changes, moves and deletes', async () => {
  const created = await client.POST('/api/station', { body: station })
  expect(created.response.status).toBe(201)
  expect(created.data).toMatchObject({ form: 'station', state: '草稿', data: station })
  const id = created.data?.id ?? ''
  const path = { id }

  const read = await client.GET('/api/station/{id}', { params: { path } })
  expect(read.data).toEqual(created.data)

  const query = { title: '一号站', 'budget.least': 1, sort: '-title', limit: 10 }
  const list = await client.GET('/api/station', { params: { query } })
  expect(list.data).toEqual({ items: [created.data], next: null })

  const changed = await client.PATCH('/api/station/{id}', {
    params: { path, header: { 'If-Match': etag(read.response) } },
    body: { beds: 12, mobile: null, phone: '0571-12345678' },
  })
  expect(changed.data?.data).toMatchObject({ beds: 12, phone: '0571-12345678' })
  expect(changed.data?.data).not.toHaveProperty('mobile')

  const replaced = await client.PUT('/api/station/{id}', {
    params: { path, header: { 'If-Match': etag(changed.response) } },
    body: station,
  })
  expect(replaced.data?.data).toEqual(station)

  const stale = await client.DELETE('/api/station/{id}', {
    params: { path, header: { 'If-Match': etag(read.response) } },
  })
  expect(stale.error).toMatchObject({ status: 412 })

  const deleted = await client.DELETE('/api/station/{id}', {
    params: { path, header: { 'If-Match': etag(replaced.response) } },
  })
  expect(deleted.response.status).toBe(204)
  expect((await client.GET('/api/station/{id}', { params: { path } })).error?.status).toBe(404)
})

test('a draft may lack what the record will need, and is judged when it moves on', async () => {
  const draft = await client.POST('/api/station', {
    params: { query: { draft: true } },
    body: { title: '二号站' },
  })
  expect(draft.response.status).toBe(201)
  const params = {
    path: { id: draft.data?.id ?? '' },
    header: { 'If-Match': etag(draft.response) },
  }
  const early = await client.POST('/api/station/{id}/moves', { params, body: { to: '已提交' } })
  expect(early.error?.errors).toContainEqual(
    expect.objectContaining({ pointer: '#/address', field: '地址', code: 'required' }),
  )

  const whole = { ...station, title: '二号站', rota: '隔日轮换' }
  const filled = await client.PUT('/api/station/{id}', { params, body: whole })
  const moved = await client.POST('/api/station/{id}/moves', {
    params: { ...params, header: { 'If-Match': etag(filled.response) } },
    body: { to: '已提交' },
  })
  expect(moved.data?.judgement?.findings.map(({ rule }) => rule)).toEqual(['S01'])
  expect(moved.data?.judgement?.conclusion).toBe('乙')
})

test('a form whose id is no ASCII has its address all the same', async () => {
  const schema = await client.GET('/api/%E8%A7%82%E5%AF%9F%E8%AE%B0%E5%BD%95/schema')
  expect(schema.data).toMatchObject({ title: '观察记录' })
})

test('what is wrong is a problem that names each field', async () => {
  const { error } = await client.POST('/api/station', { body: { title: '三号站', beds: 61 } })
  expect(error?.status).toBe(422)
  expect(error?.errors?.map(({ pointer }) => pointer)).toContain('#/beds')
})

const etag = (response: Response): string => response.headers.get('ETag') ?? ''
