import { expect, it } from 'vitest'
import { killedBatch } from './killed.ts'

/** `npm run prove:letters` does the same with 850 letters and eight kills, and reads them all. */
it('a batch that is killed and begun again is whole, and the same as one that was not', async () => {
  const calm = await killedBatch(170, 0, 1)
  const killed = await killedBatch(170, 2, 1)
  expect([calm.wrong, killed.wrong, killed.kills]).toEqual([[], [], 2])
  expect(killed.letters.map(({ sha256 }) => sha256)).toEqual(
    calm.letters.map(({ sha256 }) => sha256),
  )
})
