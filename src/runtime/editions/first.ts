import type { LoadedApplication } from '../application.ts'
import type { Clock } from '../records/run.ts'
import { serverAct } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import { editionId, pack, readEmitted } from './emitted.ts'
import { putEdition } from './publish.ts'

/** Makes the folder that an app was emitted into the first edition of data that has none. */
export async function publishFirst(
  store: Store,
  { application, folder }: LoadedApplication,
  clock: Clock,
): Promise<void> {
  const files = await readEmitted(folder)
  const id = editionId(files)
  const content = await pack(files)
  const { now } = clock()
  const by = { account: null, name: serverAct.by.name, at: now }
  await store.transaction(
    (tx) => {
      // Another process may have been first.
      for (const _ of tx.papers('edition', {})) return
      tx.putPaper('emitted', { id, content })
      putEdition(tx, id, application, { published: now, by, second: null, note: null })
    },
    { ...serverAct, action: 'publish' },
  )
}
