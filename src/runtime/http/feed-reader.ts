import type { Response } from 'express'
import type { Records } from '../records/records.ts'
import type { FeedLimits } from './feed.ts'

export interface Following {
  readonly after: number
  readonly records: Pick<Records, 'changes'>
  readonly limits: Pick<FeedLimits, 'heartbeat' | 'patience' | 'longest'>
  readonly log: (error: unknown) => void
}

/**
 * Sends one reader the changes that are there, and those that come whenever it is woken; never more than the reader
 * takes. `end` ends the answer.
 */
export function follow(
  res: Response,
  { after, records, limits, log }: Following,
): { readonly wake: () => void; readonly end: () => void } {
  let last = after
  let state: 'idle' | 'reading' | 'again' | 'over' = 'idle'
  let stalled: NodeJS.Timeout | null = null

  const isOver = (): boolean => state === 'over'
  const isStopped = (): boolean => isOver() || stalled !== null
  const write = (text: string): void => {
    if (!isOver() && !res.write(text)) stalled ??= setTimeout(() => res.destroy(), limits.patience)
  }
  const end = (): void => {
    if (isOver()) return
    state = 'over'
    res.end()
  }

  async function sendPages(): Promise<void> {
    for (;;) {
      const { changes, upTo } = await records.changes(last, pageSize)
      if (upTo === last || isStopped()) return
      for (const { number, ...said } of changes) {
        if (isStopped()) return
        last = number
        write(`id: ${number}\ndata: ${JSON.stringify(said)}\n\n`)
      }
      if (isStopped()) return
      // Moves the reader's place past what it is not told.
      if (last !== upTo) write(`id: ${upTo}\n\n`)
      last = upTo
    }
  }

  async function read(): Promise<void> {
    try {
      do {
        state = 'reading'
        await sendPages()
      } while (isAgain())
    } catch (error) {
      log(error)
      end()
    }
    if (!isOver()) state = 'idle'
  }
  const isAgain = (): boolean => state === 'again' && stalled === null

  const wake = (): void => {
    if (state === 'idle') void read()
    else if (state === 'reading') state = 'again'
  }

  const heartbeat = setInterval(() => write(': \n\n'), limits.heartbeat)
  const longest = setTimeout(end, limits.longest)
  res.on('drain', () => {
    if (stalled) clearTimeout(stalled)
    stalled = null
    wake()
  })
  res.once('close', () => {
    state = 'over'
    clearInterval(heartbeat)
    clearTimeout(longest)
    if (stalled) clearTimeout(stalled)
  })
  write(`retry: ${retry}\n\n`)
  wake()
  return { wake, end }
}

/** Milliseconds until a browser comes back. */
const retry = 2_000
const pageSize = 200
