import { mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { issueByServer } from '../../src/runtime/letters/register/index.ts'
import { setPrinting } from '../../src/runtime/letters/room/acts.ts'
import type { Progress } from '../../src/runtime/letters/room/progress.ts'
import {
  openPrintRoom,
  type PrintRoom,
  type RoomOptions,
} from '../../src/runtime/letters/room/room.ts'
import { readLetter } from '../../src/runtime/letters/stored.ts'
import type { Clock } from '../../src/runtime/records/run.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { LetterRecord } from '../../src/runtime/store/papers.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { correction, room as reading, roomsApp, visit } from './rooms.ts'

const day = '2026-05-06'
const clock: Clock = () => ({ today: day, now: `${day}T02:00:00.000Z` })
const somebody = { account: 'a1', name: '林一' }

let folder: string
let store: Store
let rooms: PrintRoom[]
let logged: unknown[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'room-'))
  store = memoryStore()
  rooms = []
  logged = []
})
afterEach(async () => {
  for (const each of rooms) await each.close()
  rmSync(folder, { recursive: true })
  expect(logged).toEqual([])
})

const open = (options: Partial<RoomOptions> = {}): PrintRoom => {
  const room = openPrintRoom({
    app: roomsApp(join(folder, 'app')),
    store,
    data: folder,
    clock,
    log: (error) => logged.push(error),
    ...options,
  })
  rooms.push(room)
  return room
}

/** Signs a batch of so many letters; its id. */
async function signed(count: number): Promise<string> {
  await store.transaction((tx) => {
    for (let at = 0; at < count; at++) {
      tx.put(reading(`r${at}`, `第${at}阅览室`))
      tx.put(visit(`v${at}`, { room: `r${at}` }))
    }
  })
  const app = roomsApp(join(folder, 'app'))
  const { batch } = await issueByServer({ app, notice: correction, store, date: day })
  if (batch === null) throw new Error('nothing was issued')
  return batch
}

const letters = (batch: string): Promise<readonly LetterRecord[]> =>
  store.papers('letter', { batch })

const files = (): readonly string[] => readdirSync(join(folder, 'letters', '2026')).sort()

/** Waits until a batch stands like this. */
const until = (room: PrintRoom, batch: string, isSo: (progress: Progress) => boolean) =>
  new Promise<Progress>((settle) => {
    const stop = room.watch(batch, (progress) => {
      if (!isSo(progress)) return
      stop()
      settle(progress)
    })
  })

describe('a print room', () => {
  it('finds by itself what was signed, and says how far it is', async () => {
    const room = open()
    const batch = await signed(3)
    const done = await until(room, batch, ({ state }) => state === 'done')
    expect(done).toEqual({
      batch,
      state: 'done',
      total: 3,
      done: 3,
      failed: 0,
      voided: 0,
      rate: null,
      left: null,
    })
    expect((await letters(batch)).map(({ state, pages }) => [state, pages])).toEqual(
      Array.from({ length: 3 }, () => ['printed', 2]),
    )
    expect(files()).toEqual((await letters(batch)).map(({ file }) => file?.split('/')[2]).sort())
  })

  it('prints nothing of a paused batch, all of it once it is resumed, nothing of a cancelled one', async () => {
    const batch = await signed(2)
    expect(await setPrinting(store, batch, 'pause', somebody)).toBe(true)
    const room = open({ isWatching: false })
    await room.print(batch)
    expect((await room.progress(batch))?.state).toBe('paused')
    await setPrinting(store, batch, 'cancel', somebody)
    await room.print(batch)
    expect(await room.progress(batch)).toMatchObject({ state: 'cancelled', done: 0, total: 2 })
    expect((await letters(batch)).map(({ state, serial }) => [state, serial])).toEqual([
      ['issued', 1],
      ['issued', 2],
    ])
    await setPrinting(store, batch, 'resume', somebody)
    await room.print(batch)
    expect(await room.progress(batch)).toMatchObject({ state: 'done', done: 2, failed: 0 })
  })

  it('knows no batch that is not signed', async () => {
    const room = open({ isWatching: false })
    expect(await room.progress('none')).toBeNull()
    expect(await setPrinting(store, 'none', 'pause', somebody)).toBe(false)
  })

  it('pauses between two chunks, and a paused batch comes out as one that was never paused', async () => {
    const batch = await signed(120)
    const calm = open({ isWatching: false, data: join(folder, 'calm'), store: await copied(store) })
    await calm.print(batch)
    const room = open({ isWatching: false })
    const stop = store.watch(() => {
      stop()
      // The claim was the first commit: this one comes before the first chunk's.
      void setPrinting(store, batch, 'pause', somebody)
    })
    await room.print(batch)
    const paused = await room.progress(batch)
    expect(paused?.state).toBe('paused')
    expect(paused?.done).toBeLessThan(120)
    await setPrinting(store, batch, 'resume', somebody)
    await room.print(batch)
    expect(await room.progress(batch)).toMatchObject({ state: 'done', done: 120 })
    expect(files()).toEqual(readdirSync(join(folder, 'calm', 'letters', '2026')).sort())
  })

  it('names what failed, keeps its number, and tries it again when asked', async () => {
    const batch = await signed(3)
    const room = open({ isWatching: false, onPrinter: (pid) => process.kill(pid, 'SIGKILL') })
    await room.print(batch)
    expect(await room.progress(batch)).toMatchObject({ state: 'done', done: 0, failed: 3 })
    for (const { state, reason, serial } of await letters(batch)) {
      expect([state, reason?.split(' ')[0]]).toEqual(['failed', 'printer-died'])
      expect(serial).not.toBeNull()
    }
    const sound = open({ isWatching: false })
    await sound.print(batch)
    expect(await sound.progress(batch)).toMatchObject({ state: 'done', done: 3, failed: 0 })
  })
})

describe('a disk that takes nothing', () => {
  it('is no letter’s fault: they wait, and are made once it takes them', async () => {
    const batch = await signed(2)
    writeFileSync(join(folder, 'letters'), '')
    const room = open({ isWatching: false })
    await expect(room.print(batch)).rejects.toMatchObject({ code: 'letters-unwritten' })
    expect((await letters(batch)).map(({ state }) => state)).toEqual(['issued', 'issued'])
    unlinkSync(join(folder, 'letters'))
    await room.print(batch)
    expect(await room.progress(batch)).toMatchObject({ state: 'done', done: 2, failed: 0 })
  })
})

describe('two print rooms', () => {
  it('do not print the same batch at once', async () => {
    const batch = await signed(2)
    const started: number[] = []
    const [one, other] = [
      open({ isWatching: false, onPrinter: (pid) => started.push(pid) }),
      open({ isWatching: false, onPrinter: (pid) => started.push(pid) }),
    ]
    await Promise.all([one.print(batch), other.print(batch)])
    expect(started).toHaveLength(1)
    expect(await one.progress(batch)).toMatchObject({ state: 'done', done: 2 })
  })

  it('that do so all the same do no harm', async () => {
    const batch = await signed(60)
    let hour = 2
    // Each look at the clock is an hour later: no claim lasts.
    const leaping: Clock = () => ({
      today: day,
      now: new Date(Date.UTC(2026, 4, 6, hour++)).toISOString(),
    })
    const both = [
      open({ isWatching: false, clock: leaping }),
      open({ isWatching: false, clock: leaping }),
    ]
    await Promise.all(both.map((room) => room.print(batch)))
    const made = await letters(batch)
    expect(new Set(made.map(({ state }) => state))).toEqual(new Set(['printed']))
    expect(files()).toEqual(made.map(({ file }) => file?.split('/')[2]).sort())
    for (const letter of made) expect(await readLetter(folder, letter)).not.toBeNull()
  })

  it('of which one is gone: the other goes on at once with what it left', async () => {
    const batch = await signed(1)
    const held = {
      room: 'gone',
      host: (await import('node:os')).hostname(),
      process: 2 ** 22 + 1,
      until: 9e15,
    }
    await store.transaction((tx) =>
      tx.putPaper('setting', { id: `printing:${batch}`, value: JSON.stringify(held) }),
    )
    const room = open({ isWatching: false })
    await room.print(batch)
    expect((await room.progress(batch))?.done).toBe(1)
    expect(await store.paper('setting', `printing:${batch}`)).toBeNull()
  })
})

/** Another store with the same letters and batches. */
async function copied(from: Store): Promise<Store> {
  const to = memoryStore()
  const [made, batches, settings] = [
    await from.papers('letter', {}),
    await from.papers('batch', {}),
    await from.papers('setting', {}),
  ]
  await to.transaction((tx) => {
    for (const each of made) tx.putPaper('letter', each)
    for (const each of batches) tx.putPaper('batch', each)
    for (const each of settings) tx.putPaper('setting', each)
  })
  return to
}
