import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { loadApplication } from '../../src/runtime/load.ts'
import { startPostgres } from '../store/postgres-server.ts'
import { bodies, filled, wide } from './http/records.ts'

/**
 * What the server answers in a second, with the load generator beside it on the same machine; the same writes to
 * json-server in the same run. Fails below what is promised.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    many: { type: 'string', default: '100000' },
    profile: { type: 'string' },
    only: { type: 'string', default: 'writes,peer,one,pages,beside' },
    /** On PostgreSQL instead of the embedded store. */
    database: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const few = 10_000
/** More writes than there can be in one go. */
const most = 3_500 * seconds
const connections = 32
const parts = values.only.split(',')
const postgres = values.database ? await startPostgres({ durable: true }) : null

const root = mkdtempSync(join(tmpdir(), 'fangyuan-bench-'))
const app = await loadApplication(join(import.meta.dirname, '../../generated/yangpu'))
const bodyOf = bodies(app)
const results: { readonly name: string; readonly rate: number; readonly p99: number }[] = []

if (parts.includes('writes')) {
  await withServer(await ours('few', few), async (port, cpu) => {
    await posts('durable validated POST', port, `/api/${wide}`, 0, cpu)
    await posts('durable validated POST, again', port, `/api/${wide}`, most, cpu)
  })
}
if (parts.includes('peer')) {
  await withServer(await jsonServer(), async (port) => {
    const unsaid = async () => null
    await posts('json-server POST', port, `/${wide}`, 0, unsaid)
    // With many it answers some only when nobody asks any more.
    await posts('json-server POST, one connection', port, `/${wide}`, most, unsaid, 1)
  })
}
if (['one', 'pages', 'beside'].some((part) => parts.includes(part))) {
  const many = Number(values.many)
  const published = `@state=${encodeURIComponent('已公告')}`
  await withServer(await ours('many', many), async (port, cpu) => {
    const get = (name: string, path: (place: number) => string) => gets(name, port, path, cpu)
    if (parts.includes('one')) {
      await get('GET one', (place) => `/api/${wide}/r${(place * 7919) % many}`)
    }
    if (parts.includes('pages')) {
      await get('first page, which makes the order', () => `/api/${wide}?${published}&limit=20`)
      await get('20 of a filtered page', () => `/api/${wide}?${published}&limit=20`)
      await get(
        '20 of a filtered and sorted page',
        () => `/api/${wide}?${published}&sort=-staffTotal&limit=20`,
      )
    }
    if (parts.includes('beside')) await posts('POST beside many', port, `/api/${wide}`, 0, cpu)
  })
}
await postgres?.stop()
rmSync(root, { recursive: true })
judge()

async function posts(
  name: string,
  port: number,
  path: string,
  first: number,
  cpu: Cpu,
  clients = connections,
): Promise<void> {
  let place = first
  const before = await cpu()
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: clients,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path,
        headers: { 'Content-Type': 'application/json' },
        setupRequest: (request) => ({ ...request, body: bodyOf(place++) }),
      },
    ],
  })
  told(name, result, before, await cpu())
}

async function gets(
  name: string,
  port: number,
  path: (place: number) => string,
  cpu: Cpu,
): Promise<void> {
  let place = 0
  const before = await cpu()
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, path: path(place++) }) }],
  })
  told(name, result, before, await cpu())
}

function told(
  name: string,
  result: autocannon.Result,
  before: number | null,
  after: number | null,
): void {
  const { non2xx, errors, duration } = result
  const rate = result['2xx'] / duration
  const { p50, p99, max } = result.latency
  results.push({ name, rate, p99 })
  const spent = before === null || after === null ? null : (after - before) / result['2xx']
  console.log(
    `${name}: ${rate.toFixed(0)}/s, p50 ${p50} ms, p99 ${p99} ms, max ${max} ms, ${non2xx + errors} failed` +
      (spent === null ? '' : `, ${spent.toFixed(2)} ms of the server’s processor each`),
  )
}

interface Running {
  readonly child: ChildProcess
  readonly port: number
}

/** Milliseconds that the server has worked so far, on whatever else the machine does; null: it does not say. */
type Cpu = () => Promise<number | null>

async function withServer(
  { child, port }: Running,
  work: (port: number, cpu: Cpu) => Promise<void>,
) {
  const cpu: Cpu = async () => {
    child.send('cpu')
    const [spent] = await once(child, 'message')
    return Number(spent)
  }
  try {
    await work(port, cpu)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

async function ours(name: string, records: number): Promise<Running> {
  const profiling =
    values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]
  const child = spawn(
    process.execPath,
    [
      ...profiling,
      join(import.meta.dirname, 'http/ours.ts'),
      `--folder=${join(root, name)}`,
      `--registered=${2 * most}`,
      `--records=${records}`,
      ...(postgres ? [`--database=${postgres.url}`, `--tenant=${name}`] : []),
    ],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )
  const start = performance.now()
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    // As a database that has been up for a minute has done by itself.
    await postgres?.query('ANALYZE')
    console.log(`${records} records in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    return { child, port: Number(line) }
  }
  throw new Error('the server did not start')
}

/** Its newest release with its own store, and as many records. */
async function jsonServer(): Promise<Running> {
  const file = join(root, 'db.json')
  const records = [...filled(app, few)].map(({ id, data }) => ({ id, ...data }))
  writeFileSync(file, JSON.stringify({ [wide]: records }))
  const bin = join(import.meta.dirname, '../../node_modules/json-server/lib/bin.js')
  const child = spawn(process.execPath, [bin, file, '--port', '18099', '--host', '127.0.0.1'], {
    stdio: 'ignore',
  })
  for (;;) {
    const found = await fetch('http://127.0.0.1:18099/').catch(() => null)
    if (found) return { child, port: 18099 }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function judge(): void {
  const rateOf = (name: string) => results.find((each) => each.name === name)
  const promised: readonly (readonly [string, number])[] = [
    ['durable validated POST, again', values.database ? 1000 : 2000],
    ['GET one', 3000],
    ['20 of a filtered page', 1000],
  ]
  for (const [name, least] of promised) {
    const found = rateOf(name)
    if (!found) continue
    const isKept = found.rate >= least && found.p99 <= 50
    if (!isKept) process.exitCode = 1
    console.log(`${isKept ? 'kept' : 'NOT KEPT'}: ${name} ≥ ${least}/s, p99 ≤ 50 ms`)
  }
  const mine = rateOf('durable validated POST, again')
  const theirs = results.filter(({ name }) => name.startsWith('json-server'))
  if (mine && theirs.length > 0) {
    const times = mine.rate / Math.max(...theirs.map(({ rate }) => rate))
    if (times < 20) process.exitCode = 1
    console.log(`${times.toFixed(0)} times json-server’s writes at its best (promised: 20)`)
  }
}
