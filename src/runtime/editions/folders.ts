import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LoadedApplication } from '../application.ts'
import { Failure, reasonOf } from '../failure.ts'
import { loadApplication } from '../load.ts'
import { type Emitted, editionId, packageFile, readEmitted, unpack } from './emitted.ts'

/** The folder that an edition is run from: a copy of what the store has, made anew where it is not that. */
export const editionFolder = (data: string, id: string): string => join(data, 'editions', id)

/** Loads an edition from its folder below the data; throws a `Failure` where its content is another's. */
export async function loadEdition(
  data: string,
  id: string,
  content: () => Promise<string>,
): Promise<LoadedApplication> {
  const folder = editionFolder(data, id)
  if (!(await isThere(folder, id))) await materialise(folder, id, await content())
  return { ...(await loadApplication(folder)), edition: id }
}

/** Loads what is not published yet, as if it were. */
export async function loadUnpublished(data: string, content: string): Promise<LoadedApplication> {
  const id = editionId(await filesIn(content, 'plan'))
  return loadEdition(data, id, async () => content)
}

async function isThere(folder: string, id: string): Promise<boolean> {
  try {
    return editionId(await readEmitted(folder)) === id
  } catch {
    return false
  }
}

/** Whole or not at all: another process may be about to read it, or to make it too. */
async function materialise(folder: string, id: string, content: string): Promise<void> {
  const files = await filesIn(content, folder)
  if (editionId(files) !== id)
    throw new Failure('app-unreadable', { file: folder, reason: `${id}: not its content` })
  const unfinished = `${folder}.${process.pid}.tmp`
  try {
    await rm(unfinished, { recursive: true, force: true })
    for (const { path, bytes } of files) await write(join(unfinished, path), bytes)
    await write(join(unfinished, packageFile), Buffer.from('{ "type": "module" }\n'))
    await replace(unfinished, folder, id)
  } catch (error) {
    throw new Failure('store-folder', { folder, reason: reasonOf(error) }, error)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function filesIn(content: string, file: string): Promise<readonly Emitted[]> {
  try {
    return await unpack(content)
  } catch (error) {
    throw new Failure('app-unreadable', { file, reason: reasonOf(error) }, error)
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, bytes, { mode: 0o600 })
}

async function replace(from: string, to: string, id: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (await isThere(to, id)) return
    await rm(to, { recursive: true, force: true })
    await rename(from, to).catch(() => Promise.reject(error))
  }
}
