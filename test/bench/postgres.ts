// Transactions a second of the PostgreSQL store, beside plain INSERTs of the same records on the same server.
import pg from 'pg'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
import { record } from '../store/made.ts'
import { startPostgres } from '../store/postgres-server.ts'

const seconds = Number(process.env.SECONDS ?? 4)
const server = await startPostgres({ durable: true })
try {
  const projections = ['org', 'year', 'street', 'name', 'uscc'].map((field) => ({
    form: 'book',
    field,
    numeric: false,
    indexed: field === 'org' || field === 'name',
  }))
  const store = await openPostgresStore(server.url, { projections })
  const pool = new pg.Pool({ connectionString: server.url, max: 64 })
  pool.on('error', () => undefined)
  await pool.query('CREATE TABLE plain (id text PRIMARY KEY, doc jsonb NOT NULL)')
  for (const inFlight of [1, 16, 64]) {
    await report('plain INSERT', inFlight, async (i) => {
      const { id, ...doc } = filled(`p${inFlight}-${i}`, i)
      await pool.query('INSERT INTO plain VALUES ($1, $2)', [id, JSON.stringify(doc)])
    })
    await report('store: put', inFlight, (i) =>
      store.transaction((tx) => tx.put(filled(`s${inFlight}-${i}`, i))),
    )
    // As a server that has been up for a minute has done by itself.
    await server.query('ANALYZE')
    await report('store: find, serial, put', inFlight, (i) =>
      store.transaction((tx) => {
        if (tx.find('book', { org: `o${inFlight}-${i}`, year: 2026 })) throw new Error('taken')
        const made = filled(`f${inFlight}-${i}`, i)
        tx.nextSerial('a', 2026)
        tx.put({ ...made, data: { ...made.data, org: `o${inFlight}-${i}` } })
      }),
    )
    await report('store: get', inFlight, async (i) => {
      await store.get('book', `s${inFlight}-${i % 200}`)
    })
    const where = [{ field: 'street', operator: 'is' as const, value: 's3' }]
    const sort = { field: 'name', descending: false }
    await report('store: page of 20, filtered', inFlight, async () => {
      await store.list('book', { where, sort, limit: 20 })
    })
  }
  console.log(`records: ${await store.count('book', [])}`)
  await store.close()
  await pool.end()
} finally {
  await server.stop()
}

/** About 3 KB in 60 fields. */
function filled(id: string, i: number) {
  const more = Object.fromEntries(
    Array.from({ length: 55 }, (_, at) => [`field${at}`, `社会组织年度工作报告${at}`]),
  )
  const name = `上海市某某服务中心${i}`
  const own = { org: `o${i}`, year: 2026, street: `s${i % 12}`, name, uscc: `5131${i}` }
  return record(id, { ...more, ...own })
}

async function report(
  what: string,
  inFlight: number,
  work: (i: number) => Promise<unknown>,
): Promise<void> {
  const times: number[] = []
  let next = 0
  const from = performance.now()
  const until = from + seconds * 1000
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < until) {
        const i = next++
        const begun = performance.now()
        await work(i)
        times.push(performance.now() - begun)
      }
    }),
  )
  const rate = Math.round((times.length * 1000) / (performance.now() - from))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  console.log(
    `${what.padEnd(28)} ${String(inFlight).padStart(3)} in flight: ${String(rate).padStart(6)}/s  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`,
  )
}
