/** One administrator's wish to have a record erased, and what another made of it. */
export interface ErasureRequest {
  readonly id: string
  readonly form: string
  readonly record: string
  readonly reason: string
  readonly asked: Hand
  /** Null: it waits. */
  readonly decided: (Hand & { readonly outcome: 'erased' | 'refused' }) | null
}

/** Whose doing it was: account id, name as it was then, ISO 8601 instant. */
export interface Hand {
  readonly account: string
  readonly name: string
  readonly at: string
}
