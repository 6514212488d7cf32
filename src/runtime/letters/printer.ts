import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Failure } from '../failure.ts'
import type { Fault } from './faults.ts'
import type { Article } from './render.ts'
import type { Shelf } from './stored.ts'

/** A process that prints, with a browser of its own. */
export interface Printer {
  readonly pid: number
  /** It served so long that the next letters are for another. */
  isWorn(): boolean
  /** Never more at once than `jobsAtOnce`. */
  print(job: Job): Promise<Result>
  /** Lets it go: it waits for the next who needs one, and ends when nobody comes. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** Letters that go through the press together; each letter's bytes depend on who they are. */
export interface Job {
  readonly articles: readonly Article[]
  /** Ids of those that are asked for; the others are only printed beside them. */
  readonly wanted: readonly string[]
  /** Where their files are to lie, on the disk before they are reported; null: the bytes are sent back. */
  readonly shelf: Shelf | null
}

export interface Made {
  readonly id: string
  readonly pages: number
  readonly sha256: string
  /** Why it must not be sent all the same; such a letter is not put on the shelf. */
  readonly fault: Fault | null
  /** Null for one that is on the shelf. */
  readonly pdf: Buffer | null
}

export type Result =
  | { readonly kind: 'printed'; readonly letters: readonly Made[] }
  /** `died`: the process is gone, and took with it what else it was printing. `unwritten`: the shelf takes nothing. */
  | { readonly kind: 'failed' | 'died' | 'unwritten'; readonly reason: string }

/** Pages of its browser that print side by side; more than two are no faster. */
export const presses = 2

/** While so many are in the press, one that was printed is made letters and put away. */
export const jobsAtOnce = presses + 1

/** What its process is sent, and what it answers. */
export interface Order extends Job {
  readonly number: number
}

export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'printed'; readonly number: number; readonly letters: readonly Made[] }
  | {
      readonly kind: 'failed' | 'unwritten'
      readonly number: number
      readonly reason: string
    }

/** One that rests, or another; a `Failure` “no-browser” when none can be started here. */
export const startPrinter = async (): Promise<Printer> => held(awoken() ?? (await started()))

interface Running {
  readonly child: ChildProcess
  readonly waiting: Waiting
  /** What it was started under: which browser, and how. */
  readonly under: string
  orders: number
  /** Letters. */
  served: number
}

async function started(): Promise<Running> {
  const under = surroundings()
  const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    serialization: 'advanced',
    // It makes much and keeps little: with too little room for what is new, half its work is clearing away.
    execArgv: [
      '--max-semi-space-size=8',
      '--initial-old-space-size=64',
      '--no-allocation-site-pretenuring',
    ],
    env: { ...process.env, MALLOC_ARENA_MAX: '1', ...compileCache() },
  })
  return { child, waiting: await readyToPrint(child), under, orders: 0, served: 0 }
}

/** Letters, after which browser and process begin anew; one that has printed a large batch is not kept for the next. */
const longestService = 6000
const freshService = 600

const surroundings = (): string => JSON.stringify(process.env)

/** Whoever let it go has it no more. */
function held(running: Running): Printer {
  let isHeld = true
  const letGo = (how: (running: Running) => Promise<void>) => async (): Promise<void> => {
    if (!isHeld) return
    isHeld = false
    await how(running)
  }
  return {
    pid: running.child.pid ?? 0,
    isWorn: () => running.served >= longestService,
    print: async (job) => (isHeld && !isGone(running.child) ? printed(running, job) : gone),
    rest: letGo(putToRest),
    close: letGo(end),
  }
}

export const gone: Result = { kind: 'died', reason: 'the printing process is gone' }

async function printed(running: Running, job: Job): Promise<Result> {
  const { child, waiting } = running
  running.served += job.articles.length
  const number = ++running.orders
  const result = new Promise<Result>((settle) => waiting.set(number, settle))
  const runaway = setTimeout(() => child.kill('SIGKILL'), longest(job))
  child.send({ ...job, number } satisfies Order, () => {})
  return result.finally(() => clearTimeout(runaway))
}

async function end({ child }: Running): Promise<void> {
  if (isGone(child)) return
  const exit = once(child, 'exit')
  if (child.connected) child.disconnect()
  await exit
}

/** A browser takes as long to start as two hundred letters to print: one waits, and keeps no process alive. */
let resting: { readonly running: Running; readonly over: NodeJS.Timeout } | null = null

const longestRest = 30_000

async function putToRest(running: Running): Promise<void> {
  const { child, waiting, served } = running
  const isFit = served < freshService && waiting.size === 0 && !isGone(child)
  if (resting !== null || !isFit) return end(running)
  child.unref()
  child.channel?.unref()
  const over = setTimeout(() => {
    resting = null
    void end(running)
  }, longestRest).unref()
  resting = { running, over }
}

function awoken(): Running | null {
  if (resting === null) return null
  const { running, over } = resting
  resting = null
  clearTimeout(over)
  if (isGone(running.child)) return null
  running.child.ref()
  running.child.channel?.ref()
  if (running.under === surroundings()) return running
  void end(running)
  return null
}

/** What this process knows of compiled modules, the other need not find out again. */
function compileCache(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }
}

/** Milliseconds. Fifty letters take a quarter of a second: what takes this long never ends. */
const longest = ({ articles }: Job): number => 30_000 + 1_000 * articles.length

const isGone = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

type Waiting = Map<number, (result: Result) => void>

async function readyToPrint(child: ChildProcess): Promise<Waiting> {
  const waiting: Waiting = new Map()
  const started = new Promise<void>((settle, fail) => {
    child.on('message', (report: Report) => {
      if (report.kind === 'ready') settle()
      else if (report.kind === 'unavailable')
        fail(new Failure('no-browser', { reason: report.detail }))
      else answer(waiting, report)
    })
    child.on('exit', (code, signal) => {
      const reason = `the printing process ended (${signal ?? code})`
      fail(new Failure('no-browser', { reason }))
      for (const settleOne of waiting.values()) settleOne({ kind: 'died', reason })
      waiting.clear()
    })
  })
  await started
  return waiting
}

function answer(waiting: Waiting, report: Extract<Report, { readonly number: number }>): void {
  waiting.get(report.number)?.(report)
  waiting.delete(report.number)
}
