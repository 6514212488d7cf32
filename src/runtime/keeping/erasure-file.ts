import { existsSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import type { Duty } from '../../change/migrate/erase.ts'
import { Failure, reasonOf } from '../failure.ts'

/** A record that had to be deleted, with everything that was sealed of it. */
export interface Erasure {
  readonly form: string
  readonly id: string
}

/** Beside the key, so that it is in no backup of the data: what was erased after a backup stays erased when that is restored. */
export const erasureFile = (keyFile: string): string => `${keyFile}.erased`

export async function writtenDown(keyFile: string): Promise<readonly (Erasure | Duty)[]> {
  const path = erasureFile(keyFile)
  if (!existsSync(path)) return []
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Erasure | Duty)
}

/** Durable when it settles. Throws a `Failure`. */
export async function writeDown(keyFile: string, line: Erasure | Duty): Promise<void> {
  const path = erasureFile(keyFile)
  try {
    const file = await open(path, 'a', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(line)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new Failure('erasures-unwritten', { file: path, reason: reasonOf(error) }, error)
  }
}
