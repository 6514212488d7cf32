import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noticeOf } from '../../../src/runtime/application.ts'
import { issueBatch } from '../../../src/runtime/letters/issue.ts'
import { loadApplication } from '../../../src/runtime/load.ts'
import { openStore } from '../../../src/runtime/open-store.ts'
import { dueLetters } from './command.ts'

export interface Soak {
  /** Letters a second. */
  readonly first: number
  readonly last: number
  readonly all: number
  /** MB of all processes, shared memory shared out (PSS): the most in each fifth of the run. */
  readonly memory: readonly number[]
}

/** `soak` in a process of its own, as the command is. */
export async function soakApart(count: number): Promise<Soak> {
  const path = fileURLToPath(new URL('./soaked.ts', import.meta.url))
  const [found] = await once(fork(path, [String(count)]), 'message')
  return found
}

/** One batch of very many letters, numbers and files and all. */
export async function soak(count: number): Promise<Soak> {
  const whole = dueLetters(count)
  const data = join(whole, 'data')
  const app = await loadApplication(join(data, 'app'))
  const store = await openStore(app, { data })
  const notice = noticeOf(app, 'correction')
  if (notice === undefined) throw new Error('the app has no such notice')
  const marks: { readonly done: number; readonly at: number; readonly memory: number }[] = []
  const mark = (done: number): number =>
    marks.push({ done, at: performance.now(), memory: memoryOfAll() })
  let done = 0
  const unwatch = store.watch(async () => {
    const printed = (await store.papers('letter', { state: 'printed' })).length
    if (printed < done + 250 && (printed < count || printed === done)) return
    done = printed
    mark(done)
  })
  const started = performance.now()
  const { failed } = await issueBatch({ app, notice, store, data, date: '2026-05-06' })
  unwatch()
  await store.close()
  rmSync(whole, { recursive: true })
  if (failed.length > 0) throw new Error(`${failed.length} letters failed`)
  return figures(marks, count, started)
}

function figures(
  marks: readonly { readonly done: number; readonly at: number; readonly memory: number }[],
  count: number,
  started: number,
): Soak {
  const rate = (from: number, to: number): number => {
    const [a, b] = [
      marks.find(({ done }) => done >= from),
      marks.findLast(({ done }) => done <= to),
    ]
    return a && b && b.at > a.at ? ((b.done - a.done) / (b.at - a.at)) * 1000 : Number.NaN
  }
  const fifth = Math.ceil(marks.length / 5)
  return {
    // From the first letters on: the browser's start is none of it.
    first: rate(1, 1300),
    last: rate(count - 1300, count),
    all: (count / (performance.now() - started)) * 1000,
    memory: Array.from({ length: 5 }, (_, at) =>
      Math.max(...marks.slice(at * fifth, (at + 1) * fifth).map(({ memory }) => memory)),
    ),
  }
}

/** MB of this process and all below it. */
function memoryOfAll(): number {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const below = (parent: number): readonly number[] => [
    parent,
    ...parents.flatMap(([child, of]) => (of === parent ? below(child) : [])),
  ]
  return below(process.pid).reduce((sum, pid) => sum + memoryOf(pid), 0) / 1024
}

function parentOf(pid: string): number {
  const stat = readIfThere(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

const memoryOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
