import { resolve } from 'node:path'
import type { LoadedApplication } from './application.ts'
import { createApp } from './http/app.ts'
import { type Address, listen } from './http/listen.ts'
import { readLetter } from './letters/stored.ts'
import { pagesRouter } from './pages/router.ts'
import { openRecords } from './records/open.ts'
import type { Records } from './records/records.ts'
import { type Clock, clock as systemClock } from './records/run.ts'
import { openLowdbStore } from './store/lowdb.ts'
import type { LetterRecord } from './store/papers.ts'
import type { Store } from './store/store.ts'

export interface ServeOptions extends Partial<Address> {
  /** The data folder; `data` in the working folder unless said otherwise. */
  readonly data?: string
  readonly clock?: Clock
  readonly log?: (error: unknown) => void
}

export interface Serving {
  readonly url: string
  readonly port: number
  readonly store: Store
  readonly records: Records
  /** Ends the requests in hand, then closes the store. Done once, by the first of SIGINT and SIGTERM if nobody else. */
  stop(): Promise<void>
}

/**
 * Runs a compiled app: API, pages and its data, until it is stopped. Options not given come from the environment
 * (FANGYUAN_DATA, HOST, PORT). Throws a `Failure` when it cannot start.
 */
export async function serve(app: LoadedApplication, options: ServeOptions = {}): Promise<Serving> {
  const { data, host, port, clock = systemClock, log = console.error } = withDefaults(options)
  const store = await openLowdbStore(data)
  try {
    const records = openRecords(app, store, clock)
    const pages = pagesRouter({ app, records, clock, letters: shelf(store, data), log })
    const server = createApp({ app, records, routers: [pages], log })
    const listening = await listen(server, { host, port })
    const stop = once(async () => {
      for (const signal of signals) process.off(signal, stop)
      await listening.stop()
      await store.close()
    })
    for (const signal of signals) process.once(signal, stop)
    return { url: listening.url, port: listening.port, store, records, stop }
  } catch (error) {
    await store.close()
    throw error
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const

const withDefaults = (options: ServeOptions) => ({
  ...options,
  data: resolve(options.data ?? process.env.FANGYUAN_DATA ?? 'data'),
  host: options.host ?? process.env.HOST ?? '127.0.0.1',
  port: options.port ?? Number(process.env.PORT ?? 8080),
})

const shelf = (store: Store, data: string) => ({
  list: (key: Partial<LetterRecord>) => store.papers('letter', key),
  pdf: async (id: string) => {
    const letter = await store.paper('letter', id)
    return letter && readLetter(data, letter)
  },
})

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}
