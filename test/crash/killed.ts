import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { type Random, random } from '../emit/random.ts'
import { check, nothing, plus, type Tally } from './check.ts'
import { type Answers, noAnswers, startChild } from './child.ts'

/** Kills a process that writes with 24 writers, again and again, each time at another place. */
export async function killed(cycles: number, seed: number): Promise<Tally> {
  const draw = random(seed)
  let sum = nothing
  for (let done = 0; done < cycles; done += perFolder) {
    const folder = mkdtempSync(join(tmpdir(), 'fangyuan-killed-'))
    const answers = noAnswers()
    for (let cycle = done; cycle < Math.min(cycles, done + perFolder); cycle++) {
      await kill(folder, answers, draw)
      const tally = await look(folder, answers)
      sum = plus(sum, { ...tally, acknowledged: 0 })
    }
    sum = plus(sum, { ...nothing, acknowledged: answers.serials.size })
    rmSync(folder, { recursive: true })
  }
  return sum
}

/** So that what lies there stays small enough to look at all of it each time. */
const perFolder = 10

async function kill(folder: string, answers: Answers, draw: Random): Promise<void> {
  const way = draw.pick(['answers', 'answers', 'snapshot', 'opening'] as const)
  const at = draw.pick(['before', 'within', 'after'] as const)
  const dies = way === 'snapshot' ? { file: draw.between(0, 5), at } : null
  const last = way === 'snapshot' ? 5000 : draw.between(1, 150)
  const child = startChild(answers, { folder, dies }, (count, { process }) => {
    if (count === last) process.kill('SIGKILL')
  })
  const timer =
    way === 'opening'
      ? setTimeout(() => child.process.kill('SIGKILL'), draw.between(60, 200))
      : undefined
  await child.over
  clearTimeout(timer)
  const wrong = child.said.filter((line) => line !== 'open')
  if (wrong.length > 0) throw new Error(`a writer said: ${wrong.join(', ')}`)
}

async function look(folder: string, answers: Answers): Promise<Tally> {
  const store = await openLowdbStore(folder, { checkpointAfter: 50, reserve: 0 })
  try {
    return await check(store, answers.serials)
  } finally {
    await store.close()
  }
}
