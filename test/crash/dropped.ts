import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type Disk, durableDisk } from '../../src/runtime/store/durable-file.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { type Random, random } from '../emit/random.ts'
import { check, nothing, plus, type Tally } from './check.ts'
import { keyOf, perform } from './work.ts'

/**
 * Cuts the power over snapshots of which nothing was flushed: of each file, and of the one before it, what is left is
 * any of its generations, a part of one, nothing but zeros, or no file. The past, which was flushed, has to do.
 */
export async function dropped(cuts: number, seed: number): Promise<Tally> {
  const draw = random(seed)
  const root = mkdtempSync(join(tmpdir(), 'fangyuan-dropped-'))
  const folder = join(root, 'data')
  const generations = new Map<string, string[]>()
  const disk: Disk = {
    ...durableDisk,
    async write(path, text) {
      const whole = [...text].join('')
      const place = relative(folder, path)
      generations.set(place, [...(generations.get(place) ?? []), whole])
      await durableDisk.write(path, [whole])
    },
  }
  const answers = new Map<string, number>()
  let sum = nothing
  try {
    const store = await openLowdbStore(folder, { disk, checkpointAfter: 20, reserve: 0 })
    for (let cut = 0; cut < cuts; cut++) {
      const requests = Array.from({ length: draw.between(1, 20) }, (_, i) => answers.size + i)
      await Promise.all(
        requests.map(async (index) => {
          answers.set(keyOf(0, index), await perform(store, 0, index))
        }),
      )
      const left = join(root, 'left')
      cpSync(folder, left, { recursive: true })
      for (const [place, kept] of generations) drop(join(left, place), kept, draw)
      sum = plus(sum, { ...(await look(left, answers)), acknowledged: 0 })
      rmSync(left, { recursive: true })
    }
    await store.close()
  } finally {
    rmSync(root, { recursive: true })
  }
  return plus(sum, { ...nothing, acknowledged: answers.size })
}

function drop(path: string, generations: readonly string[], draw: Random): void {
  for (const file of [path, `${path}.bak`]) {
    rmSync(file, { force: true })
    const text = draw.pick(generations)
    const part = text.slice(0, draw.between(0, text.length - 1))
    const left = draw.pick([text, text, part, '\0'.repeat(part.length), null])
    if (left !== null) writeFileSync(file, left)
  }
}

async function look(folder: string, answers: ReadonlyMap<string, number>): Promise<Tally> {
  const store = await openLowdbStore(folder, { reserve: 0 })
  const tally = await check(store, answers)
  await store.close()
  return tally
}
