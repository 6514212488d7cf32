import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { killedAt, prepared } from './killed.ts'

/**
 * Kills whoever applies a plan at random moments, again and again: the data must be old or new, and applying again must
 * end at the new. `node test/change/editions/prove-apply.ts [times] [seed]`
 */
const [times = '40', seed = 'apply'] = process.argv.slice(2)
const ground = await prepared(300)
const tally = new Map<string, number>()
let wrong = 0
for (let count = 0; count < Number(times); count++) {
  const number = createHash('sha256').update(`${seed} ${count}`).digest().readUInt32BE()
  const { found, then } = await killedAt(ground, number % 2500)
  tally.set(found, (tally.get(found) ?? 0) + 1)
  if (then === 'new' && (found === 'old' || found === 'new')) continue
  wrong += 1
  console.error(`${number % 2500} ms: ${found}, then ${then}`)
}
rmSync(ground.data, { recursive: true })
console.log(`${times} kills: ${[...tally].map(([what, many]) => `${many} ${what}`).join(', ')}`)
process.exitCode = wrong === 0 ? 0 : 1
