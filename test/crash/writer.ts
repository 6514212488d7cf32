// Writers that go on until they are killed, saying each answer; what they shall do is in the arguments.
import { existsSync } from 'node:fs'
import { Failure } from '../../src/runtime/failure.ts'
import { type Disk, durableDisk } from '../../src/runtime/store/durable-file.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { perform } from './work.ts'

/** How a child of `startChild` writes. */
export interface Orders {
  readonly folder: string
  /** Of each writer, the number of its first request. */
  readonly first: readonly number[]
  readonly checkpointAfter: number
  readonly reserve: number
  /** Kills itself at a place of the nth snapshot. */
  readonly dies: { readonly file: number; readonly at: 'before' | 'within' | 'after' } | null
  /** Goes on, after it was refused, once this file is there. */
  readonly goOn: string | null
}

const orders: Orders = JSON.parse(process.argv[2] ?? '')
const say = (...words: readonly (string | number)[]): void => {
  process.stdout.write(`${words.join(' ')}\n`)
}

try {
  const { folder, checkpointAfter, reserve } = orders
  const log = (): void => say('unwritten')
  const store = await openLowdbStore(folder, { checkpointAfter, reserve, disk: deadly(), log })
  say('open')
  await Promise.all(orders.first.map(write))
  const trouble = store.trouble()
  if (trouble instanceof Failure) say('trouble', trouble.code)
  await store.close()
  say('closed')

  async function write(first: number, writer: number): Promise<void> {
    let isRefused = false
    for (let index = first; ; ) {
      try {
        say('answer', writer, index, await perform(store, writer, index))
        index += 1
      } catch (error) {
        const code = error instanceof Failure ? error.code : String(error)
        if (!isRefused) say('refused', writer, index, code)
        isRefused = true
        if (store.trouble() !== null || orders.goOn === null) return
        while (!existsSync(orders.goOn)) await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
  }
} catch (error) {
  say('failed', error instanceof Failure ? error.code : String(error))
  process.exitCode = 1
}

function deadly(): Disk {
  const { dies } = orders
  if (dies === null) return durableDisk
  let left = dies.file
  const die = (): void => {
    process.kill(process.pid, 'SIGKILL')
  }
  function* dyingWithin(text: Iterable<string>): Generator<string> {
    for (const chunk of text) {
      yield chunk.slice(0, chunk.length / 2)
      die()
    }
  }
  return {
    ...durableDisk,
    async write(path, text) {
      const isIt = left-- === 0
      if (isIt && dies.at === 'before') die()
      await durableDisk.write(path, isIt && dies.at === 'within' ? dyingWithin(text) : text)
      if (isIt) die()
    },
  }
}
