import type { Actor } from '../../store/change.ts'
import type { LetterBatch } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'

/** What a person may want of a batch's printing. */
export type PrintingAct = 'pause' | 'resume' | 'cancel'

/**
 * Pauses, resumes or cancels; of a cancelled batch the letters keep their numbers, unmade, until it is resumed. False
 * where the batch is not signed.
 */
export const setPrinting = (
  store: Store,
  id: string,
  act: PrintingAct,
  by: Actor,
): Promise<boolean> =>
  store.transaction(
    (tx) => {
      const batch = tx.paper('batch', id)
      if (batch === null || batch.signed === null) return false
      const printing = wanted[act]
      if (batch.printing !== printing) tx.putPaper('batch', { ...batch, printing })
      return true
    },
    { action: `print-${act}`, by },
  )

const wanted: { readonly [A in PrintingAct]: LetterBatch['printing'] } = {
  pause: 'paused',
  resume: 'running',
  cancel: 'cancelled',
}
