import { resolve } from 'node:path'
import { Failure } from '../runtime/failure.ts'
import type { LoadedApplication, Store } from '../runtime/index.ts'
import type { PrintRoom } from '../runtime/letters/index.ts'
import { openStore } from '../runtime/open-store.ts'
import type { DueJob } from './commands/due.ts'
import type { EraseJob } from './commands/erase.ts'
import type { ExportJob } from './commands/export.ts'
import type { ImportJob } from './commands/import.ts'
import type { LettersJob } from './commands/letters.ts'
import type { PrintJob } from './commands/print.ts'
import type { ReportJob } from './commands/report.ts'
import type { ResetJob } from './commands/reset-password.ts'
import type { WhyJob } from './commands/why.ts'
import type { ExitCode, Terminal } from './exit.ts'
import { openApp } from './open-app.ts'
import { askServer } from './socket.ts'

/** What a job works on: an app with its data, which one process has open. */
export interface Workplace {
  readonly app: LoadedApplication
  readonly store: Store
  /** The data folder. */
  readonly data: string
  /** Where the server prints; a command line alone has none. */
  readonly room?: PrintRoom
}

/** What can be done with an app's data, by this process or by the server that has it; its options are plain data. */
export interface Jobs {
  readonly print: PrintJob
  readonly report: ReportJob
  readonly why: WhyJob
  readonly letters: LettersJob
  readonly erase: EraseJob
  readonly due: DueJob
  readonly reset: ResetJob
  readonly import: ImportJob
  readonly export: ExportJob
  readonly template: ExportJob
}

type Work<O> = (place: Workplace, options: O, terminal: Terminal) => Promise<ExitCode>

const works: { readonly [J in keyof Jobs]: () => Promise<Work<Jobs[J]>> } = {
  print: async () => (await import('./commands/print.ts')).printOver,
  report: async () => (await import('./commands/report.ts')).reportOver,
  why: async () => (await import('./commands/why.ts')).whyOver,
  letters: async () => (await import('./commands/letters.ts')).lettersOver,
  due: async () => (await import('./commands/due.ts')).dueOver,
  reset: async () => (await import('./commands/reset-password.ts')).resetOver,
  erase: async () => (await import('./commands/erase.ts')).eraseOver,
  import: async () => (await import('./commands/import.ts')).importOver,
  export: async () => (await import('./commands/export.ts')).exportOver,
  template: async () => (await import('./commands/export.ts')).templateOver,
}

/** Does a job with an app that is open already. */
export async function doJob<J extends keyof Jobs>(
  place: Workplace,
  job: J,
  options: Jobs[J],
  terminal: Terminal,
): Promise<ExitCode> {
  const work = await works[job]()
  return work(place, options, terminal)
}

export const isJob = (name: unknown): name is keyof Jobs =>
  typeof name === 'string' && Object.hasOwn(works, name)

/** Does a job on a data folder: by itself, or through the server that runs on it. */
export async function runJob<J extends keyof Jobs>(
  folder: string,
  data: string,
  job: J,
  options: Jobs[J],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await alone(folder, data, job, options, terminal)
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store-locked') throw error
    const { language, json } = terminal
    const asked = { folder: resolve(folder), job, options, language, json }
    const code = await askServer(resolve(data), asked, terminal)
    if (code === null) throw error
    return code
  }
}

async function alone<J extends keyof Jobs>(
  folder: string,
  data: string,
  job: J,
  options: Jobs[J],
  terminal: Terminal,
): Promise<ExitCode> {
  const app = await openApp(folder, data, terminal)
  const store = await openStore(app, { data })
  try {
    return await doJob({ app, store, data: resolve(data) }, job, options, terminal)
  } finally {
    await store.close()
  }
}
