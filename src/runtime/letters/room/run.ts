import type { LoadedApplication } from '../../application.ts'
import type { Clock } from '../../records/run.ts'
import { serverAct } from '../../store/change.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import { faultNote } from '../faults.ts'
import { type Printed, printJobs } from '../print.ts'
import type { Printer } from '../printer.ts'
import { textOfLetter } from '../register/frozen-text.ts'
import { discardLetter } from '../stored.ts'
import type { Claim } from './claim.ts'
import { isWaiting, jobsOf } from './jobs.ts'
import { type Counts, countsOf } from './progress.ts'
import { putAway } from './put-away.ts'

/** A batch in the press. */
export interface Printing {
  readonly batch: string
  readonly counts: Counts
  /** Letters a second since it went in; 0 before the first. */
  speed(): number
}

export interface Place {
  readonly app: LoadedApplication
  readonly store: Store
  readonly data: string
  readonly clock: Clock
  readonly claim: Claim
  readonly signal: AbortSignal
  readonly onPrinter?: (pid: number) => void
}

/**
 * Prints what a batch has unprinted until it is done or no longer wanted. "claimed": another process prints it.
 * `onStep` is told after each chunk, and before the first.
 */
export async function printBatch(
  place: Place,
  batch: string,
  printer: Printer | undefined,
  onStep: (printing: Printing) => void,
): Promise<'done' | 'claimed'> {
  try {
    if (!(await isOurs(place, batch))) return 'claimed'
    const letters = await place.store.papers('letter', { batch })
    const started = performance.now()
    const { done: before } = countsOf(letters)
    const failed = new Set(letters.flatMap(({ id, state }) => (state === 'failed' ? [id] : [])))
    let counts = countsOf(letters)
    const speed = () => ((counts.done - before) / (performance.now() - started)) * 1000
    const step = () => onStep({ batch, counts, speed })
    step()
    for await (const printed of printedOf(place, letters, printer)) {
      const { isWanted, needless } = await keep(place, batch, printed)
      counts = moved(counts, failed, printed)
      step()
      await Promise.all(needless.map((file) => discardLetter(place.data, file)))
      if (!isWanted) break
    }
    await place.store.transaction((tx) => place.claim.release(tx, batch), printingAct)
    return 'done'
  } finally {
    await printer?.rest()
  }
}

const printingAct = { ...serverAct, action: 'print' }

const isOurs = ({ store, claim, clock }: Place, id: string): Promise<boolean> =>
  store.transaction((tx) => {
    const batch = tx.paper('batch', id)
    if (batch?.printing !== 'running' || batch.signed === null) return false
    return claim.take(tx, id, clock())
  }, printingAct)

async function* printedOf(
  { app, store, data, signal, onPrinter }: Place,
  letters: readonly LetterRecord[],
  printer: Printer | undefined,
): AsyncGenerator<readonly Printed[], void> {
  const waiting = letters.filter(isWaiting)
  const [first] = waiting
  if (first === undefined) return
  const text = await textOfLetter(app, store, first)
  if (text === null) {
    const reason = faultNote({ code: 'definition-changed', detail: '' })
    yield waiting.map(({ id }) => ({ kind: 'failed', id, reason }))
    return
  }
  const unset: Printed[] = []
  const jobs = jobsOf(letters, text, { data, year: first.year }, unset)
  yield* printJobs(jobs, { signal, ...(printer && { printer }), ...(onPrinter && { onPrinter }) })
  if (unset.length > 0) yield unset
}

/** First the files, then the word of them: a letter said to be printed has its file. */
const keep = (
  { store, claim, clock }: Place,
  batch: string,
  printed: readonly Printed[],
): Promise<{ readonly isWanted: boolean; readonly needless: readonly string[] }> =>
  store.transaction(
    (tx) => ({
      needless: putAway(tx, printed),
      isWanted: tx.paper('batch', batch)?.printing === 'running' && claim.take(tx, batch, clock()),
    }),
    printingAct,
  )

/** `failed`: those that had failed before. */
function moved(
  { total, done, failed: former, voided }: Counts,
  failed: ReadonlySet<string>,
  printed: readonly Printed[],
): Counts {
  const again = printed.filter(({ id }) => failed.has(id)).length
  const bad = printed.filter(({ kind }) => kind === 'failed').length
  return { total, done: done + printed.length - bad, failed: former - again + bad, voided }
}
