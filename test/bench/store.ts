import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import type { Figures } from './store/measure.ts'
import { reports } from './store/organisations.ts'

/**
 * How the embedded store does with many records of some 90 fields: its start, its memory, how long it lets nothing
 * else happen, and what it does a second. Fails where it is slower than was promised.
 */
const promised = { start: 10_000, block: 50, pages: 1000 }
const { values } = parseArgs({ options: { records: { type: 'string', default: '100000' } } })

const folder = mkdtempSync(join(tmpdir(), 'fangyuan-bench-'))
try {
  const bytes = await fill(Number(values.records))
  console.log(`${values.records} records of ${Math.round(bytes)} bytes\n`)
  if (!isAsPromised(measure())) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Gives how long a record is on the average. */
async function fill(count: number): Promise<number> {
  const store = await openLowdbStore(folder)
  let bytes = 0
  let batch: Promise<void>[] = []
  for await (const record of reports(count)) {
    bytes += JSON.stringify(record).length
    batch.push(store.transaction((tx) => tx.put(record)))
    if (batch.length < 500) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  await store.close()
  return bytes / count
}

function measure(): Figures {
  const script = join(import.meta.dirname, 'store/measure.ts')
  const { stdout } = spawnSync(process.execPath, [script, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(stdout)
}

function isAsPromised({ start, memory, memoryAfter, first, gets, pages, mixed, commits }: Figures) {
  const say = (what: string, figure: string): void => console.log(`${what.padEnd(44)} ${figure}`)
  const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`
  const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`
  const rate = (perSecond: number): string => `${Math.round(perSecond)}/s`
  say('start to ready', ms(start))
  say('memory after the start, and at the end', `${mb(memory)}, ${mb(memoryAfter)}`)
  say('all orders and indexes made at first use', ms(first))
  say('get', rate(gets))
  for (const [query, perSecond] of pages) say(`page of 20: ${query}`, rate(perSecond))
  for (const [inFlight, perSecond, p99] of commits)
    say(`commits, ${inFlight} in flight`, `${rate(perSecond)}, p99 ${ms(p99)}`)
  say(
    `${mixed.seconds} s of all at once`,
    `${mixed.writes} writes, ${mixed.pages} pages, ${mixed.snapshots} snapshots`,
  )
  say('  the event loop at most blocked', `${ms(mixed.block)} (99.9 %: ${ms(mixed.p99Block)})`)
  const slowest = Math.min(...pages.map(([, perSecond]) => perSecond))
  return start <= promised.start && mixed.block <= promised.block && slowest >= promised.pages
}
