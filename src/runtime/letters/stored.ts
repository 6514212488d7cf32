import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
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
  await Promise.all(
    letters.map((letter) => writeLetter(join(shelf.data, letterFile(letter, shelf)), letter.pdf)),
  )
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32' || letters.length === 0) return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function writeLetter(path: string, pdf: Buffer): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  const handle = await open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(pdf)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, path)
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
