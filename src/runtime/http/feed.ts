import type { Response } from 'express'
import type { Records } from '../records/records.ts'
import type { Store } from '../store/store.ts'
import { follow } from './feed-reader.ts'

/** How the feed keeps its readers; times in milliseconds. */
export interface FeedLimits {
  readonly heartbeat: number
  /** Until a reader that takes nothing is cut off. */
  readonly patience: number
  /** Until a reader must come back, and is asked again who it is and what it may see. */
  readonly longest: number
  /** At once, of one account and of all. */
  readonly perAccount: number
  readonly readers: number
}

export const usualFeed: FeedLimits = {
  heartbeat: 15_000,
  patience: 30_000,
  longest: 300_000,
  perAccount: 20,
  readers: 500,
}

/** The changes of a store, sent to each reader as server-sent events from where it left off. */
export interface Feed {
  /** Whether there is room for one more of this account. */
  hasRoom(account: string | null): boolean
  /** Sends what comes after the change of that number, until the reader goes, is cut off, or has read for long. */
  send(res: Response, after: number, reader: Reader): void
  /** Ends every answer, so that the server can stop. */
  end(): void
}

export interface Reader {
  readonly account: string | null
  readonly records: Pick<Records, 'changes'>
  /** Is told why reading on failed. */
  readonly log: (error: unknown) => void
}

export function openFeed(store: Pick<Store, 'watch'>, limits: FeedLimits = usualFeed): Feed {
  const readers = new Set<{ account: string | null; wake: () => void; end: () => void }>()
  let unwatch = (): void => {}
  const onCommit = (): void => {
    for (const { wake } of readers) wake()
  }
  return {
    hasRoom(account) {
      const own = [...readers].filter((each) => each.account === account).length
      return readers.size < limits.readers && (account === null || own < limits.perAccount)
    },
    send(res, after, { account, records, log }) {
      if (readers.size === 0) unwatch = store.watch(onCommit)
      const reader = { account, ...follow(res, { after, records, limits, log }) }
      readers.add(reader)
      res.once('close', () => {
        readers.delete(reader)
        if (readers.size === 0) unwatch()
      })
    },
    end() {
      for (const { end } of readers) end()
    },
  }
}
