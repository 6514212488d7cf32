import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LoadedApplication } from './application.ts'
import { repeatErasures } from './keeping/erasures.ts'
import { openLowdbStore } from './store/lowdb.ts'
import { keyFileOf, masterKey } from './store/master-key.ts'
import { sealOf } from './store/seal.ts'
import type { Store } from './store/store.ts'

export interface StorePlace {
  /** The data folder. */
  readonly data: string
  /** The file with the key of what is encrypted; beside the data folder unless said otherwise. */
  readonly key?: string
}

/** The store of an app's data, opened for this process alone. Throws a `Failure`. */
export async function openStore(app: LoadedApplication, place: StorePlace): Promise<Store> {
  const folder = resolve(place.data)
  const isNew = !existsSync(join(folder, 'past.sqlite'))
  const key = place.key ?? process.env.FANGYUAN_KEY ?? keyFileOf(folder)
  const master = await masterKey(key, isNew)
  const store = await openLowdbStore(folder, { seal: sealOf(app.application.forms, master) })
  await repeatErasures(store, key)
  return store
}
