import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Application } from '../model/index.ts'
import type { Emitted } from '../runtime/editions/emitted.ts'

/** A folder's definition while it is compiled in a thread of its own. */
export interface Aside {
  /** Null: something is wrong with the sources; whoever compiles them himself is told what. */
  readonly application: Promise<Application | null>
  readonly files: () => Promise<readonly Emitted[]>
  readonly stop: () => void
}

/** One after the other, what the thread hands out. */
export type Made =
  | { readonly application: Application | null }
  | { readonly files: readonly Emitted[] }

/** Compiles while the data is opened, and while a server answers others. */
export function compileAside(folder: string): Aside {
  const thread = new Worker(new URL('./compile-thread.ts', import.meta.url), {
    workerData: folder,
    execArgv: [],
  })
  const next = async (): Promise<Made> => {
    const [made] = await once(thread, 'message')
    return made
  }
  const application = next().then(
    (made) => ('application' in made ? made.application : null),
    () => null,
  )
  return {
    application,
    async files() {
      await application
      thread.postMessage('files')
      const made = await next()
      return 'files' in made ? made.files : []
    },
    stop: () => void thread.terminate(),
  }
}
