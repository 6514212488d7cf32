import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { Failure, reasonOf } from '../failure.ts'
import { type Act, serverAct } from '../store/change.ts'
import type { Store, Transaction, View } from '../store/store.ts'

/** A record that had to be deleted, with everything that was sealed of it. */
export interface Erasure {
  readonly form: string
  readonly id: string
}

/** Beside the key, so that it is in no backup of the data: what was erased after a backup stays erased when that is restored. */
export const erasureFile = (keyFile: string): string => `${keyFile}.erased`

/**
 * Deletes a record and its attachments for good; `also` in the same transaction. It is written down first, so that a
 * crash between leaves it to the next start. Throws a `Failure`.
 */
export async function erase(
  store: Store,
  keyFile: string,
  erasure: Erasure,
  act: Act,
  also: (tx: Transaction) => void = () => {},
): Promise<void> {
  await writeDown(erasureFile(keyFile), erasure)
  await store.transaction((tx) => {
    eraseIn(tx, erasure)
    also(tx)
  }, act)
}

/** Erases again what a restored backup brought back. */
export async function repeatErasures(store: Store, keyFile: string): Promise<void> {
  const path = erasureFile(keyFile)
  if (!existsSync(path)) return
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  const erasures = lines.map((line) => JSON.parse(line) as Erasure)
  const there = await store.read((view) => erasures.filter((each) => isThere(view, each)))
  if (there.length === 0) return
  await store.transaction(
    (tx) => {
      for (const each of there) eraseIn(tx, each)
    },
    { ...serverAct, action: 'erase', reason: '恢复的备份里还有' },
  )
}

/** Removed and not restored counts. */
export const isThere = (view: Pick<View, 'get' | 'removed'>, { form, id }: Erasure): boolean =>
  (view.get(form, id) ?? view.removed(form, id)) !== null

/** The contents of its files go when nobody's file has them any more (`files/sweep.ts`). */
function eraseIn(tx: Transaction, { form, id }: Erasure): void {
  tx.erase(form, id)
  for (const { id: file, holder } of [...tx.papers('file', {})])
    if (holder?.form === form && holder.record === id) tx.removePaper('file', file)
}

async function writeDown(path: string, erasure: Erasure): Promise<void> {
  try {
    const file = await open(path, 'a', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(erasure)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new Failure('erasures-unwritten', { file: path, reason: reasonOf(error) }, error)
  }
}
