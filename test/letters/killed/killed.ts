import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportLetters } from '../../../src/runtime/letters/export.ts'
import { byNumber } from '../../../src/runtime/letters/number-order.ts'
import { openLowdbStore } from '../../../src/runtime/store/lowdb.ts'
import type { LetterRecord } from '../../../src/runtime/store/papers.ts'
import { random } from '../../emit/random.ts'
import { type Killing, runUntil } from './kill.ts'

export interface Made {
  readonly letters: readonly LetterRecord[]
  /** In number order, as a reader of the register's files gets them. */
  readonly files: readonly Buffer[]
  readonly printFile: Buffer
  /** What should not be: empty. */
  readonly wrong: readonly string[]
  readonly kills: number
}

/**
 * A batch that is killed with everything it started at so many random points, some while it starts and signs, and each
 * time begun again.
 */
export async function killedBatch(count: number, kills: number, seed: number): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-killed-'))
  const data = join(folder, 'data')
  try {
    let killed = 0
    for (const killing of killings(count, kills, seed))
      if (!(await runUntil([join(folder, 'app'), data, count], killing))) killed += 1
    if (!(await runUntil([join(folder, 'app'), data, count], null)))
      throw new Error('the last run did not end well')
    return { ...(await madeIn(data, count)), kills: killed }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function killings(count: number, kills: number, seed: number): readonly Killing[] {
  const { between } = random(seed)
  const early = Math.floor(kills / 4)
  const starting = Array.from({ length: early }, () => ({ after: 0, delay: between(300, 1800) }))
  const printing = Array.from({ length: kills - early }, () => ({
    // Three jobs are printed at once: the last kill finds one more.
    after: between(1, Math.max(1, count - 150)),
    delay: between(0, 60),
  }))
  return [...starting, ...printing.sort((a, b) => a.after - b.after)]
}

async function madeIn(data: string, count: number): Promise<Omit<Made, 'kills'>> {
  const store = await openLowdbStore(data)
  const letters = [...(await store.papers('letter', {}))].sort(byNumber)
  await store.close()
  const out = join(data, 'out')
  const { letters: manifest, files } = await exportLetters(letters, data, out)
  const wrong: string[] = []
  const expect = (what: string, isSo: boolean): void => {
    if (!isSo) wrong.push(what)
  }
  expect(
    'numbers',
    letters.every(({ serial }, at) => serial === at + 1),
  )
  expect('count', letters.length === count)
  expect('each record once', new Set(letters.map(({ record }) => record)).size === count)
  expect(
    'all printed',
    letters.every(({ state }) => state === 'printed'),
  )
  expect(
    'manifest',
    manifest.length === count &&
      manifest.every(({ number, addressee, pages, sha256 }, at) => {
        const letter = letters[at]
        return (
          letter?.number === number &&
          letter.addressee === addressee &&
          letter.pages === pages &&
          letter.sha256 === sha256
        )
      }),
  )
  const kept = readdirSync(join(data, 'letters', '2026')).filter((file) => file.endsWith('.pdf'))
  expect('a file each and no other', kept.length === count)
  return {
    letters,
    files: manifest.map(({ file }) => readFileSync(join(out, file))),
    printFile: readFileSync(join(out, files.merged ?? '')),
    wrong,
  }
}
