import { join, resolve } from 'node:path'
import type { LoadedApplication } from '../application.ts'
import { Failure } from '../failure.ts'
import { readMarkBelow, sealFor } from '../open-store.ts'
import type { Head } from '../store/change.ts'
import { Past } from '../store/past.ts'
import { openPostgresStore } from '../store/postgres/open.ts'

export interface Copied {
  /** Of both: the chain is the same. */
  readonly head: Head
  /** By form, how many records are there now. */
  readonly records: { readonly [form: string]: number }
}

/**
 * Copies the past of a data folder into a PostgreSQL database, also while a server runs on the folder; begun again it
 * goes on where it was. Letters and attachments stay in the folder. Throws a `Failure`, also where the folder's server
 * has gone on meanwhile.
 */
export async function copyToPostgres(
  app: LoadedApplication,
  folder: string,
  database: string,
  key: string | undefined,
  onStep: (done: number, total: number) => void,
): Promise<Copied> {
  const { application } = app
  const data = resolve(folder)
  const mark = readMarkBelow(data)
  if (mark === null) throw new Failure('store-none', { folder: data })
  const { seal } = await sealFor(application, data, key, mark)
  const past = new Past(join(data, 'past.sqlite'), { readOnly: true })
  const store = await openPostgresStore(database, { application, seal })
  try {
    const total = past.head().number
    const head = await store.take(past, (done) => onStep(done, total))
    if (head.hash !== past.head().hash) throw new Failure('copy-behind', { folder: data })
    const records: Record<string, number> = {}
    for (const { id } of application.forms) records[id] = await store.count(id, [])
    return { head, records }
  } finally {
    past.close()
    await store.close()
  }
}
