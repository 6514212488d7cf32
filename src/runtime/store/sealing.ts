import type { Past } from './past.ts'
import { type Closes, newSalt, type Seal } from './seal.ts'
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

  /** For a snapshot: what was erased while it is written gets no new salt, and leaves nothing that could be opened. */
  closeAgain(kind: string, entry: Entry): Entry {
    const isGone =
      this.#seal.covers(kind) &&
      this.#past.saltOf(kind, entry.id) === null &&
      this.#wasErased(kind, entry.id)
    if (!isGone) return this.close(kind, entry)
    return this.#seal.open(kind, this.#seal.close(kind, entry, newSalt()), null)
  }

  open(kind: string, entry: Entry): Entry {
    if (!Object.hasOwn(entry, '@sealed')) return entry
    try {
      return this.#seal.open(kind, entry, this.#past.saltOf(kind, entry.id))
    } catch (error) {
      // Sealed before it was erased; the salt there is now is that of a later thing with the same id.
      if (!this.#wasErased(kind, entry.id)) throw error
      return this.#seal.open(kind, entry, null)
    }
  }

  cover(closes: Closes): void {
    this.#seal.cover(closes)
  }

  fingerprint(about: string, value: string): string {
    return this.#seal.fingerprint(about, value)
  }

  /** What was sealed of it can never be opened again. */
  destroy(kind: string, id: string): void {
    this.#past.dropSalt(kind, id)
  }

  #wasErased(kind: string, id: string): boolean {
    return this.#past.ofThing(kind, id).some(({ effect }) => effect === 'erase')
  }
}
