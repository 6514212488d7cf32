import { randomUUID } from 'node:crypto'
import { copyFile, link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How files reach the disk; a test may put one in its place that fails. */
export interface Disk {
  write(path: string, text: Iterable<string>): Promise<void>
  remove(path: string): Promise<void>
}

/** Written, but perhaps not kept through a power cut: the store may not go on as if either were so. */
export class Unsure extends Error {}

/**
 * A file is replaced as a whole, and when the promise settles it lies on the disk. The former file is kept as
 * `.bak`. A failure leaves the former file, unless it is `Unsure`.
 */
export const durableDisk: Disk = {
  async write(path, text) {
    const temporary = `${path}.${randomUUID()}.tmp`
    try {
      await writeWhole(temporary, text)
      await keepFormer(path)
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await syncFolder(dirname(path))
  },

  async remove(path) {
    try {
      await rm(path)
    } catch (error) {
      throw new Unsure(String(error), { cause: error })
    }
    await syncFolder(dirname(path))
  },
}

async function writeWhole(path: string, text: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    let unflushed = 0
    for (const bytes of inChunks(text)) {
      await file.writeFile(bytes)
      unflushed += bytes.length
      if (unflushed < step) continue
      await file.datasync()
      unflushed = 0
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Bytes written between flushes: a flush of much at once keeps all others waiting for theirs. */
const step = 2 ** 22

/** Few large writes, with room for other work between them. A chunk's bytes are those of the next one, too. */
function* inChunks(text: Iterable<string>): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(2 ** 17)
  let filled = 0
  for (const piece of text) {
    const most = piece.length * 3
    if (filled + most > chunk.length) {
      yield chunk.subarray(0, filled)
      filled = 0
    }
    if (most > chunk.length) yield Buffer.from(piece)
    else filled += chunk.write(piece, filled)
  }
  yield chunk.subarray(0, filled)
}

async function keepFormer(path: string): Promise<void> {
  const spare = `${path}.${randomUUID()}.tmp`
  try {
    await link(path, spare).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw error
      return copyFile(path, spare)
    })
    await rename(spare, `${path}.bak`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Makes the names in a folder lasting. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32') return
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    throw new Unsure(String(error), { cause: error })
  }
}
