import { parentPort } from 'node:worker_threads'
import { Failure, reasonOf } from '../failure.ts'
import type { Head } from './change.ts'
import { appended, type GroupPart, type JournalAnswer, type JournalTask } from './journal.ts'
import { Past } from './past.ts'

// The thread of `journal.ts`: one task after the other; what is answered, the disk has.
interface Written {
  readonly past: Past
  readonly head: Head
  /** The last of a group that is being written. */
  readonly reached: Head
}

const files = new Map<string, Written>()
/** Why a group can be written no further. */
const broken = new Map<string, unknown>()

function answerTo(task: JournalTask): JournalAnswer {
  try {
    return { kind: 'done', head: task.entries === null ? closed(task.path) : written(task) }
  } catch (error) {
    broken.set(task.path, error)
    if (error instanceof Failure) return { kind: 'failed', code: error.code, params: error.params }
    return { kind: 'failed', code: 'store-stopped', params: { reason: reasonOf(error) } }
  }
}

function written({ path, ...part }: { readonly path: string } & GroupPart): Head {
  if (part.begins) broken.delete(path)
  else if (broken.has(path)) throw broken.get(path)
  const { past, head, reached } = files.get(path) ?? opened(path)
  const last = appended(past, part.begins ? head : reached, part)
  files.set(path, { past, head: part.ends ? last : head, reached: last })
  return last
}

function closed(path: string): Head {
  const { past, head } = files.get(path) ?? opened(path)
  files.delete(path)
  past.close()
  return head
}

function opened(path: string): Written {
  const past = new Past(path)
  const head = past.head()
  const file = { past, head, reached: head }
  files.set(path, file)
  return file
}

parentPort?.on('message', (task: JournalTask) => {
  const answer = answerTo(task)
  if (task.entries === null || task.ends) parentPort?.postMessage(answer)
})
