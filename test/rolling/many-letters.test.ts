import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Notice } from '../../src/model/index.ts'
import { isAnyDue, issueByServer } from '../../src/runtime/letters/register/index.ts'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
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
