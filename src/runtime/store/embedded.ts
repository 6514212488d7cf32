import { Failure, reasonOf } from '../failure.ts'
import { type Act, type Change, type Head, linked, placed, serverAct } from './change.ts'
import type { Past } from './past.ts'
import type { Present } from './present.ts'
import type { Sealing } from './sealing.ts'
import { isWithin } from './shelf.ts'
import type { Store, Transaction } from './store.ts'
import type { Entry } from './table.ts'
import { transactionOn } from './transaction.ts'

export interface Parts {
  readonly past: Past
  readonly present: Present
  readonly sealing: Sealing
  /** ISO 8601. */
  readonly instant: () => string
  /** Throws a `Failure` when nothing more may be written, as where the disk is nearly full. */
  readonly guard?: () => void
  readonly onCommit?: (head: Head, changes: readonly Change[]) => void
  readonly onClose?: (head: Head) => Promise<void>
  /** Once no file is open any more. */
  readonly onClosed?: () => void
}

/**
 * A store with its present in memory and its past in one file. Transactions run one after the other; those that wait
 * when one begins go to the disk together and are answered when it has them. A group runs and is flushed in one turn
 * of the event loop, so nobody sees what may still fail, and ends where the turn would be long.
 */
export function embeddedStore(parts: Parts): Store {
  const { past, present, sealing } = parts
  const watchers = new Set<(head: Head) => void>()
  let waiting: Waiting[] = []
  let head = past.head()
  let refusal: Failure | null = null
  let stopped: Failure | null = null

  function work(): void {
    const group: Change[] = []
    const settles: ReturnType<Waiting>[] = []
    const until = performance.now() + longestTurn
    for (const run of waiting) {
      settles.push(run(group))
      if (performance.now() > until) break
    }
    waiting = waiting.slice(settles.length)
    if (waiting.length > 0) setImmediate(work)
    const failure = group.length > 0 ? flush(group) : null
    for (const settle of settles) settle(failure)
    if (failure || group.length === 0) return
    parts.onCommit?.(head, group)
    for (const watcher of watchers) watcher(head)
  }

  function flush(group: readonly Change[]): Failure | null {
    try {
      if (stopped) throw stopped
      parts.guard?.()
      let next = head
      past.begin()
      for (const change of group) {
        const link = linked(closed(change, sealing), next)
        past.append(change, link.line, link.head.hash)
        if (change.effect === 'erase') sealing.destroy(change.kind, change.id)
        next = link.head
      }
      past.commit()
      head = next
      for (const table of present.all()) table.commit()
      return null
    } catch (error) {
      return undone(error)
    }
  }

  /** Everything is as it was; where nobody can say what the disk has, nothing more is written. */
  function undone(error: unknown): Failure {
    const failure = failureOf(error)
    for (const table of present.all()) table.rollback(0)
    try {
      past.rollback()
    } catch {
      stopped = new Failure('store-stopped', { reason: reasonOf(error) }, error)
    }
    if (failure.code === 'store-stopped') stopped = failure
    refusal ??= stopped
    return stopped ?? failure
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
    get: async (form, id, reach) => {
      const record = present.get(form, id)
      return record && isWithin(record, reach, present) ? record : null
    },
    list: async (form, query) => {
      const { shelf, bin } = present.form(form)
      return (query.removed ? bin : shelf).list(query, present)
    },
    count: async (form, where, reach) => present.form(form).shelf.count(where, reach, present),
    aggregate: async (form, query) => present.form(form).shelf.aggregate(query, present),
    paper: async (kind, id) => present.paper(kind, id),
    papers: async (kind, key) => [...present.papers(kind, key)],
    read: async (look) => look(present),
    transaction<T>(run: (tx: Transaction) => T, act: Act = serverAct): Promise<T> {
      if (refusal) return Promise.reject(refusal)
      return new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(work)
        waiting.push((group) => {
          try {
            const value = attempt(run, act, group)
            return (failure) => (failure ? reject(failure) : resolve(value))
          } catch (error) {
            return () => reject(error)
          }
        })
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
      while (waiting.length > 0) work()
      await parts.onClose?.(head)
      past.close()
      parts.onClosed?.()
    },
  }
}

/** Milliseconds of work before what was done is flushed and others get their turn. */
const longestTurn = 15

/** Runs a transaction, adding its changes to the group; what it returns answers the caller, once the disk has them. */
type Waiting = (group: Change[]) => (failure: Failure | null) => void

const closed = (change: Change, sealing: Sealing): Change =>
  change.after === null
    ? change
    : { ...change, after: sealing.close(change.kind, change.after as Entry) }

export const opened = (change: Change, sealing: Sealing): Change =>
  change.after === null
    ? change
    : { ...change, after: sealing.open(change.kind, change.after as Entry) }

/** SQLite's codes: 13 is a full disk, 5 and 6 a lock; after anything else nobody knows what the disk has. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null
  const code = errcode === 13 || errcode === 5 || errcode === 6 ? 'store-write' : 'store-stopped'
  return new Failure(code, { reason: reasonOf(error) }, error)
}
