import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Application } from '../model/index.ts'
import { Failure } from './failure.ts'
import { repeatErasures } from './keeping/erasures.ts'
import { openLowdbStore } from './store/lowdb.ts'
import { keyFileOf, masterKey } from './store/master-key.ts'
import type { Setting } from './store/papers.ts'
import { Past } from './store/past.ts'
import { type Seal, sealOf } from './store/seal.ts'
import type { Store } from './store/store.ts'

export interface StorePlace {
  /** The data folder. */
  readonly data: string
  /** postgres://…; without it the embedded store in the data folder. */
  readonly database?: string
  /** The file with the key of what is encrypted; beside the data folder unless said otherwise. */
  readonly key?: string
}

/**
 * The store of an app's data: a PostgreSQL database, for any number of processes, or the data folder's own, for this
 * one alone. What is not said comes from the environment (FANGYUAN_DATABASE, FANGYUAN_KEY). Throws a `Failure`.
 */
export async function openStore({ application }: Openable, place: StorePlace): Promise<Store> {
  const folder = resolve(place.data)
  const database = databaseOf(place)
  const known = database ? await markIn(database) : readMarkBelow(folder)
  const { seal, key } = await sealFor(application, folder, place.key, known)
  const store = database
    ? await (await postgres()).openPostgresStore(database, { ...whole(application), seal })
    : await openLowdbStore(folder, { seal })
  if (known === null)
    await store.transaction((tx) => tx.putPaper('setting', { id: keyMark, value: markOf(seal) }))
  for (const { closes } of await store.papers('edition', {})) store.cover(closes)
  await repeatErasures(store, key)
  return store
}

/** An app, or nothing but the forms whose records are to be closed. */
interface Openable {
  readonly application: Application | Pick<Application, 'forms'>
}

const whole = (application: Openable['application']): { readonly application?: Application } =>
  'kind' in application ? { application } : {}

export const databaseOf = ({ database }: Pick<StorePlace, 'database'>): string | undefined =>
  database ?? process.env.FANGYUAN_DATABASE

/** Where the key of a data folder lies. */
export const keyFileFor = (folder: string, said?: string): string =>
  said ?? process.env.FANGYUAN_KEY ?? keyFileOf(folder)

/** The seal of an app's data, and its key file; `mark`: what the data knows its key by, null: it is new. */
export async function sealFor(
  { forms }: Pick<Application, 'forms'>,
  folder: string,
  keyFile: string | undefined,
  mark: string | null,
): Promise<{ readonly seal: Seal; readonly key: string }> {
  const key = keyFileFor(folder, keyFile)
  const seal = sealOf(forms, await masterKey(key, mark === null))
  if (mark !== null && mark !== markOf(seal)) throw new Failure('key-wrong', { file: key })
  return { seal, key }
}

/** Loaded only where it is used: it takes a while. */
const postgres = () => import('./store/postgres/open.ts')

const keyMark = 'key'

/** Tells one key from another, and tells nothing of either. */
const markOf = (seal: Seal): string => seal.fingerprint(keyMark, keyMark)

async function markIn(database: string): Promise<string | null> {
  const store = await (await postgres()).openPostgresStore(database)
  try {
    return (await store.paper('setting', keyMark))?.value ?? null
  } finally {
    await store.close()
  }
}

/** What a data folder knows its key by; null: there is no data yet. */
export function readMarkBelow(folder: string): string | null {
  const file = join(folder, 'past.sqlite')
  if (!existsSync(file)) return null
  const past = new Past(file, { readOnly: true })
  try {
    const last = past.ofThing('@setting', keyMark).at(-1)
    return (last?.after as Setting | undefined)?.value ?? null
  } finally {
    past.close()
  }
}

/** Whether anything was published over the data in a folder. */
export function isPublishedBelow(folder: string): boolean {
  const past = new Past(join(folder, 'past.sqlite'), { readOnly: true })
  try {
    return past.spans().has('@edition')
  } finally {
    past.close()
  }
}
