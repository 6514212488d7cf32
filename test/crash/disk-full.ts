import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { check, type Tally } from './check.ts'
import { noAnswers, startChild } from './child.ts'
import { enlargeMemory, mountMemory, unmount } from './mounted.ts'

export interface FullDisk extends Tally {
  /** What the writers were told while there was no room. */
  readonly refusals: readonly string[]
  /** Answers after there was room again, by the same process. */
  readonly after: number
}

/** Fills a disk under a process that writes, then gives it more room, then kills it. */
export async function diskFull(reserve: number): Promise<FullDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-full-'))
  const disk = join(folder, 'disk')
  const goOn = join(folder, 'go-on')
  mountMemory(disk, 48)
  try {
    const answers = noAnswers()
    const data = join(disk, 'data')
    let before = Number.POSITIVE_INFINITY
    const child = startChild(answers, { folder: data, reserve, goOn }, (count, { process }) => {
      if (count === before + 200) process.kill('SIGKILL')
    })
    await child.until('refused')
    before = answers.serials.size
    enlargeMemory(disk, 96)
    writeFileSync(goOn, '')
    await child.over
    const refusals = child.said.flatMap((line) => /^refused .* (\S+)$/.exec(line)?.[1] ?? [])
    const store = await openLowdbStore(data, { reserve: 0 })
    const tally = await check(store, answers.serials)
    await store.close()
    return {
      ...tally,
      refusals: [...new Set(refusals)],
      after: answers.serials.size - before,
    }
  } finally {
    unmount(disk)
    rmSync(folder, { recursive: true })
  }
}
