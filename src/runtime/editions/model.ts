import type { Unconverted } from '../../change/migrate/unconverted.ts'
import type { Closes } from '../store/seal.ts'

/** A published definition of the whole app: the folder that was emitted, frozen. The latest number is the current one. */
export interface EditionPaper extends Publication {
  /** SHA-256 over the emitted files: `editionId`. */
  readonly id: string
  /** The same was current before, and others between. */
  readonly former?: readonly Publication[]
  /** What of its records must not lie open: also while another edition is the current one. */
  readonly closes: Closes
}

export interface Publication {
  /** 1, 2, 3 … */
  readonly number: number
  /** ISO 8601 instant. */
  readonly published: string
  /** Who planned it. */
  readonly by: Hand
  /** Null: the server itself published it, as the first there is. */
  readonly second: Hand | null
  readonly note: string | null
  /** The plan with the list of what could not be converted; absent: everything was. */
  readonly work?: string
}

/** The files of an edition, or of one that is planned: what `pack` made. Apart, so that a list of editions stays small. */
export interface EmittedPaper {
  /** The edition's. */
  readonly id: string
  readonly content: string
}

/** What is to be published, and what it was found to do: carried out as it stands or not at all. */
export interface Plan {
  readonly id: string
  readonly made: Hand
  readonly note: string | null
  /** Ids of editions: the one that was current, and the one to be published. */
  readonly before: string
  readonly after: string
  /** The last change that the plan knows of. */
  readonly position: { readonly number: number; readonly hash: string }
  /** Ids of the forms whose records were looked at: a change of one of them since then makes the plan stale. */
  readonly reaches: readonly string[]
  /** `fingerprint` of the records that were looked at. */
  readonly ground?: string
  /** What it does, for those who decide. */
  readonly impact: unknown
  readonly state: 'waiting' | 'done' | 'withdrawn'
  readonly decided: Hand | null
  /** What publishing could not convert, in the records that came along; absent: nothing, or it is not published. */
  readonly unconverted?: readonly WorkItem[]
}

/** What a person has to bring over by hand. No value is in it: the record itself has kept what it was. */
export interface WorkItem extends Omit<Unconverted, 'original' | 'masked'> {
  readonly form: string
  readonly record: string
}

/** Who did it, and when. */
export interface Hand {
  /** Null: the server itself or its command line. */
  readonly account: string | null
  readonly name: string
  /** ISO 8601 instant. */
  readonly at: string
}
