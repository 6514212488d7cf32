import type { SaltStep } from './journal.ts'
import type { Past } from './past.ts'
import { type Closes, newSalt, type Seal } from './seal.ts'
import type { Entry } from './table.ts'

/** A seal with the salts of a past beside it, and those that go there with the next entries. */
export class Sealing {
  readonly #seal: Seal
  readonly #past: Past
  readonly #steps = new Map<string, SaltStep>()

  constructor(seal: Seal, past: Past) {
    this.#seal = seal
    this.#past = past
  }

  /** What is to be kept with what was closed since they were `settled`. */
  get steps(): readonly SaltStep[] {
    return [...this.#steps.values()]
  }

  /** They are in the past, or nothing came of them. */
  settled(): void {
    this.#steps.clear()
  }

  close(kind: string, entry: Entry): Entry {
    if (!this.#seal.covers(kind)) return entry
    const { id } = entry
    const step = this.#steps.get(nameOf({ kind, id }))
    const known = step ? step.salt : this.#past.saltOf(kind, id)
    const salt = known ?? newSalt()
    const closed = this.#seal.close(kind, entry, salt)
    if (known === null && closed !== entry)
      this.#steps.set(nameOf({ kind, id }), { kind, id, salt })
    return closed
  }

  /**
   * For a snapshot: what was erased while it is written gets no new salt, and leaves nothing that could be opened. Its
   * salts are kept at once: what is on its way to the past may never come there.
   */
  closeAgain(kind: string, entry: Entry): Entry {
    if (!this.#seal.covers(kind)) return entry
    const { id } = entry
    const known = this.#past.saltOf(kind, id)
    if (known === null && this.#wasErased(kind, id))
      return this.#seal.open(kind, this.#seal.close(kind, entry, newSalt()), null)
    const salt = known ?? this.#steps.get(nameOf({ kind, id }))?.salt ?? newSalt()
    const closed = this.#seal.close(kind, entry, salt)
    if (known === null && closed !== entry) this.#past.keepSalt(kind, id, salt)
    return closed
  }

  /** As the past has it: what is on its way there changes nothing yet. */
  open(kind: string, entry: Entry): Entry {
    return this.#openWith(kind, entry, (id) => this.#past.saltOf(kind, id))
  }

  /** The same for all that lies in a snapshot, at once. */
  opening(kind: string): (entry: Entry) => Entry {
    const salts = this.#past.saltsOf(kind)
    return (entry) => this.#openWith(kind, entry, (id) => salts.get(id) ?? null)
  }

  #openWith(kind: string, entry: Entry, saltOf: (id: string) => Uint8Array | null): Entry {
    if (!Object.hasOwn(entry, '@sealed')) return entry
    try {
      return this.#seal.open(kind, entry, saltOf(entry.id))
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
    this.#steps.set(nameOf({ kind, id }), { kind, id, salt: null })
  }

  #wasErased(kind: string, id: string): boolean {
    return this.#past.ofThing(kind, id).some(({ effect }) => effect === 'erase')
  }
}

const nameOf = ({ kind, id }: Pick<SaltStep, 'kind' | 'id'>): string => `${kind}\n${id}`
