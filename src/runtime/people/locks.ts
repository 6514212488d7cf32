import { lockOf } from './attempts.ts'
import type { People } from './people.ts'

/** From where an account cannot be signed in to at the moment, and until when (ISO 8601 instant). */
export interface Lock {
  readonly address: string
  readonly until: string
}

/** By account, those that hold now; the longest first. */
export async function locks({
  store,
  clock,
  settings,
}: People): Promise<ReadonlyMap<string, readonly Lock[]>> {
  const { now } = clock()
  const found = (await store.papers('attempts', {})).flatMap((attempts) => {
    const until = lockOf(attempts, now, settings)
    return until === null ? [] : [{ subject: attempts.subject, address: attempts.address, until }]
  })
  const sorted = found.sort((one, other) => (one.until < other.until ? 1 : -1))
  return Map.groupBy(sorted, ({ subject }) => subject)
}
