import { setImmediate as nextTurn } from 'node:timers/promises'

/** Does work that comes in small steps, and lets whatever else waits have its turn between them. */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (let until = performance.now() + longest; ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() < until) continue
    await nextTurn()
    until = performance.now() + longest
  }
}

/** Milliseconds. */
const longest = 15
