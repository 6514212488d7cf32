import { Worker } from 'node:worker_threads'
import { Failure, reasonOf } from '../failure.ts'
import type { FailureCode } from '../messages/failures.ts'
import { chained, type Head } from './change.ts'
import type { Past } from './past.ts'

/** Where a group of changes becomes lasting, all of it or nothing. */
export interface Journal {
  /** The last head once the disk has them; rejects with a `Failure`, “store-stopped” where nobody can say what it has. */
  append(entries: readonly JournalEntry[], salts: readonly SaltStep[]): Promise<Head>
  close(): Promise<void>
}

/** A change as it is written down. */
export interface JournalEntry {
  readonly number: number
  readonly kind: string
  readonly id: string
  readonly account: string | null
  readonly request: string | null
  readonly line: string
}

/** The salt of a thing from now on; null: none. */
export interface SaltStep {
  readonly kind: string
  readonly id: string
  readonly salt: Uint8Array | null
}

/** Writes on the spot. */
export function journalOn(past: Past): Journal {
  let head = past.head()
  return {
    append: async (entries, salts) => {
      head = appended(past, head, { entries, salts, begins: true, ends: true })
      return head
    },
    close: async () => {},
  }
}

/**
 * Writes in a thread, so that others are answered while it chains the entries and waits for the disk. One thread serves
 * all stores of the process.
 */
export function journalApart(path: string): Journal {
  let isOpen = false
  return {
    append: (entries, salts) => {
      isOpen = true
      let from = 0
      for (; entries.length - from > largestPart; from += largestPart) {
        const part = entries.slice(from, from + largestPart)
        running().postMessage({ path, entries: part, salts: [], begins: from === 0, ends: false })
      }
      return answered({ path, entries: entries.slice(from), salts, begins: from === 0, ends: true })
    },
    close: async () => {
      if (isOpen) await answered({ path, entries: null }).catch(() => undefined)
    },
  }
}

/** Entries: of seventeen thousand letters at once the thread would keep the room for ever. */
const largestPart = 500

/** Entries of a group, all or some of them; they are lasting with the last. */
export interface GroupPart {
  readonly entries: readonly JournalEntry[]
  readonly salts: readonly SaltStep[]
  readonly begins: boolean
  readonly ends: boolean
}

/** `entries` null: it is written no more. Of a group its end is answered. */
export type JournalTask =
  | ({ readonly path: string } & GroupPart)
  | { readonly path: string; readonly entries: null }

export type JournalAnswer =
  | { readonly kind: 'done'; readonly head: Head }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly params: Failure['params'] }

let thread: Worker | null = null
/** In the order of their tasks, which is that of the answers. */
const asking: PromiseWithResolvers<Head>[] = []

/** The process stays for the answer, and for nothing else of the thread. */
function answered(task: JournalTask): Promise<Head> {
  running().postMessage(task)
  const asked = Promise.withResolvers<Head>()
  asking.push(asked)
  return asked.promise
}

function running(): Worker {
  thread ??= started()
  thread.ref()
  return thread
}

function started(): Worker {
  const worker = new Worker(new URL('./journal-thread.ts', import.meta.url), { execArgv: [] })
  worker.on('message', (answer: JournalAnswer) => {
    const asked = asking.shift()
    if (asking.length === 0) worker.unref()
    if (answer.kind === 'done') asked?.resolve(answer.head)
    else asked?.reject(new Failure(answer.code, answer.params))
  })
  const lost = (reason: unknown): void => {
    // Who was asking is told once; those after them ask another thread.
    if (thread !== worker) return
    thread = null
    for (const asked of asking.splice(0))
      asked.reject(new Failure('store-stopped', { reason: reasonOf(reason) }, reason))
  }
  worker.on('error', lost)
  worker.on('exit', lost)
  return worker
}

/** Throws a `Failure`, where nothing of the group is left. */
export function appended(
  past: Past,
  former: Head,
  { entries, salts, begins, ends }: GroupPart,
): Head {
  try {
    let head = former
    if (begins) past.begin()
    for (const entry of entries) {
      head = { number: entry.number, hash: chained(entry.line, head.hash) }
      past.append(entry, head.hash)
    }
    for (const { kind, id, salt } of salts) past.keepSalt(kind, id, salt)
    if (ends) past.commit()
    return head
  } catch (error) {
    throw undone(past, error)
  }
}

function undone(past: Past, error: unknown): Failure {
  try {
    past.rollback()
    return failureOf(error)
  } catch {
    return new Failure('store-stopped', { reason: reasonOf(error) }, error)
  }
}

/** SQLite's codes: 13 is a full disk, 5 and 6 a lock; after anything else nobody knows what the disk has. */
function failureOf(error: unknown): Failure {
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null
  const code = errcode === 13 || errcode === 5 || errcode === 6 ? 'store-write' : 'store-stopped'
  return new Failure(code, { reason: reasonOf(error) }, error)
}
