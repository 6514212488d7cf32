import { resolve } from 'node:path'
import type { Response } from 'express'
import type { LoadedApplication } from './application.ts'
import { openFiles } from './files/files.ts'
import { sweepFiles } from './files/sweep.ts'
import { createApp } from './http/app.ts'
import { filesRouter } from './http/files.ts'
import { type Address, listen } from './http/listen.ts'
import type { RequestLine } from './http/requests.ts'
import { readLetter } from './letters/stored.ts'
import { openStore } from './open-store.ts'
import { pagesRouter } from './pages/router.ts'
import { isDemonstration } from './people/demonstration.ts'
import { mountPeople } from './people/mount.ts'
import { openPeople } from './people/people.ts'
import { sweepPeople } from './people/sweep.ts'
import { visitorOf } from './people/visiting.ts'
import { openRecords } from './records/open.ts'
import type { Records } from './records/records.ts'
import { type Clock, clock as systemClock } from './records/run.ts'
import type { LetterRecord } from './store/papers.ts'
import type { Store } from './store/store.ts'

export interface ServeOptions extends Partial<Address> {
  /** The data folder; `data` in the working folder unless said otherwise. */
  readonly data?: string
  /** postgres://…; without it the data folder has everything. */
  readonly database?: string
  readonly clock?: Clock
  /** Before anybody is let in. */
  readonly prepare?: (store: Store) => Promise<void>
  readonly log?: (error: unknown) => void
  /** Is told of every request when it is over. */
  readonly requestLog?: (line: RequestLine) => void
}

export interface Serving {
  readonly url: string
  readonly port: number
  /** The address that makes the first accounts, once; null: there are accounts. */
  readonly setup: string | null
  readonly store: Store
  readonly records: Records
  /** Has something done before it stops. */
  beforeStop(work: () => Promise<void>): void
  /** Ends the requests in hand, then closes the store. Done once, by the first of SIGINT and SIGTERM if nobody else. */
  stop(): Promise<void>
}

/**
 * Runs a compiled app: API, pages and its data, until it is stopped. Options not given come from the environment
 * (FANGYUAN_DATA, HOST, PORT). Throws a `Failure` when it cannot start.
 */
export async function serve(app: LoadedApplication, options: ServeOptions = {}): Promise<Serving> {
  const {
    data,
    host,
    port,
    clock = systemClock,
    log = console.error,
    requestLog,
  } = withDefaults(options)
  const { database } = options
  const store = await openStore(app, { data, ...(database !== undefined && { database }) })
  try {
    await options.prepare?.(store)
    const records = openRecords(app, store, clock)
    const people = openPeople({ store, clock, application: app.application })
    const visits = await mountPeople({ app, people, demonstration: isDemonstration(data) })
    const files = openFiles(store, data, clock)
    const visitor = (_request: unknown, response: Response) => visitorOf(response)
    const pages = pagesRouter({
      app,
      records,
      clock,
      letters: shelf(store, data),
      visits,
      uploading: { files, visitorOf: visitor },
      log,
    })
    const server = createApp({
      app,
      records,
      store,
      gate: visits.gate,
      files: filesRouter({
        files,
        visitorOf: visitor,
        mayRead: (who, file) => records.as(who).mayRead(file),
      }),
      routers: [visits.pages, pages],
      log,
      ...(requestLog && { requestLog }),
    })
    const listening = await listen(server, { host, port })
    const sweeps = sweeping(async () => {
      await sweepPeople(people)
      await sweepFiles(store, data, clock)
    }, log)
    const before: (() => Promise<void>)[] = []
    const stop = once(async () => {
      for (const signal of signals) process.off(signal, stop)
      sweeps.stop()
      for (const work of before) await work()
      await listening.stop()
      await store.close()
    })
    for (const signal of signals) process.once(signal, stop)
    const beforeStop = (work: () => Promise<void>) => void before.push(work)
    return {
      url: listening.url,
      port: listening.port,
      setup: visits.setupKey && `${listening.url}setup?key=${visits.setupKey}`,
      store,
      records,
      beforeStop,
      stop,
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** At once and then each day; what fails is told and tried again the next day. */
function sweeping(sweep: () => Promise<void>, log: (error: unknown) => void) {
  const once = (): void => void sweep().catch(log)
  const timer = setInterval(once, 24 * 60 * 60 * 1000).unref()
  once()
  return { stop: () => clearInterval(timer) }
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
