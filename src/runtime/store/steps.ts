/** The steps that tables have taken and that may still be taken back, in order. */
export class Steps {
  readonly #taken: Step[] = []

  /** How many there are. */
  get mark(): number {
    return this.#taken.length
  }

  take(step: Step): void {
    this.#taken.push(step)
  }

  /** Goes back to a mark. */
  rollback(mark: number): void {
    const taken = this.#taken.splice(mark).reverse()
    for (const [table, steps] of Map.groupBy(taken, (step) => step.table)) table.back(steps)
  }

  /** Those up to a mark are taken for good; marks count from there now. */
  commit(mark = this.mark): void {
    this.#taken.splice(0, mark)
  }
}

/** What an entry was, and where it stood, before it was set. */
export interface Step {
  readonly table: { back(steps: readonly Step[]): void }
  readonly id: string
  readonly before: unknown
  readonly place: number | undefined
}
