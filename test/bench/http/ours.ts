import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createApp } from '../../../src/runtime/http/app.ts'
import { listen } from '../../../src/runtime/http/listen.ts'
import { loadApplication } from '../../../src/runtime/load.ts'
import { openRecords } from '../../../src/runtime/records/open.ts'
import { openLowdbStore } from '../../../src/runtime/store/lowdb.ts'
import { openPostgresStore } from '../../../src/runtime/store/postgres/open.ts'
import { filled, registered } from './records.ts'

/** The example's server over a folder of its own; says its port when it has its records, and stops at SIGTERM. */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '' },
    registered: { type: 'string', default: '0' },
    records: { type: 'string', default: '0' },
    database: { type: 'string' },
    tenant: { type: 'string', default: 'default' },
  },
})

const app = await loadApplication(join(import.meta.dirname, '../../../generated/yangpu'))
const { database, tenant, folder } = values
const store =
  database === undefined
    ? await openLowdbStore(folder)
    : await openPostgresStore(database, { tenant, application: app.application })
for (const records of [
  registered(app, Number(values.registered)),
  filled(app, Number(values.records)),
]) {
  for (;;) {
    const batch = next(records, 500)
    if (batch.length === 0) break
    await store.transaction((tx) => {
      for (const record of batch) tx.put(record)
    })
  }
}
const clock = () => ({ today: '2026-05-20', now: new Date().toISOString() })
const records = openRecords(app, store, clock)
const server = await listen(createApp({ app, records, store }), { port: 0 })
process.once('SIGTERM', async () => {
  await server.stop()
  await store.close()
  process.exit(0)
})
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
console.log(server.port)

function next<T>(all: Iterator<T>, most: number): readonly T[] {
  const taken: T[] = []
  while (taken.length < most) {
    const { value, done } = all.next()
    if (done) break
    taken.push(value)
  }
  return taken
}
