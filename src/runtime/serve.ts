import type { RequestListener } from 'node:http'
import { resolve } from 'node:path'
import type { LoadedApplication } from './application.ts'
import { backingUp } from './editions/backing-up.ts'
import { carryOutDuties } from './editions/duties.ts'
import { type OpenEditions, openEditions } from './editions/editions.ts'
import { editionId, readEmitted } from './editions/emitted.ts'
import { publishFirst } from './editions/first.ts'
import { expecting } from './expecting.ts'
import { type Face, faceOf, type Premises } from './face.ts'
import { openFiles } from './files/files.ts'
import { sweepFiles } from './files/sweep.ts'
import { type Address, type Listener, listen } from './http/listen.ts'
import type { RequestLine } from './http/requests.ts'
import { readLetters } from './letter-templates.ts'
import { openPrintRoom, type PrintRoom } from './letters/room/room.ts'
import { databaseOf, openStore } from './open-store.ts'
import { openPasswords } from './people/passwords.ts'
import { sweepPeople } from './people/sweep.ts'
import type { Records } from './records/records.ts'
import { type Clock, clock as systemClock } from './records/run.ts'
import type { Store } from './store/store.ts'
import type { Workshop } from './workshop/workshop.ts'

export interface ServeOptions extends Partial<Address> {
  /** The data folder; `data` in the working folder unless said otherwise. */
  readonly data?: string
  /** postgres://…; without it the data folder has everything. */
  readonly database?: string
  readonly clock?: Clock
  /** Before anybody is let in. */
  readonly prepare?: (store: Store, app: LoadedApplication) => Promise<void>
  /** Without it the sources are not edited on a page. */
  readonly workshop?: Workshop
  /** Stands before everything that is answered. */
  readonly porch?: (inside: RequestListener) => RequestListener
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
  /** Those of the edition that is the current one at the time. */
  readonly records: Records
  readonly editions: OpenEditions
  /** The app that it was started with is not the published one, which is served. */
  readonly isUnpublished: boolean
  /** Where its letters are printed. */
  readonly room: PrintRoom
  /** Has something done before it stops. */
  beforeStop(work: () => Promise<void>): void
  /** Ends the requests in hand, then closes the store. Done once, by the first of SIGINT and SIGTERM if nobody else. */
  stop(): Promise<void>
}

/**
 * Runs a compiled app: API, pages and its data, until it is stopped. Data that has no edition yet has this app as its
 * first; else the published one is served, and another that is published from the next request on. Options not given come
 * from the environment (FANGYUAN_DATA, HOST, PORT). Throws a `Failure` when it cannot start.
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
  const built = { ...loaded, letters: loaded.letters ?? (await readLetters(loaded)) }
  const place = { data, ...(database !== undefined && { database }) }
  const plain = await openStore(built, place)
  const closing: (() => Promise<void> | void)[] = [() => plain.close()]
  try {
    const editions = await editionsOf(plain, built, data, clock, log)
    closing.unshift(() => editions.close())
    const { store } = editions
    const room = openPrintRoom({ app: editions.current(), store, data, clock, log })
    closing.unshift(() => room.close())
    await options.prepare?.(store, editions.current())
    const backup = backingUp(databaseOf(place) === undefined ? data : null, clock)
    const premises = {
      ...{ store, data, clock, room, log },
      files: openFiles(store, data, clock),
      passwords: openPasswords(),
      publishing: { editions, store, data, clock, backup },
      workshop: options.workshop ?? null,
      ...(requestLog && { requestLog }),
    }
    const front = await frontOf(editions, premises, options.porch)
    const listening = await listen(front.listener, { host, port })
    const sweeps = sweeping(async () => {
      await sweepPeople(front.face().people)
      await sweepFiles(store, data, clock)
    }, log)
    const duties = sweeping(async () => {
      await carryOutDuties(store, data, editions.current())
    }, log)
    const expected = expecting(front.face, clock, log)
    const before: (() => Promise<void>)[] = []
    const stop = once(async () => {
      for (const signal of signals) process.off(signal, stop)
      sweeps.stop()
      duties.stop()
      for (const work of before) await work()
      await expected.stop()
      await listening.stop()
      for (const close of closing) await close()
    })
    for (const signal of signals) process.once(signal, stop)
    const beforeStop = (work: () => Promise<void>) => void before.push(work)
    const { setupKey } = front.face().visits
    return {
      url: listening.url,
      port: listening.port,
      setup: setupKey && `${listening.url}setup?key=${setupKey}`,
      store,
      get records() {
        return front.face().records
      },
      editions,
      isUnpublished: await isUnpublished(editions, built),
      room,
      beforeStop,
      stop,
    }
  } catch (error) {
    for (const close of closing) await close()
    throw error
  }
}

async function editionsOf(
  store: Store,
  built: LoadedApplication,
  data: string,
  clock: Clock,
  log: (error: unknown) => void,
): Promise<OpenEditions> {
  const open = await openEditions(store, data, log)
  if (open) return open
  await publishFirst(store, built, clock)
  const first = await openEditions(store, data, log)
  if (first) return first
  throw new Error('what was published is not there')
}

const isUnpublished = async (
  editions: OpenEditions,
  { folder }: LoadedApplication,
): Promise<boolean> => editionId(await readEmitted(folder)) !== editions.current().edition

interface Front {
  readonly listener: Listener
  readonly face: () => Face
}

/** The current edition's face, and from the next request on that of another which becomes it. */
async function frontOf(
  editions: OpenEditions,
  premises: Premises,
  porch: NonNullable<ServeOptions['porch']> = (inside) => inside,
): Promise<Front> {
  let face = await faceOf(editions.current(), premises)
  editions.onSwitch(async (app) => {
    const former = face
    face = await faceOf(app, premises)
    // Whoever follows changes connects again, to the new one.
    former.server.emit('stopping')
  })
  const answer = porch((request, response) => face.server(request, response))
  const listener = Object.assign(answer, { stopping: () => face.server.emit('stopping') })
  return { listener, face: () => face }
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

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}
