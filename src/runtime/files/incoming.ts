import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { syncFolder } from '../store/durable-file.ts'
import { blobFolder, blobPath, incomingFolder } from './place.ts'

/** A content as it arrived, on the disk under a name of nobody's choosing. */
export interface Incoming {
  readonly path: string
  readonly handle: FileHandle
  readonly sha256: string
  readonly size: number
}

/**
 * Writes what comes into a temporary file, hashing it on the way, and hands it to `look`; afterwards the file is
 * gone unless `keep` has moved it. Null: more than `most` bytes came, and `look` was not asked.
 */
export async function receive<T>(
  data: string,
  source: Readable,
  most: number,
  look: (incoming: Incoming) => Promise<T>,
): Promise<T | null> {
  const folder = incomingFolder(data)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const handle = await open(path, 'wx+', 0o600)
  try {
    const written = await writeAll(handle, source, most)
    return written && (await look({ path, handle, ...written }))
  } finally {
    await handle.close()
    await rm(path, { force: true })
  }
}

/** Puts the content in its place for good; the same content that is there already is replaced by it. */
export async function keep(data: string, { path, handle, sha256 }: Incoming): Promise<void> {
  await handle.sync()
  const folder = blobFolder(data, sha256)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(path, blobPath(data, sha256)).catch(async (error: unknown) => {
    // Windows replaces no file that somebody is reading.
    if (!(await isThere(blobPath(data, sha256)))) throw error
  })
  await syncFolder(folder)
  if (made === undefined) return
  await syncFolder(dirname(folder))
  await syncFolder(data)
}

async function writeAll(
  handle: FileHandle,
  source: Readable,
  most: number,
): Promise<{ readonly sha256: string; readonly size: number } | null> {
  const hash = createHash('sha256')
  let size = 0
  // A request that is destroyed takes the way of the answer with it.
  for await (const chunk of source.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > most) return null
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  return { sha256: hash.digest('hex'), size }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
