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
 * A store with its present in memory and its past in one file. Transactions run one after the other; those that wait
 * when one begins go to the disk together and are answered when it has them. A group runs in one turn of the event
 * loop, and ends where the turn would be long; until the disk has it, nothing else runs and nobody is shown the present.
 */
export function embeddedStore(parts: Parts): Store {
  const { past, journal, present, sealing } = parts
  const watchers = new Set<(head: Head) => void>()
  let waiting: Waiting[] = []
  let working: Promise<void> | null = null
  let flushing: Promise<Failure | null> | null = null
  let undoings = 0
  let head = past.head()
  let refusal: Failure | null = null
  let stopped: Failure | null = null

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      // Those that come in the same turn go together.
      await new Promise(setImmediate)
      const group: Change[] = []
      const settles = run(group)
      flushing = group.length > 0 ? flush(group) : null
      const failure = await flushing
      flushing = null
      for (const settle of settles) settle(failure)
      if (failure || group.length === 0) continue
      parts.onCommit?.(head, group, settled)
      for (const watcher of watchers) watcher(head)
    }
    working = null
  }

  function run(group: Change[]): readonly ReturnType<Waiting>[] {
    const settles: ReturnType<Waiting>[] = []
    const until = performance.now() + longestTurn
    for (const each of waiting) {
      settles.push(each(group))
      if (performance.now() > until) break
    }
    waiting = waiting.slice(settles.length)
    return settles
  }

  async function flush(group: readonly Change[]): Promise<Failure | null> {
    try {
      if (stopped) throw stopped
      parts.guard?.()
      const entries = group.map((change) => entryOf(change, sealing))
      head = await journal.append(entries, sealing.steps)
      for (const table of present.all()) table.commit()
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
    for (const table of present.all()) table.rollback(0)
    undoings += 1
    if (failure.code === 'store-stopped') stopped = failure
    refusal ??= stopped
    return failure
  }

  /** Once nothing of the present may still fail. */
  async function settled(): Promise<void> {
    while (flushing) await flushing
  }

  /** What may still fail is shown to nobody. */
  async function shown<T>(look: () => T | Promise<T>): Promise<T> {
    await settled()
    for (;;) {
      const before = undoings
      const seen = await look()
      await settled()
      if (before === undoings) return seen
    }
  }

  function attempt<T>(run: (tx: Transaction) => T, act: Act, group: Change[]): T {
    const marks = new Map([...present.all()].map((table) => [table, table.mark]))
    const { tx, pending, finish } = transactionOn({
      view: present,
      apply: (change) => present.apply(change),
      requested: (account, key) => past.requested(account, key),
      group,
    })
    try {
      const value = run(tx)
      const at = parts.instant()
      for (const each of pending)
        group.push(placed(each, act, { number: head.number + group.length + 1, at }))
      return value
    } catch (error) {
      for (const table of present.all()) table.rollback(marks.get(table) ?? 0)
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
        waiting.push((group) => {
          try {
            const value = attempt(run, act, group)
            return (failure) => (failure ? reject(failure) : resolve(value))
          } catch (error) {
            return () => reject(error)
          }
        })
        working ??= work()
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
      await working
      await parts.onClose?.(head)
      await journal.close()
      past.close()
      parts.onClosed?.()
    },
  }
}

/** Milliseconds of work before what was done is flushed and others get their turn. */
const longestTurn = 15

/** Runs a transaction, adding its changes to the group; what it returns answers the caller, once the disk has them. */
type Waiting = (group: Change[]) => (failure: Failure | null) => void

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
