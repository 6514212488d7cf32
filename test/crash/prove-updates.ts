import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { abortedSerials, conditionalUpdates } from './updates.ts'

/** `npm run prove:updates`: exit code 1 where an update or a number is lost, or a number is given out twice. */
const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '1000000' },
    serials: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '20' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'fangyuan-updates-'))
try {
  const updated = await conditionalUpdates(join(folder, 'updates'), 16, Number(values.updates))
  console.log(
    `${updated.updates} conditional updates from 16 writers: ${updated.stale} refused as stale, ${updated.lost} lost`,
  )
  const numbered = await abortedSerials(
    join(folder, 'serials'),
    Number(values.serials),
    Number(values.kills),
    1,
  )
  const { given, gaps, doubles, lost } = numbered
  console.log(
    `${given} numbers, 5 % given up, ${values.kills} kills: ${gaps} gaps, ${doubles} doubles, ${lost} lost`,
  )
  if (updated.lost + gaps + doubles + lost > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
