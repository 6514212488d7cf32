import type { Notice } from '../../model/index.ts'
import type { LoadedApplication } from '../application.ts'
import { clock } from '../records/run.ts'
import { serverAct } from '../store/change.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store } from '../store/store.ts'
import { byNumber } from './number-order.ts'
import { type Printer, startPrinter } from './printer.ts'
import { type Issued, issueByServer } from './register/issue-by-server.ts'
import { isAnyDue } from './register/preflight.ts'
import { setPrinting } from './room/acts.ts'
import { isWaiting } from './room/jobs.ts'
import type { Progress } from './room/progress.ts'
import { openPrintRoom, type PrintRoom } from './room/room.ts'
import type { Stopped } from './stop.ts'

export interface Batch {
  readonly app: LoadedApplication
  readonly notice: Notice
  readonly store: Store
  /** The data folder: PDFs go to `letters/<year>/` below it. */
  readonly data: string
  /** YYYY-MM-DD: the day of issue. */
  readonly date: string
  /** Of these records only; otherwise of all that were submitted. */
  readonly records?: readonly string[]
  /** Also what was cancelled. */
  readonly retry?: boolean
  /** Where a server prints; otherwise one is opened for this alone. */
  readonly room?: PrintRoom
  readonly onProgress?: (progress: Progress) => void
  /** Pauses the printing: the next run goes on with it. */
  readonly signal?: AbortSignal
  /** Told the process id of every printer that is started. */
  readonly onPrinter?: (pid: number) => void
}

export interface BatchResult {
  /** In number order: letters that got their number now. */
  readonly issued: readonly LetterRecord[]
  /** No number was taken. */
  readonly stopped: readonly Stopped[]
  /** They had one already; those that were not printed were printed now. */
  readonly already: readonly LetterRecord[]
  /** They keep their number; the next run tries again. */
  readonly failed: readonly LetterRecord[]
}

/**
 * Issues the letters of a notice that are due, and prints what is not printed. It may be killed anywhere and run
 * again: what has a number is printed from its frozen view, nothing gets a second number. A `Failure` “no-browser”
 * before any number is taken where nothing can print.
 */
export function issueBatch(batch: Batch): Promise<BatchResult> {
  const former = running.get(batch.store) ?? Promise.resolve()
  const result = former.then(() => issueAlone(batch))
  const settled = result.then(
    () => {},
    () => {},
  )
  running.set(batch.store, settled)
  return result
}

/** Batches of one store run one after the other: two would print the same letters. */
const running = new WeakMap<Store, Promise<void>>()

async function issueAlone(batch: Batch): Promise<BatchResult> {
  const { onPrinter } = batch
  const room =
    batch.room ??
    openPrintRoom({
      ...batch,
      clock,
      log: () => {},
      isWatching: false,
      ...(onPrinter && { onPrinter }),
    })
  let first: Printer | undefined
  try {
    const anyDue = await batch.store.read((view) => isAnyDue(view, batch, batch.records))
    if (anyDue) first = await startPrinter()
    if (first) onPrinter?.(first.pid)
    const taken = await issueByServer(batch)
    for (const id of await unfinished(batch)) {
      if (batch.signal?.aborted) break
      const tell = told(batch.onProgress)
      const unwatch = room.watch(id, tell)
      const pause = () => void setPrinting(batch.store, id, 'pause', serverAct.by)
      await setPrinting(batch.store, id, 'resume', serverAct.by)
      batch.signal?.addEventListener('abort', pause, { once: true })
      await room.print(id, first).finally(unwatch)
      first = undefined
      batch.signal?.removeEventListener('abort', pause)
      tell(await room.progress(id))
    }
    return await resultOf(batch, taken)
  } finally {
    await first?.rest()
    if (batch.room === undefined) await room.close()
  }
}

/** Each step once. */
function told(onProgress: Batch['onProgress']): (progress: Progress | null) => void {
  let last = ''
  return (progress) => {
    const step = JSON.stringify([progress?.done, progress?.failed])
    if (progress !== null && step !== last) onProgress?.(progress)
    last = step
  }
}

async function unfinished({ store, notice, retry }: Batch): Promise<readonly string[]> {
  const letters = await store.papers('letter', { notice: notice.id })
  const waiting = letters.filter(isWaiting).sort(byNumber)
  const batches = await store.papers('batch', { notice: notice.id })
  const cancelled = retry
    ? new Set()
    : new Set(batches.filter((one) => one.printing === 'cancelled').map(({ id }) => id))
  return [...new Set(waiting.flatMap(({ batch }) => batch ?? []))].filter(
    (id) => !cancelled.has(id),
  )
}

async function resultOf(
  { store, notice }: Batch,
  { issued, stopped, already }: Issued,
): Promise<BatchResult> {
  const letters = new Map(
    (await store.papers('letter', { notice: notice.id })).map((letter) => [letter.id, letter]),
  )
  const now = ({ id }: LetterRecord): readonly LetterRecord[] => {
    const letter = letters.get(id)
    return letter === undefined ? [] : [letter]
  }
  return {
    issued: issued.flatMap(now),
    stopped,
    already: already.flatMap(now),
    failed: [...letters.values()].filter(({ state }) => state === 'failed').sort(byNumber),
  }
}
