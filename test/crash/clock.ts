import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { random } from '../emit/random.ts'
import { record } from '../store/made.ts'

export interface Clocked {
  readonly changes: number
  /** Changes whose time is before that of the change before them. */
  readonly backwards: number
  /** Changes out of the order they were made in, at another time than the clock's, or with a wrong number. */
  readonly astray: number
}

/** Lets the clock jump by up to 400 days either way between transactions, and the store be opened again. */
export async function clockJumps(transactions: number, seed: number): Promise<Clocked> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-clock-'))
  const draw = random(seed)
  const times: string[] = []
  let now = Date.parse('2026-03-01T00:00:00.000Z')
  const instant = (): string => {
    now += draw.chance(0.5) ? draw.between(-400, 400) * 86_400_000 : 1
    const time = new Date(now).toISOString()
    times.push(time)
    return time
  }
  const open = () => openLowdbStore(folder, { instant, reserve: 0, checkpointAfter: 30 })
  const last = new Map<number, number>()
  let astray = 0
  try {
    let store = await open()
    for (let i = 0; i < transactions; i++) {
      if (draw.chance(0.05)) {
        await store.close()
        store = await open()
      }
      const year = draw.between(2025, 2027)
      const serial = await store.transaction((tx) => {
        tx.put(record('1', { step: i }))
        return tx.nextSerial('a', year)
      })
      last.set(year, (last.get(year) ?? 0) + 1)
      if (serial !== last.get(year)) astray += 1
    }
    const changes = await store.changes(0, Number.MAX_SAFE_INTEGER)
    const steps = (await store.history('book', '1')).map(({ after }) => after as { data: object })
    await store.close()
    const expected = times.flatMap((time) => [time, time])
    astray += changes.filter(({ at, number }, i) => at !== expected[i] || number !== i + 1).length
    astray += steps.filter(({ data }, i) => JSON.stringify(data) !== `{"step":${i}}`).length
    const backwards = changes.filter(({ at }, i) => at < (changes[i - 1]?.at ?? '')).length
    return { changes: changes.length, backwards, astray }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
