import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { random } from '../emit/random.ts'
import { record } from '../store/made.ts'

export interface Updated {
  readonly updates: number
  /** Tries that came too late, and were refused. */
  readonly stale: number
  /** Updates that were answered and that nobody sees any more. */
  readonly lost: number
}

/** So many updates of a few records, each only if the record is still as it was read. */
export async function conditionalUpdates(
  folder: string,
  writers: number,
  updates: number,
): Promise<Updated> {
  const store = await openLowdbStore(folder, { reserve: 0 })
  const ids = Array.from({ length: 8 }, (_, i) => String(i))
  await store.transaction((tx) => {
    for (const id of ids) tx.put(record(id, { count: 0 }))
  })
  let begun = 0
  let stale = 0
  const write = async (writer: number): Promise<void> => {
    const draw = random(writer)
    while (begun < updates) {
      begun += 1
      const id = draw.pick(ids)
      while (!(await updated(store, id))) stale += 1
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  await store.close()
  const again = await openLowdbStore(folder, { reserve: 0 })
  const found = await again.read((view) => [...view.scan('book')])
  await again.close()
  const kept = found.reduce((sum, { data }) => sum + Number(data.count), 0)
  const versions = found.reduce((sum, { version }) => sum + version - 1, 0)
  return { updates, stale, lost: Math.max(updates - kept, updates - versions) }
}

async function updated(store: Store, id: string): Promise<boolean> {
  const read = await store.get('book', id)
  if (read === null) throw new Error(`record ${id} is gone`)
  return store.transaction((tx) => {
    if (tx.get('book', id)?.version !== read.version) return false
    const count = Number(read.data.count) + 1
    tx.put({ ...read, version: read.version + 1, data: { count } })
    return true
  })
}

export interface Numbered {
  readonly given: number
  readonly gaps: number
  readonly doubles: number
  /** Numbers that were answered and are not in the register. */
  readonly lost: number
}

/** So many numbers from 16 writers that give up once in twenty times, in processes that are killed. */
export async function abortedSerials(
  folder: string,
  serials: number,
  kills: number,
  seed: number,
): Promise<Numbered> {
  const draw = random(seed)
  const answered: number[] = []
  for (let life = 0; life <= kills; life++) {
    const most = Math.ceil(((life + 1) * serials) / (kills + 1))
    const script = join(import.meta.dirname, 'numberer.ts')
    const child = spawn(process.execPath, [script, folder, String(draw.between(1, 1e6))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = createInterface(child.stdout)
    const over = Promise.all([once(lines, 'close'), once(child, 'exit')])
    lines.on('line', (line) => {
      answered.push(Number(line))
      if (answered.length === most) child.kill('SIGKILL')
    })
    await over
  }
  const store = await openLowdbStore(folder, { reserve: 0 })
  const letters = await store.papers('letter', {})
  await store.close()
  const given = letters.flatMap(({ serial }) => serial ?? [])
  const kept = new Set(given)
  return {
    given: given.length,
    gaps: given.reduce((most, serial) => Math.max(most, serial), 0) - kept.size,
    doubles: given.length - kept.size,
    lost: answered.filter((serial) => !kept.has(serial)).length,
  }
}
