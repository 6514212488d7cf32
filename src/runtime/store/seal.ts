import type { Entry } from './table.ts'

/** Turns what must not lie open on a disk into ciphertext, and back. `kind` as in a `Change`. */
export interface Seal {
  close(kind: string, entry: Entry): Entry
  open(kind: string, entry: Entry): Entry
}

export const noSeal: Seal = { close: (_, entry) => entry, open: (_, entry) => entry }
