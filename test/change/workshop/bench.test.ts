import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBench } from '../../../src/cli/workshop/bench.ts'
import { openCompiler } from '../../../src/cli/workshop/compiler.ts'
import type { Task } from '../../../src/cli/workshop/task.ts'
import { type Random, random } from '../../emit/random.ts'
import { app, parameters, yearly } from './app.ts'

const sources = [
  { name: '1-app.fy', text: app },
  { name: '2-parameters.fy', text: parameters },
  { name: '3-yearly.fy', text: yearly },
]
const language = 'zh'

test('whatever was asked before, the answer is that of a fresh start', () => {
  const pick = random(7)
  const bench = openBench(() => [])
  let now = sources
  for (let round = 0; round < 60; round++) {
    const texts = now.map((source, at) =>
      pick.chance(1 / 3) ? { ...source, text: spoilt(sources[at]?.text ?? '', pick) } : source,
    )
    now = texts
    for (const kind of ['examine', 'samples'] as const) {
      const task: Task = { kind, sources: now, language }
      expect(bench(task)).toEqual(openBench(() => [])(task))
    }
  }
})

/** Some of its characters are away. */
function spoilt(text: string, pick: Random): string {
  const start = pick.between(0, text.length)
  return text.slice(0, start) + text.slice(start + pick.between(0, 3))
}

test('a thread that is gone is made anew; who waited for it is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fangyuan-bench-'))
  const compiler = openCompiler(folder)
  const task = { kind: 'examine', sources, language } as const
  const first = await compiler.ask(task)
  const waiting = expect(compiler.ask(task)).rejects.toThrow('the compiler is closed')
  await compiler.close()
  await waiting
  expect(await compiler.ask(task)).toEqual(first)
  expect((await compiler.ask({ ...task, kind: 'compile' }))?.application.id).toBe('clubs')
  await compiler.close()
  rmSync(folder, { recursive: true })
})
