import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { keyOf } from './work.ts'
import type { Orders } from './writer.ts'

/** What the requests of some writers have been answered so far, over several processes. */
export interface Answers {
  /** The letter's number of each request. */
  readonly serials: Map<string, number>
  /** Of each writer, its first request that was not answered. */
  readonly next: number[]
}

export const noAnswers = (writers = 24): Answers => ({
  serials: new Map(),
  next: Array<number>(writers).fill(0),
})

export interface Child {
  readonly process: ChildProcess
  /** What it said beside answers. */
  readonly said: string[]
  /** Settles when it is gone and all it said is read. */
  readonly over: Promise<void>
  /** Settles when it has said something that begins so, or is gone. */
  until(beginning: string): Promise<void>
}

/** A process that writes; `onAnswer` is told how many answers it has given. */
export function startChild(
  answers: Answers,
  orders: Partial<Orders> & Pick<Orders, 'folder'>,
  onAnswer: (count: number, child: Child) => void = () => {},
  environment: NodeJS.ProcessEnv = {},
): Child {
  const given: Orders = {
    first: answers.next,
    checkpointAfter: 50,
    reserve: 0,
    dies: null,
    goOn: null,
    ...orders,
  }
  const command = [join(import.meta.dirname, 'writer.ts'), JSON.stringify(given)]
  const process_ = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const said: string[] = []
  const heard: { readonly beginning: string; readonly tell: () => void }[] = []
  const lines = createInterface(process_.stdout)
  const over = Promise.all([once(lines, 'close'), once(process_, 'exit')]).then(() => {
    for (const { tell } of heard) tell()
  })
  const child: Child = {
    process: process_,
    said,
    over,
    until: (beginning) =>
      new Promise((resolve) => {
        if (said.some((line) => line.startsWith(beginning))) resolve()
        else heard.push({ beginning, tell: resolve })
      }),
  }
  let count = 0
  lines.on('line', (line) => {
    const [word, writer, index, serial] = line.split(' ')
    if (word === 'answer') {
      answers.serials.set(keyOf(Number(writer), Number(index)), Number(serial))
      answers.next[Number(writer)] = Number(index) + 1
      count += 1
      onAnswer(count, child)
    } else said.push(line)
    for (const { beginning, tell } of heard) if (line.startsWith(beginning)) tell()
  })
  return child
}
