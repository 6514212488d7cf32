import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { random } from '../emit/random.ts'
import { check, nothing, plus, type Tally } from './check.ts'
import { noAnswers, startChild } from './child.ts'
import { copyImage, makeImage, mount, unmount } from './mounted.ts'

/**
 * Cuts the power under a process that writes: it is stopped, the image that its disk is gets copied as it is, without
 * a sync, and what the copy holds is all that is left. What the kernel had not sent to the disk is lost.
 */
export async function powerCut(cuts: number, seed: number): Promise<Tally> {
  const draw = random(seed)
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-power-'))
  let sum = nothing
  try {
    for (let done = 0; done < cuts; done += perImage) {
      const image = join(folder, 'disk.image')
      makeImage(image, 128)
      const answers = noAnswers()
      for (let cut = done; cut < Math.min(cuts, done + perImage); cut++) {
        const options = ['loop', ...(cut % 2 === 1 ? ['noauto_da_alloc'] : [])]
        await cutOnce(folder, options, answers, draw.between(1, 1500))
        const tally = await look(folder, options, answers.serials)
        sum = plus(sum, { ...tally, acknowledged: 0 })
      }
      sum = plus(sum, { ...nothing, acknowledged: answers.serials.size })
      rmSync(image)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return sum
}

const perImage = 5

async function cutOnce(
  folder: string,
  options: readonly string[],
  answers: ReturnType<typeof noAnswers>,
  last: number,
): Promise<void> {
  const [image, copy, disk] = ['disk.image', 'copy.image', 'disk'].map((name) => join(folder, name))
  mount(image ?? '', disk ?? '', options)
  try {
    const child = startChild(
      answers,
      { folder: join(disk ?? '', 'data') },
      (count, { process }) => {
        if (count === last) process.kill('SIGSTOP')
      },
    )
    await stopped(child.process.pid ?? 0)
    copyImage(image ?? '', copy ?? '')
    child.process.kill('SIGKILL')
    await child.over
  } finally {
    unmount(disk ?? '')
  }
  renameSync(copy ?? '', image ?? '')
}

/** Every thread of it, those that were writing included. */
async function stopped(pid: number): Promise<void> {
  const isStopped = (): boolean =>
    / [Tt] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').slice(-400))
  while (!isStopped()) await new Promise((resolve) => setTimeout(resolve, 2))
}

async function look(
  folder: string,
  options: readonly string[],
  answers: ReadonlyMap<string, number>,
): Promise<Tally> {
  const disk = join(folder, 'disk')
  mount(join(folder, 'disk.image'), disk, options)
  try {
    const store = await openLowdbStore(join(disk, 'data'), { reserve: 0 })
    const tally = await check(store, answers)
    await store.close()
    return tally
  } finally {
    unmount(disk)
  }
}
