import { Worker } from 'node:worker_threads'
import type { Answered, Asked, Task, Tasks } from './task.ts'

/** The compiler in a thread of its own: what is served meanwhile never waits for it. */
export interface Compiler {
  ask<K extends keyof Tasks>(task: Task<K>): Promise<Tasks[K]>
  close(): Promise<void>
}

/** `folder`: the app's, where the Word files are that a notice names. The thread starts with a task, and ends some time after the last. */
export function openCompiler(folder: string): Compiler {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let asked = 0
  let leave: NodeJS.Timeout | undefined

  function running(): Worker {
    if (thread) return thread
    const started = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: folder,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    // A server that has nothing else to do may end.
    started.unref()
    started.on('message', ({ id, answer }: Answered) => settle(id)?.resolve(answer))
    started.on('error', (error) => fail(started, error))
    started.on('exit', (code) => fail(started, new Error(`the compiler ended with ${code}`)))
    thread = started
    return started
  }
  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id)
    clearTimeout(found?.runaway)
    waiting.delete(id)
    if (waiting.size === 0) leave = setTimeout(() => void close(), idle).unref()
    return found
  }
  /** Those who wait are told; the next task starts another thread. */
  function fail(failed: Worker, error: Error): void {
    if (thread !== failed) return
    thread = null
    for (const id of [...waiting.keys()]) settle(id)?.reject(error)
    void failed.terminate()
  }

  async function close(): Promise<void> {
    clearTimeout(leave)
    const last = thread
    if (!last) return
    fail(last, new Error('the compiler is closed'))
    await last.terminate()
  }

  return {
    ask: <K extends keyof Tasks>(task: Task<K>) =>
      new Promise<Tasks[K]>((resolve, reject) => {
        clearTimeout(leave)
        const worker = running()
        const id = ++asked
        const runaway = setTimeout(
          () => fail(worker, new Error('the compiler takes too long')),
          longest,
        )
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, runaway })
        const message: Asked = { id, task }
        worker.postMessage(message)
      }),
    close,
  }
}

interface Waiting {
  readonly resolve: (answer: Tasks[keyof Tasks]) => void
  readonly reject: (error: Error) => void
  readonly runaway: NodeJS.Timeout
}

/** Milliseconds. */
const longest = 120_000
/** Then its memory is given back; the next task has to read everything again. */
const idle = 15 * 60_000
const mostMegabytes = 2048
