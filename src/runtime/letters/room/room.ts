import type { LoadedApplication } from '../../application.ts'
import type { Clock } from '../../records/run.ts'
import type { Store } from '../../store/store.ts'
import type { Printer } from '../printer.ts'
import { clearUnfinished } from '../stored.ts'
import { claimant, period } from './claim.ts'
import { countsOf, type Progress, progressOf } from './progress.ts'
import { type Printing, printBatch } from './run.ts'

/**
 * Where signed batches are printed, one after the other. There is one a process; it finds by itself what was signed, here
 * or elsewhere, and goes on with what another process left when it died.
 */
export interface PrintRoom {
  /**
   * Prints what a batch has unprinted, and once more what failed; settles when nothing is left to do, or it was paused,
   * cancelled, or is another process's. `printer`: one that was started already.
   */
  print(batch: string, printer?: Printer): Promise<void>
  /** Null: there is no such batch, or it is not signed. */
  progress(batch: string): Promise<Progress | null>
  /** Calls back on each step of a batch; gives the way to stop that. */
  watch(batch: string, onProgress: (progress: Progress) => void): () => void
  /** Gives up what is in the press; the next room does it again. */
  close(): Promise<void>
}

export interface RoomOptions {
  readonly app: LoadedApplication
  readonly store: Store
  /** The data folder: PDFs go to `letters/<year>/` below it. */
  readonly data: string
  readonly clock: Clock
  readonly log: (error: unknown) => void
  /** Told the process id of every printer that is started. */
  readonly onPrinter?: (pid: number) => void
  /** False: prints only what it is asked to. */
  readonly isWatching?: boolean
}

export function openPrintRoom(options: RoomOptions): PrintRoom {
  const { store, log, isWatching = true } = options
  const ending = new AbortController()
  const place = { ...options, claim: claimant(), signal: ending.signal }
  const watchers = new Set<Watcher>()
  const queue: Waiting[] = []
  /** Asked for and not done. */
  const inHand = new Map<string, Promise<void>>()
  let current: Printing | null = null
  let working: Promise<void> | null = null
  /** Milliseconds since the process started; until then nothing is looked for. */
  let restUntil = 0

  const speedOf = (batch: string): number | null =>
    current?.batch === batch ? current.speed() : null

  const progress = async (id: string): Promise<Progress | null> => {
    const batch = await store.paper('batch', id)
    if (batch === null || batch.signed === null) return null
    const counts =
      current?.batch === id && current.counts
        ? current.counts
        : countsOf(await store.papers('letter', { batch: id }))
    return progressOf(batch, counts, speedOf(id))
  }

  const tell = async (): Promise<void> => {
    for (const batch of new Set([...watchers].map((each) => each.batch))) {
      const now = await progress(batch)
      if (now === null) continue
      for (const watcher of watchers) if (watcher.batch === batch) watcher.onProgress(now)
    }
  }

  async function work(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (ending.signal.aborted) {
        next.fail(ending.signal.reason)
        continue
      }
      const { batch, printer, done, fail } = next
      try {
        const outcome = await printBatch(place, batch, printer, (printing) => {
          current = printing
          soon(tell, pace)
        })
        if (outcome === 'claimed') soon(look, period)
        done()
      } catch (error) {
        restUntil = performance.now() + period
        soon(look, period)
        fail(error)
      } finally {
        current = null
        soon(tell, 0)
      }
    }
    working = null
  }

  const print = async (batch: string, printer?: Printer): Promise<void> => {
    const asked = inHand.get(batch)
    if (asked) {
      await printer?.rest()
      return asked
    }
    const settled = new Promise<void>((done, fail) => queue.push({ batch, printer, done, fail }))
    const finished = settled.finally(() => inHand.delete(batch))
    inHand.set(batch, finished)
    working ??= work()
    return finished
  }

  /** What was signed is printed, whoever signed it. */
  async function look(): Promise<void> {
    if (performance.now() < restUntil) return
    const waiting = await store.papers('letter', { state: 'issued' })
    for (const id of new Set(waiting.map(({ batch }) => batch))) {
      if (id === null || inHand.has(id)) continue
      if ((await store.paper('batch', id))?.printing === 'running') print(id).catch(unlessEnding)
    }
  }

  function unlessEnding(error: unknown): void {
    if (!ending.signal.aborted) log(error)
  }

  /** Whatever is asked for once more before it is done is done once. */
  const planned = new Map<() => Promise<void>, NodeJS.Timeout>()
  function soon(task: () => Promise<void>, delay: number): void {
    if (ending.signal.aborted || planned.has(task)) return
    const timer = setTimeout(() => {
      planned.delete(task)
      task().catch(unlessEnding)
    }, delay)
    planned.set(task, timer)
    timer.unref()
  }

  const unwatch = store.watch(() => {
    if (isWatching) soon(look, pace)
    if (watchers.size > 0) soon(tell, pace)
  })
  if (isWatching) soon(look, 0)
  clearUnfinished(options.data).catch(unlessEnding)

  return {
    print,
    progress,
    watch: (batch, onProgress) => {
      const watcher = { batch, onProgress }
      watchers.add(watcher)
      soon(tell, 0)
      return () => watchers.delete(watcher)
    },
    close: async () => {
      ending.abort(new Error('the print room was closed'))
      unwatch()
      for (const timer of planned.values()) clearTimeout(timer)
      await working
    },
  }
}

interface Watcher {
  readonly batch: string
  readonly onProgress: (progress: Progress) => void
}

interface Waiting {
  readonly batch: string
  readonly printer: Printer | undefined
  readonly done: () => void
  readonly fail: (error: unknown) => void
}

/** Milliseconds between two looks at what changed. */
const pace = 300
