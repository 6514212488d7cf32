import { setTimeout as wait } from 'node:timers/promises'
import type { ClientBase, Pool } from 'pg'
import { Failure, reasonOf } from '../../failure.ts'
import { isPassing } from './connection.ts'
import { Thrown } from './wanted.ts'

/** Asks the database, again where the connection was lost; after `patience` milliseconds it throws a `Failure`. */
export async function reading<T>(patience: number, look: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience
  for (let pause = 20; ; pause = Math.min(pause * 2, 1000)) {
    try {
      return await look()
    } catch (error) {
      if (error instanceof Thrown) throw error.cause
      if (!isPassing(error)) throw error
      if (performance.now() > until) {
        throw new Failure('store-database', { reason: reasonOf(error) }, error)
      }
      await wait(pause)
    }
  }
}

/** All that `look` asks on the connection is as it was at one moment. */
export const snapshot = <T>(pool: Pool, look: (on: ClientBase) => Promise<T>): Promise<T> =>
  borrowed(pool, async (client) => {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const value = await look(client)
    await client.query('COMMIT')
    return value
  })

/** A connection for a while; after a throw it is not used again. */
export async function borrowed<T>(
  pool: Pool,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let isBroken = true
  try {
    const value = await work(client)
    isBroken = false
    return value
  } finally {
    client.release(isBroken)
  }
}
