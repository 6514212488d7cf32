import { Failure, reasonOf } from '../failure.ts'
import { canonical } from './canonical.ts'
import { type Act, type Change, type Head, placed, serverAct } from './change.ts'
import type { Journal, JournalEntry } from './journal.ts'
import type { Past } from './past.ts'
import type { Present } from './present.ts'
import type { Sealing } from './sealing.ts'
import { isWithin } from './shelf.ts'
import type { Store, Transaction } from './store.ts'
import type { Entry } from './table.ts'
import { transactionOn } from './transaction.ts'

export interface Parts {
  /** For reading. */
  readonly past: Past
  readonly journal: Journal
  readonly present: Present
  readonly sealing: Sealing
  /** ISO 8601. */
  readonly instant: () => string
  /** Throws a `Failure` when nothing more may be written, as where the disk is nearly full. */
  readonly guard?: () => void
  /** `settled` waits for a moment at which the present is what the past has. */
  readonly onCommit?: (head: Head, changes: readonly Change[], settled: () => Promise<void>) => void
  readonly onClose?: (head: Head) => Promise<void>
  /** Once no file is open any more. */
  readonly onClosed?: () => void
}

/**
 * A store with its present in memory and its past in one file. Transactions run one after the other, each on what those
 * before it left. Those that have run while a group of others was on its way to the disk go there together next, and
 * are answered when it has them. Where a group does not reach it, what was run on top of it is taken back too, and is
 * run again. Nobody is shown of the present what the disk has not got.
 */
export function embeddedStore(parts: Parts): Store {
  const { past, journal, present, sealing } = parts
  const watchers = new Set<(head: Head) => void>()
  let waiting: Work[] = []
  let running: Promise<void> | null = null
  let gathered = newGroup()
  let leaving: Group | null = null
  let flushing: Promise<void> | null = null
  /** What has been run and is not known to be on the disk. */
  const unflushed: Change[] = []
  let undoings = 0
  let pauses = 0
  let head = past.head()
  let refusal: Failure | null = null
  let stopped: Failure | null = null

  async function runAll(): Promise<void> {
    while (waiting.length > 0) {
      // Those that come in the same turn go together.
      await new Promise(setImmediate)
      if (pauses > 0) await flushing
      else {
        runTurn()
        flushing ??= flushAll()
      }
    }
    running = null
  }

  /** In one turn of the event loop, which ends before it is long. */
  function runTurn(): void {
    const until = performance.now() + longestTurn
    let done = 0
    for (const work of waiting) {
      gathered.run.push({ work, answer: work() })
      done += 1
      if (performance.now() > until) break
    }
    waiting = waiting.slice(done)
  }

  async function flushAll(): Promise<void> {
    while (gathered.run.length > 0) {
      leaving = gathered
      gathered = newGroup()
      const changes = [...unflushed]
      const failure = await flush(changes)
      for (const { answer } of leaving.run) answer(failure)
      leaving.over.resolve()
      leaving = null
      if (failure || changes.length === 0) continue
      parts.onCommit?.(head, changes, settled)
      for (const watcher of watchers) watcher(head)
    }
    flushing = null
  }

  async function flush(changes: readonly Change[]): Promise<Failure | null> {
    const { mark } = present.steps
    try {
      if (changes.length === 0) return null
      if (stopped) throw stopped
      parts.guard?.()
      const entries = changes.map((change) => entryOf(change, sealing))
      head = await journal.append(entries, sealing.steps)
      present.steps.commit(mark)
      unflushed.splice(0, changes.length)
      return null
    } catch (error) {
      return undone(error)
    } finally {
      sealing.settled()
    }
  }

  /** Everything is as it was; where nobody can say what the disk has, nothing more is written. */
  function undone(error: unknown): Failure {
    const failure =
      error instanceof Failure
        ? error
        : new Failure('store-stopped', { reason: reasonOf(error) }, error)
    present.steps.rollback(0)
    unflushed.length = 0
    undoings += 1
    if (failure.code === 'store-stopped') stopped = failure
    refusal ??= stopped
    runAgain(gathered)
    return failure
  }

  function runAgain({ run, over }: Group): void {
    gathered = newGroup()
    over.resolve()
    if (run.length === 0) return
    waiting = [...run.map(({ work }) => work), ...waiting]
    running ??= runAll()
  }

  /** Once nothing of the present may still fail; until then nothing more is run. */
  async function settled(): Promise<void> {
    pauses += 1
    while (flushing) await flushing
    pauses -= 1
  }

  /** What may still fail is shown to nobody. */
  async function shown<T>(look: () => T | Promise<T>): Promise<T> {
    for (;;) {
      const before = undoings
      const seen = await look()
      await (gathered.run.length > 0 ? gathered : leaving)?.over.promise
      if (before === undoings) return seen
    }
  }

  function attempt<T>(run: (tx: Transaction) => T, act: Act): T {
    const { mark } = present.steps
    const { tx, pending, finish } = transactionOn({
      view: present,
      apply: (change) => present.apply(change),
      // The past may have what is not yet known to be there.
      requested: (account, key) =>
        past.requested(account, key).filter(({ number }) => number <= head.number),
      group: unflushed,
    })
    try {
      const value = run(tx)
      const at = parts.instant()
      for (const each of pending)
        unflushed.push(placed(each, act, { number: head.number + unflushed.length + 1, at }))
      return value
    } catch (error) {
      present.steps.rollback(mark)
      throw error
    } finally {
      finish()
    }
  }

  return {
    get: (form, id, reach) =>
      shown(() => {
        const record = present.get(form, id)
        return record && isWithin(record, reach, present) ? record : null
      }),
    list: (form, query) =>
      shown(() => {
        const { shelf, bin } = present.form(form)
        return (query.removed ? bin : shelf).list(query, present)
      }),
    count: (form, where, reach) =>
      shown(() => present.form(form).shelf.count(where, reach, present)),
    aggregate: (form, query) => shown(() => present.form(form).shelf.aggregate(query, present)),
    paper: (kind, id) => shown(() => present.paper(kind, id)),
    papers: (kind, key) => shown(() => [...present.papers(kind, key)]),
    read: (look) => shown(() => look(present)),
    transaction<T>(run: (tx: Transaction) => T, act: Act = serverAct): Promise<T> {
      if (refusal) return Promise.reject(refusal)
      return new Promise<T>((resolve, reject) => {
        waiting.push(() => {
          try {
            const value = attempt(run, act)
            return (failure) => (failure ? reject(failure) : resolve(value))
          } catch (error) {
            return () => reject(error)
          }
        })
        running ??= runAll()
      })
    },
    history: async (kind, id) => past.ofThing(kind, id).map((change) => opened(change, sealing)),
    changes: async (after, limit) =>
      past.after(after, limit).map((change) => opened(change, sealing)),
    trail: async (where, before, limit) =>
      past.trail(where, before, limit).map((change) => opened(change, sealing)),
    head: async () => head,
    watch(onCommit) {
      watchers.add(onCommit)
      return () => watchers.delete(onCommit)
    },
    fingerprint: (about, value) => sealing.fingerprint(about, value),
    cover: (closes) => sealing.cover(closes),
    adopt: async () => {},
    trouble: () => refusal,
    async close() {
      if (refusal?.code === 'store-closed') return
      refusal = new Failure('store-closed', {})
      while (running ?? flushing) await (running ?? flushing)
      await parts.onClose?.(head)
      await journal.close()
      past.close()
      parts.onClosed?.()
    },
  }
}

/** Milliseconds of work before others get their turn. */
const longestTurn = 15

/** Runs a transaction; what it returns answers the caller, once the disk has its changes and all before them. */
type Work = () => Answer
type Answer = (failure: Failure | null) => void

/** Transactions that go to the disk together. */
interface Group {
  readonly run: { readonly work: Work; readonly answer: Answer }[]
  /** The disk has them, or they were taken back. */
  readonly over: PromiseWithResolvers<void>
}

const newGroup = (): Group => ({ run: [], over: Promise.withResolvers() })

function entryOf(change: Change, sealing: Sealing): JournalEntry {
  const { number, kind, id, by, request, effect, after } = change
  const kept = after === null ? null : sealing.close(kind, after as Entry)
  if (effect === 'erase') sealing.destroy(kind, id)
  // As it was placed and frozen its keys are in order.
  const line = kept === after ? JSON.stringify(change) : canonical({ ...change, after: kept })
  return { number, kind, id, account: by.account, request: request?.key ?? null, line }
}

export const opened = (change: Change, sealing: Sealing): Change =>
  change.after === null
    ? change
    : { ...change, after: sealing.open(change.kind, change.after as Entry) }
