import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Now } from '../../records/run.ts'
import type { Transaction } from '../../store/store.ts'

/**
 * Of several processes on one store, one prints a batch: it claims it for a minute and again while it goes on. Two
 * would do no harm, since the same letters come out the same, but would work in vain.
 */
export interface Claim {
  /** False: another has it. Also carries an own claim on. */
  take(tx: Transaction, batch: string, now: Now): boolean
  release(tx: Transaction, batch: string): void
}

export function claimant(): Claim {
  const own: Holder = { room: randomUUID(), host: hostname(), process: process.pid }
  living.add(own.room)
  return {
    take: (tx, batch, { now }) => {
      const id = idOf(batch)
      const known = tx.paper('setting', id)
      const held = known && (JSON.parse(known.value) as Held)
      const moment = Date.parse(now)
      if (held && held.room !== own.room && held.until > moment && isAlive(held)) return false
      if (held?.room === own.room && held.until > moment + period / 2) return true
      const value: Held = { ...own, until: moment + period }
      tx.putPaper('setting', { id, value: JSON.stringify(value) })
      return true
    },
    release: (tx, batch) => {
      const known = tx.paper('setting', idOf(batch))
      if (known && (JSON.parse(known.value) as Held).room === own.room)
        tx.removePaper('setting', known.id)
    },
  }
}

interface Holder {
  readonly room: string
  readonly host: string
  readonly process: number
}

interface Held extends Holder {
  /** Milliseconds of the clock. */
  readonly until: number
}

/** Milliseconds. */
export const period = 60_000

const idOf = (batch: string): string => `printing:${batch}`

/** Rooms of this process: a claim that says it is ours and is not of one of them was left by a process that is gone. */
const living = new Set<string>()

function isAlive({ room, host, process: pid }: Holder): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return living.has(room)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
