import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StoredRecord } from '../../model/index.ts'
import { Failure, reasonOf } from '../failure.ts'
import { Cabinet } from './cabinet.ts'
import type { Drawer } from './drawer.ts'
import { type Disk, durableDisk, syncFolder, Unsure } from './durable-file.ts'
import { type Serial, storeOver } from './engine.ts'
import { lock } from './lock.ts'
import { RedoFile } from './redo.ts'
import type { LetterRecord, Store } from './store.ts'
import type { Table } from './table.ts'
import { letterTable, recordTable, serialTable } from './tables.ts'

/**
 * The embedded store: one lowdb database a form and one for the letters and their numbers, each a JSON file in
 * `folder` that people can open. For one process at a time; throws a `Failure` when it cannot open.
 */
export async function openLowdbStore(folder: string, disk: Disk = durableDisk): Promise<Store> {
  const unlock = await take(folder)
  try {
    return await openFiles(folder, disk, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function take(folder: string): Promise<() => void> {
  try {
    const made = await mkdir(join(folder, 'forms'), { recursive: true, mode: 0o700 })
    if (made !== undefined) await Promise.all([folder, dirname(made)].map(syncFolder))
    return lock(folder)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('store-folder', { folder, reason: reasonOf(error) }, error)
  }
}

async function openFiles(folder: string, disk: Disk, unlock: () => void): Promise<Store> {
  const cabinet = new Cabinet(folder, disk)
  const redo = new RedoFile(join(folder, 'redo.json'), disk)
  await clearUnfinished(folder)
  await cabinet.read()
  await redoPromised(cabinet, redo)

  const letters = cabinet.letters.table<LetterRecord>('letters', letterTable)
  const serials = cabinet.letters.table<Serial>('serials', serialTable)
  const forms = new Map<string, Table<StoredRecord>>()
  const records = (form: string): Table<StoredRecord> => {
    const table = forms.get(form) ?? cabinet.form(form).table('records', recordTable)
    forms.set(form, table)
    return table
  }
  for (const form of cabinet.forms.keys()) records(form)
  return storeOver(
    { records, letters, serials, all: () => [...forms.values(), letters, serials] },
    { flush: () => flush(cabinet, redo), close: async () => unlock() },
  )
}

/** What a killed process was writing was promised to nobody. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const place of [folder, join(folder, 'forms')]) {
    for (const name of await readdir(place)) {
      if (name.endsWith('.tmp')) await rm(join(place, name), { force: true })
    }
  }
}

async function redoPromised(cabinet: Cabinet, redo: RedoFile): Promise<void> {
  const promised = await redo.read()
  if (promised.length === 0) return
  const touched = new Set<Drawer>()
  for (const { form, list, entries } of promised) {
    const drawer = form === null ? cabinet.letters : cabinet.form(form)
    touched.add(drawer)
    for (const [id, entry] of entries) {
      if (entry) drawer.low.data.lists[list]?.set(id, entry)
      else drawer.low.data.lists[list]?.delete(id)
    }
  }
  for (const drawer of touched) await drawer.low.write()
  await redo.remove()
}

/** One file is whole by itself; several become one change through the redo file. */
async function flush(cabinet: Cabinet, redo: RedoFile): Promise<void> {
  const changes = cabinet.all().flatMap((drawer) => drawer.changes())
  const changed = cabinet.all().filter((drawer) => drawer.changes().length > 0)
  if (changed.length < 2) return changed[0]?.low.write()
  await redo.write(changes)
  try {
    for (const drawer of changed) await drawer.low.write()
    await redo.remove()
  } catch (error) {
    throw new Unsure(reasonOf(error), { cause: error })
  }
}
