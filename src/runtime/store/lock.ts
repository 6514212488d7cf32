import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '../failure.ts'

/**
 * Keeps a data folder for this process and gives the way to let it go. The operating system holds the lock, through
 * SQLite's, so it ends with the process however that ends; the file beside it only says who has it.
 */
export function lock(folder: string): () => void {
  const who = join(folder, 'LOCK.json')
  const held = new DatabaseSync(join(folder, 'LOCK'), { timeout: patience })
  try {
    held.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    held.close()
    if (!isBusy(error)) throw error
    throw new Failure('store-locked', { folder, holder: holderOf(who) }, error)
  }
  const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  writeFileSync(who, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  return () => held.close()
}

/** Milliseconds: of two that come at once, neither gets it at the first try. */
const patience = 300

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5

function holderOf(path: string): string {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(path, 'utf8'))
    return `PID ${pid}, ${host}, ${since}`
  } catch {
    return 'PID ?'
  }
}
