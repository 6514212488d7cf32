import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Failure, reasonOf } from '../failure.ts'
import type { LetterRecord } from '../store/papers.ts'

/** Where letters of one year lie: below `letters/<year>/` of the data folder. */
export interface Shelf {
  readonly data: string
  readonly year: number
}

/** Where a letter's PDF is to lie below the data folder: other bytes of the same letter lie in another file. */
export const letterFile = (
  { id, sha256 }: { readonly id: string; readonly sha256: string },
  { year }: Pick<Shelf, 'year'>,
): string => `letters/${year}/${id}-${sha256.slice(0, 16)}.pdf`

/** Whole and on the disk, under their names, when the promise settles. */
export async function shelve(
  shelf: Shelf,
  letters: readonly { readonly id: string; readonly sha256: string; readonly pdf: Buffer }[],
): Promise<void> {
  const folder = join(shelf.data, 'letters', String(shelf.year))
  await mkdir(folder, { recursive: true })
  const files = letters.map((letter) => {
    const path = join(shelf.data, letterFile(letter, shelf))
    return { path, temporary: `${path}.${randomUUID()}.tmp`, pdf: letter.pdf }
  })
  const open: number[] = []
  try {
    // At once: what waits in turn for another thread costs more than the writing.
    for (const { temporary, pdf } of files) {
      unfinished.add(temporary)
      const file = openSync(temporary, 'wx', 0o600)
      open.push(file)
      writeFileSync(file, pdf)
    }
    await Promise.all(open.map((file) => synced(file)))
  } finally {
    for (const file of open) closeSync(file)
  }
  for (const { temporary, path } of files) {
    renameSync(temporary, path)
    unfinished.delete(temporary)
  }
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32' || letters.length === 0) return
  const handle = openSync(folder, 'r')
  await synced(handle).finally(() => closeSync(handle))
}

const synced = promisify(fsync)

/** What is being written now. */
const unfinished = new Set<string>()

/** For a process that ends: takes away what it has begun to write. */
export function abandonUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}

/** Clears away what was being written when a process was killed, long enough ago that nobody writes it any more. */
export async function clearUnfinished(data: string): Promise<void> {
  const folder = join(data, 'letters')
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  for (const file of files.filter((name) => name.endsWith('.tmp'))) {
    const path = join(folder, file)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < Date.now() - longestWrite) await rm(path, { force: true })
  }
}

/** Milliseconds. */
const longestWrite = 10 * 60_000

export const discardLetter = (data: string, file: string): Promise<void> =>
  rm(join(data, file), { force: true })

/**
 * The bytes as they were printed and sent; null for a letter that was not printed yet. A file that is gone or
 * changed is a `Failure`: what was sent is never made anew.
 */
export async function readLetter(data: string, letter: LetterRecord): Promise<Buffer | null> {
  if (letter.file === null) return null
  const path = join(data, letter.file)
  const pdf = await readFile(path).catch((error: unknown) => {
    throw new Failure('letter-unreadable', { file: path, reason: reasonOf(error) }, error)
  })
  if (sha256(pdf) !== letter.sha256) throw new Failure('letter-changed', { file: path })
  return pdf
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
