import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killedAt, prepared } from './killed.ts'

let ground: Awaited<ReturnType<typeof prepared>>
beforeAll(async () => {
  ground = await prepared()
})
afterAll(() => rmSync(ground.data, { recursive: true }))

test.each([
  ['loaded', 'old'],
  ['backed-up', 'old'],
  ['deciding', 'old'],
  ['committed', 'new'],
  ['switched', 'new'],
] as const)(
  'killed at “%s”, the data is the %s; applying again ends at the new',
  async (step, found) => {
    expect(await killedAt(ground, step)).toEqual({ found, then: 'new' })
  },
)
