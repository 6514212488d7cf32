import type { Head } from '../change.ts'

/** Tells those who watch of each new head, this process's own at once, others' when it is looked for. */
export class Watcher {
  readonly #look: () => Promise<Head>
  readonly #every: number
  readonly #watching = new Set<(head: Head) => void>()
  #timer: NodeJS.Timeout | null = null
  #last: number

  /** `known`: what is new to those who watch comes after it. */
  constructor(known: Head, look: () => Promise<Head>, every: number) {
    this.#last = known.number
    this.#look = look
    this.#every = every
  }

  watch(onCommit: (head: Head) => void): () => void {
    // One function may be given twice.
    const watching = (head: Head): void => onCommit(head)
    this.#watching.add(watching)
    if (this.#watching.size === 1) this.#start()
    return () => {
      this.#watching.delete(watching)
      if (this.#watching.size === 0) this.stop()
    }
  }

  tell(head: Head): void {
    if (head.number <= this.#last) return
    this.#last = head.number
    for (const watching of this.#watching) watching(head)
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  #start(): void {
    let isLooking = false
    const look = async (): Promise<void> => {
      if (isLooking) return
      isLooking = true
      try {
        this.tell(await this.#look())
      } catch {
        // A database that is away for a while is looked for again.
      } finally {
        isLooking = false
      }
    }
    void look()
    this.#timer = setInterval(look, this.#every)
    this.#timer.unref()
  }
}
