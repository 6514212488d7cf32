import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { applyPlan } from '../../../src/runtime/editions/apply.ts'
import type { PublishingPlace } from '../../../src/runtime/editions/place.ts'
import { serverVisitor } from '../../../src/runtime/people/server-visitor.ts'
import { type Serving, serve } from '../../../src/runtime/serve.ts'
import { type Server, startPostgres } from '../../store/postgres-server.ts'
import { buildIn, clock, dataFolder, planOf } from './bureau.ts'
import { source } from './source.ts'

const dearer = source.replace('10元', '20元')
const root = mkdtempSync(join(tmpdir(), 'fangyuan-serve-'))
let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  rmSync(root, { recursive: true })
})

const placeOf = ({ editions, store }: Serving, data: string): PublishingPlace => ({
  ...{ editions, store, data, clock },
  backup: null,
})

const asked = async ({ url }: Serving, path: string): Promise<Response> =>
  fetch(new URL(path, url), { redirect: 'manual' })

test('a build that is not published is not served, and publishing it needs no new start', async () => {
  const data = dataFolder()
  const [first, second] = [
    await buildIn(source, join(root, 'first')),
    await buildIn(dearer, join(root, 'second')),
  ]
  const before = await serve(first, { data, port: 0, clock })
  const { edition } = before.editions.current()
  expect(before.isUnpublished).toBe(false)
  await before.stop()
  const serving = await serve(second, { data, port: 0, clock })
  expect([serving.isUnpublished, serving.editions.current().edition]).toEqual([true, edition])
  const records = serving.records
  const plan = await planOf(placeOf(serving, data), dearer)
  // Requests go on all the while.
  let isOver = false
  const answered = (async () => {
    const statuses: number[] = []
    while (!isOver) statuses.push((await asked(serving, '/health/ready')).status)
    return statuses
  })()
  const applied = await applyPlan(placeOf(serving, data), plan.id, serverVisitor)
  isOver = true
  expect(new Set(await answered)).toEqual(new Set([200]))
  expect(applied).toMatchObject({ kind: 'done', edition: { number: 2 } })
  expect(serving.editions.current().edition).toBe(plan.after)
  expect(serving.records).not.toBe(records)
  expect((await asked(serving, '/api/slip')).status).toBe(401)
  await serving.stop()
  rmSync(data, { recursive: true })
})

test('of several processes over one database each goes over to what one of them publishes', async () => {
  const [here, there] = [dataFolder(), dataFolder()]
  const app = await buildIn(source, join(root, 'shared'))
  vi.stubEnv('FANGYUAN_KEY', join(root, 'shared.key'))
  const open = (data: string) => serve(app, { data, port: 0, clock, database: server.url })
  const one = await open(here)
  const two = await open(there)
  try {
    expect(two.editions.current().edition).toBe(one.editions.current().edition)
    const switched = new Promise<string | undefined>((resolve) =>
      two.editions.onSwitch(async ({ edition }) => resolve(edition)),
    )
    const plan = await planOf(placeOf(one, here), dearer)
    await applyPlan(placeOf(one, here), plan.id, serverVisitor)
    expect(await switched).toBe(plan.after)
    expect(one.editions.current().edition).toBe(plan.after)
    expect(two.editions.current().application.parameters).toEqual(
      one.editions.current().application.parameters,
    )
  } finally {
    delete process.env.FANGYUAN_KEY
    await one.stop()
    await two.stop()
    for (const data of [here, there]) rmSync(data, { recursive: true })
  }
})
