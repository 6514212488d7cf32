import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import type { Act } from '../store/change.ts'
import type { Store } from '../store/store.ts'

/** A record that had to be deleted, with everything that was sealed of it. */
export interface Erasure {
  readonly form: string
  readonly id: string
}

/** Beside the key, so that it is in no backup of the data: what was erased after a backup stays erased when that is restored. */
export const erasureFile = (keyFile: string): string => `${keyFile}.erased`

/** Deletes a record for good. It is written down first, so that a crash between leaves it to the next start. */
export async function erase(
  store: Store,
  keyFile: string,
  erasure: Erasure,
  act: Act,
): Promise<void> {
  const file = await open(erasureFile(keyFile), 'a', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(erasure)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await store.transaction((tx) => tx.erase(erasure.form, erasure.id), act)
}

/** Erases again what a restored backup brought back. */
export async function repeatErasures(store: Store, keyFile: string): Promise<void> {
  const path = erasureFile(keyFile)
  if (!existsSync(path)) return
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  const erasures = lines.map((line) => JSON.parse(line) as Erasure)
  const there = await store.read((view) =>
    erasures.filter(({ form, id }) => view.get(form, id) ?? view.removed(form, id)),
  )
  if (there.length === 0) return
  await store.transaction(
    (tx) => {
      for (const { form, id } of there) tx.erase(form, id)
    },
    { action: 'erase', by: { account: null, name: '服务器' }, reason: '恢复的备份里还有' },
  )
}
