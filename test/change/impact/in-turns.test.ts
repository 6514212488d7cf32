import { expect, test } from 'vitest'
import { inTurns } from '../../../src/runtime/plans/in-turns.ts'

test('long work gives its result, and others have their turn meanwhile', async () => {
  let others = 0
  let isOver = false
  const other = (): void => {
    if (isOver) return
    others += 1
    setImmediate(other)
  }
  setImmediate(other)
  /** Goes on until they had some, or for ever so long. */
  function* work(): Generator<void, string> {
    for (const end = performance.now() + 10_000; others < 3 && performance.now() < end; ) yield
    return 'done'
  }
  expect(await inTurns(work())).toBe('done')
  isOver = true
  expect(others).toBe(3)
})
