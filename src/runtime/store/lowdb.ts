import { statfsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'
import { Cabinet } from './cabinet.ts'
import { Checkpoints } from './checkpoints.ts'
import { type Disk, durableDisk, syncFolder } from './durable-file.ts'
import { embeddedStore, opened } from './embedded.ts'
import { journalApart } from './journal.ts'
import { lock } from './lock.ts'
import { Past } from './past.ts'
import { Present } from './present.ts'
import { keepPrivate } from './private-folder.ts'
import { noSeal, type Seal } from './seal.ts'
import { Sealing } from './sealing.ts'
import type { Store } from './store.ts'

export interface LowdbOptions {
  readonly disk?: Disk
  readonly seal?: Seal
  readonly instant?: () => string
  /** Bytes that must stay free on the disk. */
  readonly reserve?: number
  /** After how many changes the snapshots are written, beside every ten minutes. */
  readonly checkpointAfter?: number
  /** Is told what did not work and loses nothing. */
  readonly log?: (error: unknown) => void
}

/**
 * The embedded store in `folder`: the present in one lowdb database a form, written from time to time as JSON that
 * people can open; the past in `past.sqlite`, where each change is before it is answered. For one process at a time;
 * throws a `Failure` when it cannot open.
 */
export async function openLowdbStore(folder: string, options: LowdbOptions = {}): Promise<Store> {
  const unlock = await take(folder)
  try {
    return await openFiles(folder, options, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

async function take(folder: string): Promise<() => void> {
  try {
    const made = await mkdir(join(folder, 'forms'), { recursive: true, mode: 0o700 })
    if (made !== undefined) await Promise.all(foldersUpTo(folder, dirname(made)).map(syncFolder))
    return lock(folder)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('store-folder', { folder, reason: reasonOf(error) }, error)
  }
}

/** The folder and those it is in, as far as one of them. */
function foldersUpTo(folder: string, last: string): readonly string[] {
  const up = dirname(folder)
  return folder === last || folder === up ? [folder] : [folder, ...foldersUpTo(up, last)]
}

async function openFiles(
  folder: string,
  options: LowdbOptions,
  unlock: () => void,
): Promise<Store> {
  await clearUnfinished(folder)
  const past = openPast(join(folder, 'past.sqlite'))
  try {
    return await openOn(past, folder, options, unlock)
  } catch (error) {
    past.close()
    throw error
  }
}

async function openOn(
  past: Past,
  folder: string,
  options: LowdbOptions,
  unlock: () => void,
): Promise<Store> {
  const {
    disk = durableDisk,
    seal = noSeal,
    instant = () => new Date().toISOString(),
    reserve = 200 * 2 ** 20,
    log = console.error,
  } = options
  for (const each of [folder, join(folder, 'forms')]) await keepPrivate(each, log)
  const sealing = new Sealing(seal, past)
  const cabinet = new Cabinet(folder, disk, sealing)
  await cabinet.read(past)
  const present = new Present(
    (kind) => cabinet.paperMap(kind),
    (form) => cabinet.mapsOf(form),
  )
  await replay(past, cabinet, present, sealing)
  const checkpoints = new Checkpoints(cabinet, past.spans(), log, options.checkpointAfter)
  return embeddedStore({
    past,
    journal: journalApart(join(folder, 'past.sqlite')),
    present,
    sealing,
    instant,
    guard: diskGuard(folder, reserve),
    onCommit: (head, changes, settled) => checkpoints.note(head, changes, settled),
    onClose: (head) => checkpoints.finish(head),
    onClosed: unlock,
  })
}

function openPast(path: string): Past {
  try {
    return new Past(path)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('store-unreadable', { file: path, reason: reasonOf(error) }, error)
  }
}

/** What a killed process was writing was promised to nobody. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const place of [folder, join(folder, 'forms')]) {
    for (const name of await readdir(place)) {
      if (name.endsWith('.tmp')) await rm(join(place, name), { force: true })
    }
  }
}

/** Carries out the changes that are in no snapshot yet. */
async function replay(
  past: Past,
  cabinet: Cabinet,
  present: Present,
  sealing: Sealing,
): Promise<void> {
  const upTo = (kind: string): number =>
    (kind.startsWith('@') ? cabinet.papers : cabinet.form(kind)).data.upTo.number
  const behind = [...past.spans()].filter(([kind, { last }]) => last > upTo(kind))
  let after = Math.min(
    past.head().number,
    ...behind.map(([kind, { first }]) => Math.max(upTo(kind), first - 1)),
  )
  for (;;) {
    const changes = past.after(after, 1000)
    for (const change of changes) {
      if (change.number > upTo(change.kind)) present.apply(opened(change, sealing))
    }
    present.steps.commit()
    const last = changes.at(-1)
    if (!last) return
    after = last.number
  }
}

/** Looks at the disk at most once a second. */
function diskGuard(folder: string, reserve: number): () => void {
  let looked = Number.NEGATIVE_INFINITY
  let free = Number.POSITIVE_INFINITY
  return () => {
    const now = performance.now()
    if (now - looked > 1000) {
      const { bavail, bsize } = statfsSync(folder)
      free = bavail * bsize
      looked = now
    }
    if (free < reserve)
      throw new Failure('store-full', { free: `${Math.floor(free / 2 ** 20)} MB` })
  }
}
