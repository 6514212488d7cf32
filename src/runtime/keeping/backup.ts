import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'
import type { StoredFile } from '../files/model.ts'
import { blobPath } from '../files/place.ts'
import type { Head } from '../store/change.ts'
import { syncFolder } from '../store/durable-file.ts'
import { Past } from '../store/past.ts'
import { verifyChain } from './chain.ts'
import { stateOf } from './verify.ts'

/** What a finished backup says of itself, in `backup.json`. */
export interface Manifest {
  readonly made: string
  readonly head: Head
  readonly entries: number
  readonly files: number
}

export interface Step {
  readonly done: number
  readonly total: number
}

/**
 * Copies a data folder to `to`, also while a server runs on it: the past as of one moment, then every file that it
 * may speak of. The snapshots are not copied, being made anew from the past. Begun again after it was stopped, it
 * goes on with the files it lacks. The key is not part of it. Throws a `Failure`.
 */
export async function backupData(
  folder: string,
  to: string,
  now: string,
  onStep: (step: Step) => void = () => {},
): Promise<Manifest> {
  if (!existsSync(join(folder, 'past.sqlite'))) throw new Failure('store-none', { folder })
  await mkdir(to, { recursive: true, mode: 0o700 })
  await rm(join(to, 'backup.json'), { force: true })
  await copyPast(folder, to)
  const isNamed = namedIn(to)
  const files = (await filesIn(folder)).filter(isNamed)
  for (const [index, file] of files.entries()) {
    await copyWhole(join(folder, file), join(to, file))
    onStep({ done: index + 1, total: files.length })
  }
  await removeErased(to, isNamed)
  const { head, entries } = headOf(to)
  const manifest = { made: now, head, entries, files: files.length }
  await writeFile(join(to, 'backup.json.tmp'), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
  })
  await sync(join(to, 'backup.json.tmp'))
  await rename(join(to, 'backup.json.tmp'), join(to, 'backup.json'))
  await syncFolder(to)
  return manifest
}

/** Makes `folder` what the backup in `from` holds; its chain ends as the backup's does. Throws a `Failure`. */
export async function restoreData(
  from: string,
  folder: string,
  onStep: (step: Step) => void = () => {},
): Promise<Manifest> {
  const manifest = await manifestOf(from)
  if (existsSync(folder) && (await readdir(folder)).length > 0)
    throw new Failure('restore-taken', { folder })
  const { head, entries } = headOf(from)
  if (head.hash !== manifest.head.hash || entries !== manifest.entries)
    throw new Failure('backup-broken', { folder: from, reason: `past.sqlite: ${head.number}` })
  const files = [...(await filesIn(from)), 'past.sqlite']
  const unfinished = `${folder}.restoring`
  for (const [index, file] of files.entries()) {
    await copyWhole(join(from, file), join(unfinished, file))
    onStep({ done: index + 1, total: files.length })
  }
  await rm(folder, { recursive: true, force: true })
  await rename(unfinished, folder)
  await syncFolder(dirname(folder))
  return manifest
}

async function manifestOf(from: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(join(from, 'backup.json'), 'utf8')) as Manifest
  } catch (error) {
    throw new Failure('backup-broken', { folder: from, reason: reasonOf(error) }, error)
  }
}

/** Of one moment, whatever a server writes meanwhile. */
async function copyPast(folder: string, to: string): Promise<void> {
  const unfinished = join(to, 'past.sqlite.tmp')
  await rm(unfinished, { force: true })
  const past = new Past(join(folder, 'past.sqlite'), { readOnly: true })
  try {
    past.copyTo(unfinished)
  } finally {
    past.close()
  }
  await sync(unfinished)
  await rename(unfinished, join(to, 'past.sqlite'))
}

function headOf(folder: string): { readonly head: Head; readonly entries: number } {
  const past = new Past(join(folder, 'past.sqlite'), { readOnly: true })
  try {
    const { head, entries, faults } = verifyChain(past.kept(0))
    const [fault] = faults
    if (fault)
      throw new Failure('backup-broken', { folder, reason: `${fault.kind} ${fault.number}` })
    return { head, entries }
  } finally {
    past.close()
  }
}

/** Whether a file belongs to what a copied past leaves: of attachments those that a paper names. */
function namedIn(folder: string): (file: string) => boolean {
  const past = new Past(join(folder, 'past.sqlite'), { readOnly: true })
  try {
    const papers = [...(stateOf(past).get('@file')?.values() ?? [])] as unknown as StoredFile[]
    const named = new Set(papers.map(({ sha256 }) => blobPath('', sha256)))
    return (file) => !file.startsWith(`files${sep}`) || named.has(file)
  } finally {
    past.close()
  }
}

/** What a former run copied, and was erased or swept away since. */
async function removeErased(to: string, isNamed: (file: string) => boolean): Promise<void> {
  for (const file of await filesIn(to)) if (!isNamed(file)) await rm(join(to, file))
}

/** What the past speaks of, and what the app was compiled to; by names below the folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const part of ['app', 'letters', 'files']) {
    const inside = join(folder, part)
    if (!existsSync(inside)) continue
    for (const entry of await readdir(inside, { recursive: true, withFileTypes: true })) {
      const name = relative(folder, join(entry.parentPath, entry.name))
      if (entry.isFile() && !isPassing(name)) found.push(name)
    }
  }
  const lone = ['demonstration.json'].filter((name) => existsSync(join(folder, name)))
  return [...found.sort(), ...lone]
}

const isPassing = (name: string): boolean =>
  name.endsWith('.tmp') || name.split(sep).some((step) => step.startsWith('.'))

/** Whole and on the disk, or not there under its name; one that is there with the same content stays. */
async function copyWhole(from: string, to: string): Promise<void> {
  if (await isSame(from, to)) return
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const unfinished = `${to}.tmp`
  await copyFile(from, unfinished)
  await sync(unfinished)
  await rename(unfinished, to)
}

async function isSame(from: string, to: string): Promise<boolean> {
  if (!existsSync(to) || (await stat(from)).size !== (await stat(to)).size) return false
  return (await digest(from)) === (await digest(to))
}

const digest = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync().finally(() => file.close())
}
