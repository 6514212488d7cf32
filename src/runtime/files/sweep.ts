import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../records/run.ts'
import { serverAct } from '../store/change.ts'
import { syncFolder } from '../store/durable-file.ts'
import type { Store } from '../store/store.ts'
import {
  blobFolder,
  blobPath,
  filesFolder,
  incomingFolder,
  isHash,
  sweptFolder,
  sweptPath,
} from './place.ts'

/** How many of each were removed. */
export interface Swept {
  /** Files that no record's field came to hold. */
  readonly papers: number
  /** Contents that no file has any more. */
  readonly contents: number
  /** What was left of uploads that broke off. */
  readonly incoming: number
}

/**
 * Clears away what nobody will ask for: files that were sent seven days ago and put into no record, then contents
 * of no file. A content first steps aside for a day: one that is sent again meanwhile, perhaps to another process,
 * is put back.
 */
export async function sweepFiles(store: Store, data: string, clock: Clock): Promise<Swept> {
  const now = Date.parse(clock().now)
  const papers = await sweepPapers(store, now)
  const contents = await sweepAside(store, data, now)
  await stepAside(store, data, now)
  return { papers, contents, incoming: await sweepIncoming(data, now) }
}

const day = 24 * 60 * 60 * 1000
const quarantine = 7 * day

async function sweepPapers(store: Store, now: number): Promise<number> {
  const isOver = ({ at }: { readonly at: string }) => now - Date.parse(at) > quarantine
  const waiting = (await store.papers('file', { holder: null })).filter(isOver)
  if (waiting.length === 0) return 0
  return store.transaction(
    (tx) => {
      const over = waiting.filter(({ id }) => tx.paper('file', id)?.holder === null)
      for (const { id } of over) tx.removePaper('file', id)
      return over.length
    },
    { ...serverAct, action: 'sweep' },
  )
}

/** Puts back what a file has again, and removes what stood aside long enough. */
async function sweepAside(store: Store, data: string, now: number): Promise<number> {
  let removed = 0
  for (const sha256 of (await namesIn(sweptFolder(data))).filter(isHash)) {
    const aside = sweptPath(data, sha256)
    if (await isNamed(store, sha256)) {
      await mkdir(blobFolder(data, sha256), { recursive: true, mode: 0o700 })
      await rename(aside, blobPath(data, sha256))
      await syncFolder(blobFolder(data, sha256))
    } else if (await isOlder(aside, now)) {
      await rm(aside, { force: true })
      removed++
    }
  }
  return removed
}

async function stepAside(store: Store, data: string, now: number): Promise<void> {
  await mkdir(sweptFolder(data), { recursive: true, mode: 0o700 })
  for (const folder of await namesIn(filesFolder(data))) {
    if (folder.startsWith('.')) continue
    for (const sha256 of (await namesIn(join(filesFolder(data), folder))).filter(isHash)) {
      const path = blobPath(data, sha256)
      if ((await isNamed(store, sha256)) || !(await isOlder(path, now))) continue
      await utimes(path, now / 1000, now / 1000)
      await rename(path, sweptPath(data, sha256))
    }
  }
}

async function sweepIncoming(data: string, now: number): Promise<number> {
  let removed = 0
  for (const name of await namesIn(incomingFolder(data))) {
    const path = join(incomingFolder(data), name)
    if (!(await isOlder(path, now))) continue
    await rm(path, { force: true })
    removed++
  }
  return removed
}

const isNamed = async (store: Store, sha256: string): Promise<boolean> =>
  (await store.papers('file', { sha256 })).length > 0

/** Whether it lay there unchanged for a day. */
const isOlder = (path: string, now: number): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => now - mtimeMs > day,
    () => false,
  )

const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
