/** One group's way to the database and back. */
export class Flight {
  /** How many transactions. */
  readonly size: number
  readonly #sent = Promise.withResolvers<void>()
  readonly #over = Promise.withResolvers<void>()
  #isOver = false

  constructor(size: number) {
    this.size = size
  }

  /** All of it is on its way, or it is over. */
  get sent(): Promise<void> {
    return this.#sent.promise
  }

  get over(): Promise<void> {
    return this.#over.promise
  }

  get isOver(): boolean {
    return this.#isOver
  }

  depart(): void {
    this.#sent.resolve()
  }

  land(): void {
    this.#isOver = true
    this.#sent.resolve()
    this.#over.resolve()
  }
}
