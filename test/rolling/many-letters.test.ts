import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Notice } from '../../src/model/index.ts'
import {
  draftBatch,
  isAnyDue,
  issueByServer,
  type Office,
  registerProof,
  reviewBatch,
  signBatch,
} from '../../src/runtime/letters/register/index.ts'
import { serverVisitor } from '../../src/runtime/people/server-visitor.ts'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { correction, room, roomsApp, visit } from '../letters/rooms.ts'
import { startPostgres } from '../store/postgres-server.ts'

test('PostgreSQL numbers more letters than it is asked times, and knows that no more are due', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-many-'))
  const server = await startPostgres()
  const [one, two] = await Promise.all([
    openPostgresStore(server.url),
    openPostgresStore(server.url),
  ])
  try {
    const count = 250
    await one.transaction((tx) => {
      for (let index = 0; index < count; index++) {
        tx.put(room(`r${index}`, `第${index}阅览室`))
        tx.put(visit(`v${index}`, { room: `r${index}` }))
      }
    })
    // It says nothing of the room, so it could go out as soon as it is known that none went out before.
    const notice: Notice = { ...correction, title: ['通知'], to: ['各阅览室'], order: [] }
    const issuing = { app: roomsApp(folder), notice, date: '2026-05-06' }
    const taken = await Promise.all([one, two].map((store) => issueByServer({ ...issuing, store })))
    expect(taken.map(({ issued, already }) => issued.length + already.length)).toEqual([250, 250])
    const serials = taken.flatMap(({ issued }) => issued.map(({ serial }) => serial ?? 0))
    expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    expect(await one.read((view) => isAnyDue(view, issuing))).toBe(false)
  } finally {
    await Promise.all([one.close(), two.close()])
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})

test('batches that two processes sign at once share no number, and each has its own block', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-many-'))
  const server = await startPostgres()
  const stores = await Promise.all([openPostgresStore(server.url), openPostgresStore(server.url)])
  try {
    const [one = expect.fail()] = stores
    await one.transaction((tx) => {
      tx.put(room('r', '东港阅览室'))
      for (let index = 0; index < 48; index++) tx.put(visit(`v${index}`, { room: 'r' }))
    })
    const app = roomsApp(folder)
    const clock = () => ({ today: '2026-05-06', now: '2026-05-06T02:00:00.000Z' })
    const office = (store: Store, account: string): Office => ({
      app,
      store,
      clock,
      visitor: { ...serverVisitor, account, name: account },
    })
    const batches: string[] = []
    for (let index = 0; index < 16; index++) {
      const records = [0, 1, 2].map((n) => ({ record: `v${index * 3 + n}`, version: null }))
      const drafted = await draftBatch(office(one, 'wang'), { notice: 'correction', records })
      if (drafted.kind !== 'done') throw new Error(drafted.kind)
      await reviewBatch(office(one, 'li'), { batch: drafted.batch.id })
      batches.push(drafted.batch.id)
    }
    const signed = await Promise.all(
      batches.flatMap((batch) =>
        stores.map((store, at) => signBatch(office(store, `signer ${at}`), { batch })),
      ),
    )
    expect(signed.filter(({ kind }) => kind === 'done')).toHaveLength(16)
    expect(await registerProof(one)).toMatchObject([
      { least: 1, greatest: 48, count: 48, holds: true },
    ])
    for (const batch of batches) {
      const serials = (await one.papers('letter', { batch })).map(({ serial }) => serial ?? 0)
      expect(Math.max(...serials) - Math.min(...serials)).toBe(2)
    }
  } finally {
    await Promise.all(stores.map((store) => store.close()))
    await server.stop()
    rmSync(folder, { recursive: true })
  }
})
