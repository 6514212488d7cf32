import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { check, nothing, plus, type Tally } from './check.ts'
import { noAnswers, startChild } from './child.ts'

export interface Rivals extends Tally {
  /** Rounds in which not exactly one process got in, or the other was not told why. */
  readonly disputed: number
}

/** Starts two processes on one folder at the same time, kills the one that got in, and lets the next two try. */
export async function twoProcesses(rounds: number): Promise<Rivals> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-two-'))
  try {
    const answers = noAnswers()
    let disputed = 0
    for (let round = 0; round < rounds; round++) {
      const rivals = [0, 1].map(() =>
        startChild(answers, { folder }, (_, { process }) => {
          if (rivals.some(({ said }) => said.includes('failed store-locked')))
            process.kill('SIGKILL')
        }),
      )
      await Promise.all(rivals.map(({ over }) => over))
      const said = rivals.map(({ said }) => said.join()).sort()
      if (said.join(' | ') !== 'failed store-locked | open') disputed += 1
    }
    const store = await openLowdbStore(folder, { reserve: 0 })
    const tally = await check(store, answers.serials)
    await store.close()
    return { ...plus(nothing, tally), disputed }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
