import type { Low } from 'lowdb'
import type { Cabinet } from './cabinet.ts'
import type { Change, Head } from './change.ts'
import type { Span } from './past.ts'
import type { Sheet } from './sheet-file.ts'

/** When the snapshots are written: never before a change is durable, and often enough that a start is quick. */
export class Checkpoints {
  readonly #cabinet: Cabinet
  readonly #log: (error: unknown) => void
  readonly #timer: NodeJS.Timeout
  readonly #mostChanges: number
  /** By kind, the number of its last change. */
  readonly #last: Map<string, number>
  #head: Head | null = null
  #written = 0
  #running: Promise<void> | null = null
  #settled = async (): Promise<void> => {}

  constructor(
    cabinet: Cabinet,
    spans: ReadonlyMap<string, Span>,
    log: (error: unknown) => void,
    mostChanges = 50_000,
  ) {
    this.#cabinet = cabinet
    this.#mostChanges = mostChanges
    this.#last = new Map([...spans].map(([kind, { last }]) => [kind, last]))
    this.#log = log
    this.#timer = setInterval(() => this.#begin(), tenMinutes).unref()
  }

  note(head: Head, changes: readonly Change[], settled: () => Promise<void>): void {
    this.#head = head
    this.#settled = settled
    for (const { effect, kind, number } of changes)
      if (effect !== 'note') this.#last.set(kind, number)
    if (head.number - this.#written > this.#mostChanges) this.#begin()
  }

  /** The last one. */
  async finish(head: Head): Promise<void> {
    clearInterval(this.#timer)
    await this.#running
    this.#head = head
    await this.#write()
  }

  #begin(): void {
    if (this.#running || this.#head === null || this.#head.number === this.#written) return
    this.#running = this.#write().finally(() => {
      this.#running = null
    })
  }

  /** Each form by itself. One that cannot be written stays as it was: the past has what it lacks. */
  async #write(): Promise<void> {
    this.#written = this.#head?.number ?? 0
    for (const low of this.#cabinet.all()) {
      await this.#settled()
      if (this.#head === null || this.#lastOf(low.data.form) <= low.data.upTo.number) continue
      try {
        await write(low, this.#head)
      } catch (error) {
        this.#log(error)
      }
    }
  }

  #lastOf(form: string | null): number {
    if (form !== null) return this.#last.get(form) ?? 0
    return Math.max(0, ...[...this.#last].map(([kind, last]) => (kind.startsWith('@') ? last : 0)))
  }
}

async function write(low: Low<Sheet>, head: Head): Promise<void> {
  const former = low.data.upTo
  low.data.upTo = head
  try {
    await low.write()
  } catch (error) {
    low.data.upTo = former
    throw error
  }
}

const tenMinutes = 600_000
