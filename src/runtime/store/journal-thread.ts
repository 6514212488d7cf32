import { parentPort } from 'node:worker_threads'
import { Failure, reasonOf } from '../failure.ts'
import type { Head } from './change.ts'
import { appended, type JournalAnswer, type JournalTask } from './journal.ts'
import { Past } from './past.ts'

// The thread of `journal.ts`: one task after the other, each answered once the disk has it.
interface Written {
  readonly past: Past
  readonly head: Head
}

const files = new Map<string, Written>()

function done(task: JournalTask): JournalAnswer {
  const { past, head } = files.get(task.path) ?? opened(task.path)
  if (task.entries === null) {
    files.delete(task.path)
    past.close()
    return { kind: 'done', head }
  }
  const next = appended(past, head, task.entries, task.salts)
  files.set(task.path, { past, head: next })
  return { kind: 'done', head: next }
}

function opened(path: string): Written {
  const past = new Past(path)
  const written = { past, head: past.head() }
  files.set(path, written)
  return written
}

function failed(error: unknown): JournalAnswer {
  if (error instanceof Failure) return { kind: 'failed', code: error.code, params: error.params }
  return { kind: 'failed', code: 'store-stopped', params: { reason: reasonOf(error) } }
}

parentPort?.on('message', (task: JournalTask) => {
  try {
    parentPort?.postMessage(done(task))
  } catch (error) {
    parentPort?.postMessage(failed(error))
  }
})
