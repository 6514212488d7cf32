import { type Act, serverAct } from '../store/change.ts'
import type { Store, Transaction, View } from '../store/store.ts'
import { type Erasure, writeDown, writtenDown } from './erasure-file.ts'
import { eraseDuty } from './field-erasures.ts'

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
  await writeDown(keyFile, erasure)
  await store.transaction((tx) => {
    eraseIn(tx, erasure)
    also(tx)
  }, act)
}

/** Erases again what a restored backup brought back. */
export async function repeatErasures(store: Store, keyFile: string): Promise<void> {
  const lines = await writtenDown(keyFile)
  const erasures = lines.flatMap((line) => ('id' in line ? [line] : []))
  for (const line of lines) if ('fields' in line) await eraseDuty(store, line, again)
  const there = await store.read((view) => erasures.filter((each) => isThere(view, each)))
  if (there.length === 0) return
  await store.transaction((tx) => {
    for (const each of there) eraseIn(tx, each)
  }, again)
}

const again: Act = { ...serverAct, action: 'erase', reason: '恢复的备份里还有' }

/** Removed and not restored counts. */
export const isThere = (view: Pick<View, 'get' | 'removed'>, { form, id }: Erasure): boolean =>
  (view.get(form, id) ?? view.removed(form, id)) !== null

/** The contents of its files go when nobody's file has them any more (`files/sweep.ts`). */
function eraseIn(tx: Transaction, { form, id }: Erasure): void {
  tx.erase(form, id)
  for (const { id: file, holder } of [...tx.papers('file', {})])
    if (holder?.form === form && holder.record === id) tx.removePaper('file', file)
}
