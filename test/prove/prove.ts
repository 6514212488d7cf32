import { parseArgs } from 'node:util'
import { dialects } from '../../src/compiler/emit/sql/dialect.ts'
import { compareConditions, compareReports, compareValues } from '../sql/disagree.ts'
import { openPostgres, openSqlite } from '../sql/engine.ts'
import { fill } from '../sql/fill.ts'
import { differenceInBrowser } from './browser.ts'
import { orchard } from './orchard.ts'
import { runOf, worldIn, worldOf } from './records.ts'

/** `npm run prove:expressions`: many records, in Node, a browser and both databases; exit code 1 where any two differ. */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '7' },
  },
})
const [count, seed] = [Number(values.records), Number(values.seed)]
const { application, files } = orchard()

function told(what: string, differences: readonly string[]): void {
  console.log(`${what}: ${differences.length === 0 ? 'no difference' : differences.join('\n')}`)
  if (differences.length > 0) process.exitCode = 1
}

const chunk = Math.min(1000, count)
const inBrowser = await differenceInBrowser(files, { records: count, chunk, seed }, (done) => {
  if (done % 10_000 === 0) console.log(`  ${done} records in Node and in a browser`)
})
told(`${count} records, Node and a browser`, inBrowser === null ? [] : [inBrowser])

const records = worldOf(application, seed, count)
const run = runOf(application, worldIn(records))
const me = {
  village: 'V1',
  several: ['V2'],
  since: '2026-01-01',
  limit: 80050,
  part: '0.500',
  title: '甲',
}
for (const dialect of dialects) {
  const engine = dialect.name === 'sqlite' ? openSqlite() : await openPostgres()
  try {
    await fill(engine, application, records, dialect)
    const given = { application, records, run, engine }
    const found = {
      values: await compareValues(given),
      'flags and scopes': await compareConditions(given, me),
      reports: await compareReports(given),
    }
    for (const [what, { asked, differences }] of Object.entries(found))
      told(`${dialect.name}, ${asked} ${what}`, differences)
  } finally {
    await engine.close()
  }
}
