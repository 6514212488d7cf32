import { embeddedStore } from './embedded.ts'
import { journalOn } from './journal.ts'
import { Past } from './past.ts'
import { Present } from './present.ts'
import { noSeal } from './seal.ts'
import { Sealing } from './sealing.ts'
import type { Store } from './store.ts'

/** A store that is gone with the process: for tests, and for trying a form out. */
export function memoryStore(): Store {
  const present = new Present(
    () => new Map(),
    () => ({ records: new Map(), removed: new Map() }),
  )
  const past = new Past(':memory:')
  const instant = (): string => new Date().toISOString()
  return embeddedStore({
    past,
    journal: journalOn(past),
    present,
    sealing: new Sealing(noSeal, past),
    instant,
  })
}
