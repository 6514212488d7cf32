import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { apps, loaded, sourcesOf } from '../apps/apps.ts'
import { fuzzApi } from './fuzz.ts'

/** `npm run prove:api`: made-up requests to the apps by their openapi.json; exit code 1 where an answer is not as described. */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20260531' },
  },
})

const requests = Math.ceil(Number(values.requests) / apps.length)
for (const { name, folder } of apps) {
  const app = await loaded(sourcesOf(folder))
  const data = mkdtempSync(join(tmpdir(), 'fangyuan-fuzz-'))
  const start = performance.now()
  const found = await fuzzApi(app, data, { requests, seed: Number(values.seed) })
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  const statuses = [...found.statuses].sort(([a], [b]) => a - b)
  console.log(`${name}: ${requests} requests in ${seconds} s, ${found.faults.length} faults`)
  console.log(`  ${statuses.map(([status, count]) => `${status}: ${count}`).join(', ')}`)
  console.log(`  never done: ${found.neverDone.join(', ') || 'none'}`)
  for (const fault of found.faults.slice(0, 20)) console.log(`  ${fault}`)
  if (found.faults.length > 0) process.exitCode = 1
  app.remove()
  rmSync(data, { recursive: true })
}
