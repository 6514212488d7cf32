import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, test } from 'vitest'
import { type Disk, durableDisk } from '../../src/runtime/store/durable-file.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { Store, Transaction } from '../../src/runtime/store/store.ts'
import { letter, record } from './made.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-crash-'))
afterAll(() => rmSync(root, { recursive: true }))
const newFolder = (): string => mkdtempSync(join(root, 'data-'))

/** A disk that is gone after some operations, as it is for a process that is killed there. */
function goneAfter(operations: number): Disk {
  let left = operations
  const still = <T>(act: () => Promise<T>): Promise<T> =>
    left-- > 0 ? act() : Promise.reject(new Error('killed'))
  return {
    write: (path, text) => still(() => durableDisk.write(path, text)),
    remove: (path) => still(() => durableDisk.remove(path)),
  }
}

const everywhere = (tx: Transaction, round: string): void => {
  tx.put(record('1', { round }, { form: 'book' }))
  tx.put(record('1', { round }, { form: '借阅' }))
  tx.putLetter(letter('1', { addressee: round, serial: tx.nextSerial('a', 2026) }))
}

const roundsIn = async (store: Store) => [
  (await store.get('book', '1'))?.data.round,
  (await store.get('借阅', '1'))?.data.round,
  (await store.letter('1'))?.addressee,
]

describe('a transaction over several files', () => {
  // The promise, three files, and the end of the promise: five operations.
  test.each([0, 1, 2, 3, 4, 5])('is whole when the process dies after %i operations', async (n) => {
    const folder = newFolder()
    const first = await openLowdbStore(folder)
    await first.transaction((tx) => everywhere(tx, 'old'))
    await first.close()

    const dying = await openLowdbStore(folder, goneAfter(n))
    const change = dying.transaction((tx) => everywhere(tx, 'new'))
    const settled = await change.then(
      () => 'done',
      (error) => error.code,
    )
    expect(settled).toBe(n === 0 ? 'store-write' : n < 5 ? 'store-stopped' : 'done')
    expect(await roundsIn(dying)).toEqual(Array(3).fill(n < 5 ? 'old' : 'new'))
    await dying.close()

    const after = await openLowdbStore(folder)
    expect(await roundsIn(after)).toEqual(Array(3).fill(n === 0 ? 'old' : 'new'))
    expect(existsSync(join(folder, 'redo.json'))).toBe(false)
    await after.transaction((tx) => {
      expect(tx.nextSerial('a', 2026)).toBe(n === 0 ? 2 : 3)
    })
    await after.close()
  })

  test('that fails for one file leaves the store at work; one that may be half done stops it', async () => {
    const folder = newFolder()
    const store = await openLowdbStore(folder, goneAfter(0))
    const put = () => store.transaction((tx) => tx.put(record('1')))
    await expect(put()).rejects.toMatchObject({ code: 'store-write' })
    await expect(put()).rejects.toMatchObject({ code: 'store-write' })
    await store.close()

    const half = await openLowdbStore(folder, goneAfter(1))
    const change = half.transaction((tx) => everywhere(tx, 'new'))
    await expect(change).rejects.toMatchObject({ code: 'store-stopped' })
    const next = half.transaction((tx) => tx.put(record('2')))
    await expect(next).rejects.toMatchObject({ code: 'store-stopped' })
    await half.close()
  })
})

const writer = new URL('./writer.ts', import.meta.url).pathname
const start = (folder: string) =>
  spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })

describe('a killed process', () => {
  test.each([1, 4, 9, 25, 60])(
    'loses nothing it answered, and keeps no half (killed at answer %i)',
    async (kill) => {
      const folder = newFolder()
      const child = start(folder)
      let answered = -1
      for await (const line of createInterface(child.stdout)) {
        answered = Number(line)
        if (answered === kill) child.kill('SIGKILL')
      }
      const store = await openLowdbStore(folder)
      const counts = [
        await store.count('book', []),
        await store.count('借阅', []),
        (await store.letters({})).length,
      ]
      expect(new Set(counts).size).toBe(1)
      expect(counts[0]).toBeGreaterThanOrEqual(answered + 1)
      const serials = (await store.letters({})).map(({ serial }) => serial)
      expect(serials).toEqual(serials.map((_, i) => i + 1))
      await store.close()
      const left = [...readdirSync(folder), ...readdirSync(join(folder, 'forms'))]
      expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([])
    },
  )
})

describe('the lock', () => {
  test('refuses a second process, and ends with a killed one', async () => {
    const folder = newFolder()
    const child = start(folder)
    await once(child.stdout, 'data')
    const refused = openLowdbStore(folder)
    await expect(refused).rejects.toMatchObject({ code: 'store-locked' })
    await expect(refused).rejects.toThrow(`PID ${child.pid}`)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const store = await openLowdbStore(folder)
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'store-locked' })
    const second = spawnSync(process.execPath, [writer, folder], { encoding: 'utf8' })
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('store-locked')
    await store.close()
  })
})
