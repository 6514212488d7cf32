import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OpenEditions, openEditions } from '../runtime/editions/editions.ts'
import { Failure } from '../runtime/failure.ts'
import type { LoadedApplication, Serving, Store } from '../runtime/index.ts'
import type { PrintRoom } from '../runtime/letters/index.ts'
import { databaseOf, isPublishedBelow, openStore } from '../runtime/open-store.ts'
import type { ApplyJob } from './commands/apply.ts'
import type { CompareJob } from './commands/compare.ts'
import type { DueJob } from './commands/due.ts'
import type { EraseJob } from './commands/erase.ts'
import type { ExportJob } from './commands/export.ts'
import type { ImportJob } from './commands/import.ts'
import type { LettersJob } from './commands/letters.ts'
import type { PlanJob } from './commands/plan.ts'
import type { PrintJob } from './commands/print.ts'
import type { ReportJob } from './commands/report.ts'
import type { ResetJob } from './commands/reset-password.ts'
import type { WhyJob } from './commands/why.ts'
import { type ExitCode, exit, Refusal, type Terminal } from './exit.ts'
import { publishingTexts } from './publishing-texts.ts'
import { askServer } from './socket.ts'

/** What a job works on: an app with its data, which one process has open. */
export interface Workplace {
  readonly app: LoadedApplication
  readonly store: Store
  /** The data folder. */
  readonly data: string
  /** Where the server prints; a command line alone has none. */
  readonly room?: PrintRoom
  /** Null: nothing is published over the data yet. */
  readonly editions: OpenEditions | null
}

/** Where a server works: always on the edition that is the current one. */
export const workplaceOf = (
  { store, room, editions }: Pick<Serving, 'store' | 'room' | 'editions'>,
  data: string,
): Workplace & { readonly room: PrintRoom } => ({
  ...{ store, room, editions, data: resolve(data) },
  get app() {
    return editions.current()
  },
})

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
  readonly editions: object
  readonly compare: CompareJob
  readonly apply: ApplyJob
  readonly plan: PlanJob
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
  editions: async () => (await import('./commands/editions.ts')).editionsOver,
  compare: async () => (await import('./commands/compare.ts')).compareOver,
  apply: async () => (await import('./commands/apply.ts')).applyOver,
  plan: async () => (await import('./commands/plan-over.ts')).planOver,
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

/** Of a job that is the same whatever the server's app was compiled from. */
export const anyFolder = ''

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
  const { openApp } = await import('./open-app.ts')
  const built = await openApp(folder, data, terminal)
  return over(built, data, (place) => doJob(place, job, options, terminal))
}

/** Does a job on what was published; by itself, with `work`, or through the server that runs on the data. */
export async function runOnData<J extends keyof Jobs>(
  data: string,
  job: J,
  options: Jobs[J],
  terminal: Terminal,
  work: Work<Jobs[J]> = (place) => doJob(place, job, options, terminal),
): Promise<ExitCode> {
  const words = publishingTexts[terminal.language]
  const folder = resolve(data)
  const isElsewhere = databaseOf({}) !== undefined
  if (!isElsewhere && !existsSync(join(folder, 'past.sqlite')))
    throw new Refusal(exit.usage, words.noData(data))
  if (!isElsewhere && !isPublishedBelow(folder))
    throw new Refusal(exit.usage, words.noEditions(data))
  try {
    return await over(null, data, (place) => work(place, options, terminal))
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store-locked') throw error
    const { language, json } = terminal
    const asked = { folder: anyFolder, job, options, language, json }
    const code = await askServer(folder, asked, terminal)
    if (code === null) throw error
    return code
  }
}

/** `built`: what is worked with where nothing is published; null: something is. */
async function over(
  built: LoadedApplication | null,
  data: string,
  work: (place: Workplace) => Promise<ExitCode>,
): Promise<ExitCode> {
  const folder = resolve(data)
  const plain = await openStore(built ?? { application: nothing }, { data })
  try {
    const editions = await openEditions(plain, folder)
    const app = editions?.current() ?? built
    if (app === null) throw new Failure('store-none', { folder })
    const store = editions?.store ?? plain
    return await work({ app, store, data: folder, editions }).finally(() => editions?.close())
  } finally {
    await plain.close()
  }
}

/** What is to be closed in a store is said by its editions. */
const nothing = { forms: [] as const }
