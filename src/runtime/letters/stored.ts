import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'
import type { LetterRecord } from '../store/papers.ts'

/** Where a letter's PDF is to lie below the data folder: what two processes print of one letter lies in two files. */
export const letterFile = (
  { id, year }: Pick<LetterRecord, 'id' | 'year'>,
  sha256: string,
): string => `letters/${year}/${id}-${sha256.slice(0, 16)}.pdf`

/** Whole and on the disk when the promise settles, or not there; `syncFolders` makes the names lasting. */
export async function writeLetter(data: string, file: string, pdf: Buffer): Promise<void> {
  const path = join(data, file)
  const temporary = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  const handle = await open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(pdf)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, path)
}

export const discardLetter = (data: string, file: string): Promise<void> =>
  rm(join(data, file), { force: true })

export async function syncFolders(data: string, files: readonly string[]): Promise<void> {
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32') return
  for (const folder of new Set(files.map((file) => dirname(join(data, file))))) {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  }
}

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
