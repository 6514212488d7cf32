import { serverAct } from '../store/change.ts'
import { isOver } from './attempts.ts'
import type { People } from './people.ts'
import { isAlive } from './sessions.ts'

/** Clears away what is over: sessions, tokens, counts of attempts. The past keeps them. */
export async function sweepPeople(people: People): Promise<void> {
  const { store, settings } = people
  const { now } = people.clock()
  await store.transaction(
    (tx) => {
      for (const session of [...tx.papers('session', {})])
        if (!isAlive(session, now, settings)) tx.removePaper('session', session.id)
      for (const token of [...tx.papers('token', {})])
        if (token.expires <= now) tx.removePaper('token', token.id)
      for (const attempts of [...tx.papers('attempts', {})])
        if (isOver(attempts, now, settings)) tx.removePaper('attempts', attempts.id)
    },
    { ...serverAct, action: 'sweep' },
  )
}
