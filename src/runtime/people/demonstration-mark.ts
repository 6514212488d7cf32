import { join } from 'node:path'
import type { Duty, Post } from './model.ts'

/** Somebody to be in a demonstration. */
export interface DemonstrationPerson {
  readonly name: string
  /** What he is, and of what: for whoever chooses. */
  readonly as: string
  readonly posts: readonly Post[]
  /** An administrator, without posts. */
  readonly duty?: Duty
}

/** What the mark of a demonstration says; kept beside its data. */
export interface DemonstrationMark {
  /** YYYY-MM-DD: the day it plays on. */
  readonly today: string
  /** The id of the notice whose letters lie ready from the start. */
  readonly printed?: string
  readonly people?: readonly DemonstrationPerson[]
}

export const demonstrationFile = (folder: string): string => join(folder, 'demonstration.json')
