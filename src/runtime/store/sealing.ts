import type { Past } from './past.ts'
import { newSalt, type Seal } from './seal.ts'
import type { Entry } from './table.ts'

/** A seal with the salts of a past beside it. */
export class Sealing {
  readonly #seal: Seal
  readonly #past: Past

  constructor(seal: Seal, past: Past) {
    this.#seal = seal
    this.#past = past
  }

  close(kind: string, entry: Entry): Entry {
    if (!this.#seal.covers(kind)) return entry
    const known = this.#past.saltOf(kind, entry.id)
    const salt = known ?? newSalt()
    const closed = this.#seal.close(kind, entry, salt)
    if (known === null && closed !== entry) this.#past.keepSalt(kind, entry.id, salt)
    return closed
  }

  open(kind: string, entry: Entry): Entry {
    return Object.hasOwn(entry, '@sealed')
      ? this.#seal.open(kind, entry, this.#past.saltOf(kind, entry.id))
      : entry
  }

  /** What was sealed of it can never be opened again. */
  destroy(kind: string, id: string): void {
    this.#past.dropSalt(kind, id)
  }
}
