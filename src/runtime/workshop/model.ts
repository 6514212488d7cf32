import type { Hand } from '../editions/model.ts'

/** A file of the sources as somebody changed it; what is not changed lies in the app's folder alone. */
export interface DraftedSource {
  /** The file's name. */
  readonly id: string
  /** Null: the file is to be taken away. */
  readonly text: string | null
  /** `textHash` of the folder's file when it was first changed. */
  readonly base: string
  readonly saved: Hand
}
