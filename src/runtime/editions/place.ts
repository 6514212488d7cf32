import type { Clock } from '../records/run.ts'
import type { Store } from '../store/store.ts'
import type { OpenEditions } from './editions.ts'

/** Where editions are planned and published. */
export interface PublishingPlace {
  readonly editions: OpenEditions
  readonly store: Store
  /** The data folder. */
  readonly data: string
  readonly clock: Clock
  /** Copies the data before anything is changed; gives where to. Null: it lies elsewhere, and is backed up there. */
  readonly backup: ((plan: string) => Promise<string>) | null
}
