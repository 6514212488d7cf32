import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { copyToPostgres } from '../../src/runtime/keeping/copy.ts'
import { openStore } from '../../src/runtime/open-store.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { emitted } from '../apps/apps.ts'
import { library } from '../server/fixture.ts'
import { letter, record } from '../store/made.ts'
import { type Server, startPostgres } from '../store/postgres-server.ts'

const secretive: Application = {
  ...library,
  forms: library.forms.map((form) => ({
    ...form,
    fields: form.fields.map((field) => ({ ...field, masked: field.id === 'card' })),
  })),
}
const root = mkdtempSync(join(tmpdir(), 'fangyuan-copy-'))
let server: Server
let app: LoadedApplication
let remove: () => void
beforeAll(async () => {
  server = await startPostgres()
  ;({ app, remove } = await emitted(secretive))
})
afterAll(async () => {
  await server.stop()
  remove()
  rmSync(root, { recursive: true })
})

const reader = (id: string, more = {}) =>
  record(id, { card: `K${id}`, title: `第${id}位` }, { form: 'reader', ...more })

async function fill(store: Store): Promise<void> {
  for (let i = 0; i < 700; i++) await store.transaction((tx) => tx.put(reader(`r${i}`)))
  await store.transaction((tx) => {
    tx.remove(reader('r3', { version: 2 }))
    tx.erase('reader', 'r4')
    tx.putPaper('letter', letter('l1', { serial: tx.nextSerial('催还', 2026) }))
    tx.note({ action: 'export', kind: 'reader', id: '' })
    tx.put(record('x1', { of: '一个不再有的表单' }, { form: 'former' }))
  })
}

test('a data folder’s past goes into a database entry by entry, and goes on where it stopped', async () => {
  const data = join(root, 'data')
  const store = await openStore(app, { data })
  await fill(store)
  const steps: number[] = []
  const first = await copyToPostgres(app, data, server.url, undefined, (done) => steps.push(done))
  expect(first.head).toEqual(await store.head())
  expect(first.records).toMatchObject({ reader: 698 })
  expect(steps.length).toBeGreaterThan(1)

  await store.transaction((tx) => tx.put(reader('r5', { version: 2 })))
  const second = await copyToPostgres(app, data, server.url, undefined, () => {})
  expect(second.head).toEqual(await store.head())

  const copied = await openStore(app, { data, database: server.url })
  expect(await copied.get('reader', 'r5')).toEqual(await store.get('reader', 'r5'))
  expect(await copied.get('reader', 'r3')).toBeNull()
  expect(await copied.read((view) => view.removed('reader', 'r3'))).toMatchObject({ version: 2 })
  expect(await copied.history('reader', 'r4')).toEqual(await store.history('reader', 'r4'))
  expect(await copied.changes(0, 2000)).toEqual(await store.changes(0, 2000))
  expect(await copied.transaction((tx) => tx.nextSerial('催还', 2026))).toBe(2)
  await copied.close()
  const [secrets] = await server.query(
    `SELECT count(*) AS open FROM fangyuan.changes WHERE line LIKE '%"card":%'`,
  )
  expect(Number(secrets?.open)).toBe(0)
  await expect(copyToPostgres(app, data, server.url, undefined, () => {})).rejects.toMatchObject({
    code: 'store-foreign',
  })
  await store.close()
})

test('data is not opened with another key than its own', async () => {
  const data = join(root, 'locked')
  await (await openStore(app, { data })).close()
  writeFileSync(join(root, 'other.key'), 'ab'.repeat(32))
  const opened = openStore(app, { data, key: join(root, 'other.key') })
  await expect(opened).rejects.toMatchObject({ code: 'key-wrong' })
  const away = openStore(app, { data, key: join(root, 'none.key') })
  await expect(away).rejects.toMatchObject({ code: 'key-missing' })
})
