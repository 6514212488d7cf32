import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { check, type Tally } from './check.ts'
import { noAnswers, startChild } from './child.ts'
import { perform } from './work.ts'

export interface BrokenDisk extends Tally {
  /** What the process said of it, and what each of its writers was told. */
  readonly trouble: string | null
  readonly refusals: readonly string[]
  /** The number of its first letter after it was opened again. */
  readonly isOpenAgain: boolean
}

/** Null: a flush can be made to fail here; otherwise why not. */
export function whyNotBroken(folder: string): string | null {
  if (process.platform !== 'linux') return 'needs Linux'
  try {
    compiled(folder)
    return null
  } catch {
    return 'needs gcc'
  }
}

/** Lets the flush of the past fail under a process that writes; then opens what it left on a sound disk. */
export async function ioError(afterAnswers: number): Promise<BrokenDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-broken-'))
  try {
    const sign = join(folder, 'broken')
    const data = join(folder, 'data')
    const answers = noAnswers()
    const child = startChild(
      answers,
      { folder: data },
      (count) => {
        if (count === afterAnswers) writeFileSync(sign, '')
      },
      { LD_PRELOAD: compiled(folder), FANGYUAN_BREAK: sign },
    )
    await child.over
    const store = await openLowdbStore(data, { reserve: 0 })
    const serial = await perform(store, 0, answers.next[0] ?? 0)
    const tally = await check(store, answers.serials)
    await store.close()
    const told = (word: string) =>
      child.said.flatMap((line) => (line.startsWith(word) ? (line.split(' ').at(-1) ?? []) : []))
    return {
      ...tally,
      trouble: told('trouble')[0] ?? null,
      refusals: told('refused'),
      isOpenAgain: serial > 0,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compiled(folder: string): string {
  const library = join(folder, 'io-error.so')
  const source = join(import.meta.dirname, 'io-error.c')
  execFileSync('gcc', ['-shared', '-fPIC', '-o', library, source, '-ldl'], { stdio: 'pipe' })
  return library
}
