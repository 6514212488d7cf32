import { expect, test } from 'vitest'
import { exampleApps } from './examples.ts'
import { report, verdicts } from './mutations.ts'
import { longest } from './timed.ts'

/** More of them, and what went worst: `npm run prove:mutations -- --mutants 5000 --seed 7`. */
test('a mutated source costs few messages, at the place, with the word that was meant', () => {
  const found = verdicts(exampleApps, 250, 20260531)
  const of = (holds: readonly boolean[]): number => holds.filter(Boolean).length / holds.length
  const summary = report(found, 20)
  expect(found).toHaveLength(250)
  expect(of(found.map(({ few }) => few)), summary).toBeGreaterThanOrEqual(0.95)
  expect(of(found.map(({ near }) => near)), summary).toBeGreaterThanOrEqual(0.95)
  const words = found.flatMap(({ suggested }) => suggested ?? [])
  expect(words.length).toBeGreaterThan(75)
  expect(of(words), summary).toBeGreaterThanOrEqual(0.9)
  for (const { milliseconds, mutant } of found)
    expect(milliseconds, mutant.before).toBeLessThan(longest)
}, 180_000)
