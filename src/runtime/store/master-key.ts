import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'
import { syncFolder } from './durable-file.ts'

/** The key of a data folder, where nobody said another place: beside it, so that a copy of the folder lacks it. */
export const keyFileOf = (folder: string): string => `${folder}.key`

/** 32 bytes, in hexadecimal; made where there is no file yet and `isNew`. Throws a `Failure`. */
export async function masterKey(path: string, isNew: boolean): Promise<Uint8Array> {
  const text = await textOf(path)
  if (text === null && !isNew) throw new Failure('key-missing', { file: path })
  if (text === null) return newKey(path)
  if (!/^[0-9a-f]{64}\s*$/.test(text)) throw new Failure('key-unreadable', { file: path })
  return Buffer.from(text.trim(), 'hex')
}

async function newKey(path: string): Promise<Uint8Array> {
  const key = randomBytes(32)
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(`${key.toString('hex')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await syncFolder(dirname(path))
  } catch (error) {
    throw new Failure('store-folder', { folder: path, reason: reasonOf(error) }, error)
  }
  return key
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Failure('key-unreadable', { file: path }, error)
  }
}
