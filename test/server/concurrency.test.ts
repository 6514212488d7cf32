import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { emitted } from '../apps/apps.ts'
import { type Client, served } from './client.ts'
import { library } from './fixture.ts'

const { app, remove } = await emitted(library)
afterAll(remove)

let folder: string
let client: Client
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fangyuan-load-'))
  client = await served(app, await openLowdbStore(folder))
})
afterEach(async () => {
  await client.stop()
  rmSync(folder, { recursive: true })
})

const at = { length: 300 }

test('300 creations at once: none lost, none doubled, and all there after reopening', async () => {
  const answers = await Promise.all(
    Array.from(at, (_, i) =>
      client.request('POST', '/api/reader', { body: { card: `A${i}`, title: '张三' } }),
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(answers.map(({ body }) => body?.id)).size).toBe(300)
  await client.stop()
  const store = await openLowdbStore(folder)
  const sort = { field: 'card', descending: false }
  const { records } = await store.list('reader', { where: [], sort, limit: 1000 })
  expect(records.map(({ id }) => id).sort()).toEqual(
    answers.map(({ body }) => body?.id ?? '').sort(),
  )
  expect(new Set(records.map(({ data }) => data.card)).size).toBe(300)
  await store.close()
  client = await served(app, await openLowdbStore(folder))
})

test('of 300 creations with ten keys, ten are made', async () => {
  const answers = await Promise.all(
    Array.from(at, (_, i) =>
      client.request('POST', '/api/reader', { body: { card: `A${i % 10}`, title: '张三' } }),
    ),
  )
  const made = answers.filter(({ status }) => status === 201)
  expect(made.map(({ body }) => body?.data?.card).sort()).toEqual(
    Array.from({ length: 10 }, (_, i) => `A${i}`),
  )
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(290)
})

test('of many changes of one version, exactly one wins', async () => {
  const { body } = await client.request('POST', '/api/reader', {
    body: { card: 'A', title: '张三' },
  })
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      client.request('PATCH', `/api/reader/${body?.id}`, {
        body: { limit: i },
        headers: { 'If-Match': '"1"' },
      }),
    ),
  )
  const [winner, ...others] = answers.filter(({ status }) => status === 200)
  expect(others).toEqual([])
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(49)
  const read = await client.request('GET', `/api/reader/${body?.id}`)
  expect(read.body).toEqual(winner?.body)
})
