import { resolve } from 'node:path'
import type { Response } from 'express'
import type { LoadedApplication } from './application.ts'
import { openFiles } from './files/files.ts'
import { sweepFiles } from './files/sweep.ts'
import { createApp } from './http/app.ts'
import { filesRouter } from './http/files.ts'
import { type LettersParts, lettersRouter } from './http/letters.ts'
import { type Address, listen } from './http/listen.ts'
import type { RequestLine } from './http/requests.ts'
import { readLetters } from './letter-templates.ts'
import { openPrintRoom, type PrintRoom } from './letters/room/room.ts'
import { keyFileFor, openStore } from './open-store.ts'
import { letterShelf } from './pages/letters/shelf.ts'
import { pagesRouter } from './pages/router.ts'
import type { LetterShelf } from './pages/site.ts'
import { isDemonstration } from './people/demonstration.ts'
import { mountPeople } from './people/mount.ts'
import { openPeople } from './people/people.ts'
import { sweepPeople } from './people/sweep.ts'
import { visitorOf } from './people/visiting.ts'
import { openRecords } from './records/open.ts'
import type { Records } from './records/records.ts'
import { type Clock, clock as systemClock } from './records/run.ts'
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
  /** Where its letters are printed. */
  readonly room: PrintRoom
  /** Has something done before it stops. */
  beforeStop(work: () => Promise<void>): void
  /** Ends the requests in hand, then closes the store. Done once, by the first of SIGINT and SIGTERM if nobody else. */
  stop(): Promise<void>
}

/**
 * Runs a compiled app: API, pages and its data, until it is stopped. Options not given come from the environment
 * (FANGYUAN_DATA, HOST, PORT). Throws a `Failure` when it cannot start.
 */
export async function serve(
  loaded: LoadedApplication,
  options: ServeOptions = {},
): Promise<Serving> {
  const {
    data,
    host,
    port,
    clock = systemClock,
    log = console.error,
    requestLog,
  } = withDefaults(options)
  const { database } = options
  const app = { ...loaded, letters: loaded.letters ?? (await readLetters(loaded)) }
  const store = await openStore(app, { data, ...(database !== undefined && { database }) })
  const room = openPrintRoom({ app, store, data, clock, log })
  try {
    await options.prepare?.(store)
    const records = openRecords(app, store, clock)
    const people = openPeople({ store, clock, application: app.application })
    const visits = await mountPeople({
      app,
      people,
      demonstration: isDemonstration(data),
      keyFile: keyFileFor(data),
    })
    const files = openFiles(store, data, clock)
    const visitor = (_request: unknown, response: Response) => visitorOf(response)
    const letters = letterShelf(app, store, data)
    const pages = pagesRouter({
      app,
      records,
      clock,
      letters,
      press: { store, data, room, log },
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
        handOut: (who, { id, holder }) => records.as(who).handOut({ kind: 'file', id, of: holder }),
      }),
      ...(app.application.notices.length > 0 && {
        letters: lettersRouter({ app, store, clock, handOut: handingOut(records, letters) }),
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
      await room.close()
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
      room,
      beforeStop,
      stop,
    }
  } catch (error) {
    await room.close()
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

/** Gives a letter's file to one who may read it, and writes that down. */
const handingOut =
  (records: Records, { pdf, store }: LetterShelf): LettersParts['handOut'] =>
  async ({ visitor }, id) => {
    const [letter, bytes] = await Promise.all([store.paper('letter', id), pdf(id)])
    if (letter === null || bytes === null) return null
    const { form, record } = letter
    await records.as(visitor).handOut({ kind: 'letter', id, of: { form, record } })
    return bytes
  }

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}
