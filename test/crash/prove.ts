import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isClean, type Tally } from './check.ts'
import { clockJumps } from './clock.ts'
import { diskFull } from './disk-full.ts'
import { dropped } from './dropped.ts'
import { ioError, whyNotBroken } from './io-error.ts'
import { killed } from './killed.ts'
import { whyNotMounted } from './mounted.ts'
import { powerCut } from './power-cut.ts'
import { twoProcesses } from './two-processes.ts'

/** `npm run prove:crash`: what the embedded store keeps, whatever ends it; exit code 1 where anything is lost. */
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '1000' },
    cuts: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const [cycles, cuts, seed] = [values.cycles, values.cuts, values.seed].map(Number) as [
  number,
  number,
  number,
]
const folder = mkdtempSync(join(tmpdir(), 'fangyuan-prove-'))
const unmounted = whyNotMounted(folder)
const unbroken = whyNotBroken(folder)

await prove(`kill -9, ${cycles} times`, null, () => killed(cycles, seed))
await prove(`power cut, ${cuts} times`, unmounted, () => powerCut(cuts, seed))
await prove(`snapshots unflushed, ${cuts} times`, null, () => dropped(cuts, seed))
for (const reserve of [0, 2 ** 24])
  await prove(`disk full, reserve ${reserve >> 20} MB`, unmounted, async () => {
    const { refusals, after, ...tally } = await diskFull(reserve)
    const isTold = refusals.join() === (reserve === 0 ? 'store-write' : 'store-full')
    return { ...tally, astray: tally.astray + Number(!isTold || after < 200) }
  })
for (const answers of [1, 100, 1000])
  await prove(`EIO after ${answers} answers`, unbroken, async () => {
    const { trouble, refusals, isOpenAgain, ...tally } = await ioError(answers)
    const isTold = [trouble, ...refusals].every((code) => code === 'store-stopped')
    return { ...tally, astray: tally.astray + Number(!isTold || !isOpenAgain) }
  })
await prove('two processes, 20 rounds', null, async () => {
  const { disputed, ...tally } = await twoProcesses(20)
  return { ...tally, astray: tally.astray + disputed }
})
await prove('clock jumps of 400 days', null, async () => {
  const { changes, astray } = await clockJumps(2000, seed)
  return { acknowledged: changes, lost: 0, duplicated: 0, gaps: 0, halves: 0, astray }
})
rmSync(folder, { recursive: true })

async function prove(name: string, skipped: string | null, run: () => Promise<Tally>) {
  if (values.only && !name.startsWith(values.only)) return
  if (skipped !== null) return console.log(`${name.padEnd(28)} skipped: ${skipped}`)
  const began = performance.now()
  const tally = await run()
  const figures = Object.entries(tally).map(([what, figure]) => `${figure} ${what}`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${name.padEnd(28)} ${figures.join(', ')} (${seconds} s)`)
  if (!isClean(tally)) process.exitCode = 1
}
