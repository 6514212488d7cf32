import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import type { StoredFile } from '../../src/runtime/files/model.ts'
import { blobPath } from '../../src/runtime/files/place.ts'
import { backupData, restoreData } from '../../src/runtime/keeping/backup.ts'
import {
  askErasure,
  confirmErasure,
  type Erasing,
  erasureRequests,
  refuseErasure,
} from '../../src/runtime/keeping/erasing.ts'
import { erasureFile } from '../../src/runtime/keeping/erasure-file.ts'
import { verifyData } from '../../src/runtime/keeping/verify.ts'
import { openStore } from '../../src/runtime/open-store.ts'
import type { Duty, Visitor } from '../../src/runtime/people/model.ts'
import { openPeople } from '../../src/runtime/people/people.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { clock, garden, han, person, plotData, tenureData } from '../access/garden.ts'
import { done } from '../done.ts'
import { codes, value } from '../people/office.ts'
import { letter } from '../store/made.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-erasing-'))
const made = await garden()
afterAll(() => {
  made.remove()
  rmSync(root, { recursive: true })
})

let place: string
let data: string
let key: string
let store: Store
let erasing: Erasing
let plot: StoredRecord
let tenure: StoredRecord
beforeEach(async () => {
  place = mkdtempSync(join(root, 'place-'))
  data = join(place, 'data')
  key = join(place, 'key')
  await open(data)
  const records = openRecords(made.app, store, clock)
  plot = done(await records.create(made.plot, plotData(1, 'E')))
  const { photo: _, ...given } = tenureData(3, plot.id, han(1), 60)
  tenure = done(await records.create(made.tenure, given))
  tenure = done(await records.patch(made.tenure, tenure.id, 1, { phone: 'TP-LONGER-THAN-TWELVE' }))
  tenure = done(await records.move(made.tenure, tenure.id, 2, '已报'))
})
afterEach(() => store.close())

async function open(folder: string): Promise<void> {
  store = await openStore(made.app, { data: folder, key })
  const people = openPeople({ store, clock, application: made.app.application })
  erasing = { app: made.app, people, keyFile: key }
}

const administrator = (duty: Duty, account: string = duty): Visitor => ({
  ...person(account),
  duty,
})
const [system, security] = [administrator('system'), administrator('security')]
const wish = (record = tenure.id) => ({ form: 'tenure', record, reason: '当事人依法要求删除' })

/** All that is masked in the record, and a finding that quotes it. */
const secrets = (): readonly string[] => [String(tenure.data.identity), 'TN0000000003A']

const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('')

const told = async (): Promise<string> => JSON.stringify(await store.changes(0, 9999))
const expectNothing = (text: string): void => {
  for (const secret of secrets()) expect(text).not.toContain(secret)
}

async function eraseIt(): Promise<void> {
  const { id } = value(await askErasure(erasing, system, wish()))
  value(await confirmErasure(erasing, security, id))
}

test('one asks, another carries it out; then nobody can read what was masked', async () => {
  for (const secret of secrets()) expect(await told()).toContain(secret)
  expect(tenure.judgement?.findings.map(({ message }) => message)).toContain(
    `身份证明${tenure.data.identity}请核对。`,
  )
  await eraseIt()
  expect(await store.get('tenure', tenure.id)).toBeNull()
  expectNothing(await told())
  const [last] = await store.trail({ action: 'erase' }, null, 1)
  expect(last).toMatchObject({
    by: { account: 'security', name: '名security', address: '10.0.0.8' },
    reason: '当事人依法要求删除',
  })
  const entries = await store.history('tenure', tenure.id)
  expect(entries.map(({ effect }) => effect)).toEqual(['put', 'put', 'put', 'erase'])
  expect(entries[0]?.after).toMatchObject({ erased: true, data: { size: 60 } })
  await store.close()
  expect((await verifyData(data)).faults).toEqual([])
  expectNothing(everything(place))
  await open(data)
  expect(await store.get('tenure', tenure.id)).toBeNull()
})

test('a backup made later holds nothing of it, also for who has the key', async () => {
  await eraseIt()
  const to = join(place, 'backup')
  await backupData(data, to, clock().now)
  await store.close()
  rmSync(erasureFile(key))
  await restoreData(to, join(place, 'restored'))
  await open(join(place, 'restored'))
  expect(await store.get('tenure', tenure.id)).toBeNull()
  expectNothing(await told())
})

test('a backup made before holds it still, until it is restored', async () => {
  const to = join(place, 'backup')
  await backupData(data, to, clock().now)
  await eraseIt()
  await store.close()
  await restoreData(to, join(place, 'restored'))
  await open(join(place, 'restored'))
  expect(await store.get('tenure', tenure.id)).toBeNull()
  expectNothing(await told())
  expect(await store.get('plot', plot.id)).not.toBeNull()
})

test('its attachments go with it, and from the next backup', async () => {
  const content = Buffer.from('%PDF-1.7 scan of a passport')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const paper = (id: string, record: string): StoredFile => ({
    ...{ id, sha256, size: content.length, type: 'application/pdf', name: 'a.pdf', by: 'g' },
    ...{ at: clock().now, scan: 'none', holder: { form: 'tenure', record, field: 'photo' } },
  })
  const blob = blobPath(data, sha256)
  mkdirSync(dirname(blob), { recursive: true })
  writeFileSync(blob, content)
  await store.transaction((tx) => tx.putPaper('file', paper('f1', tenure.id)))
  const to = join(place, 'backup')
  await backupData(data, to, clock().now)
  expect(everything(to)).toContain('passport')
  await eraseIt()
  expect(await store.paper('file', 'f1')).toBeNull()
  await backupData(data, to, clock().now)
  expect(everything(to)).not.toContain('passport')
  await store.transaction((tx) => tx.putPaper('file', paper('f2', 'another')))
  await backupData(data, to, clock().now)
  expect(everything(to)).toContain('passport')
})

test('what is named by another record, or has a letter, is not erased', async () => {
  const named = await askErasure(erasing, system, { ...wish(plot.id), form: 'plot' })
  expect(codes(named)).toEqual(['erasure-referenced'])
  expect(named).toMatchObject({ refusals: [{ params: { form: '领种单', id: tenure.id } }] })
  expect(codes(await askErasure(erasing, system, wish('nobody')))).toEqual(['erasure-missing'])
  expect(codes(await askErasure(erasing, system, { ...wish(), form: 'x' }))).toEqual([
    'erasure-form',
  ])
  expect(codes(await askErasure(erasing, system, { ...wish(), reason: ' ' }))).toEqual([
    'erasure-reason',
  ])
  const { id } = value(await askErasure(erasing, system, wish()))
  const issued = letter('l1', { notice: 'bill', form: 'tenure', record: tenure.id })
  await store.transaction((tx) => tx.putPaper('letter', issued))
  expect(codes(await confirmErasure(erasing, security, id))).toEqual(['erasure-letter'])
  expect(await store.get('tenure', tenure.id)).not.toBeNull()
})

test('a record that was removed is erased all the same', async () => {
  await store.transaction((tx) => tx.remove({ ...tenure, version: tenure.version + 1 }))
  await eraseIt()
  expect(await store.read((view) => view.removed('tenure', tenure.id))).toBeNull()
  expectNothing(await told())
})

test('each does only what is theirs, and only once', async () => {
  for (const visitor of [security, administrator('audit'), person('x', ['head'])])
    expect(codes(await askErasure(erasing, visitor, wish()))).toEqual(['not-allowed'])
  const { id } = value(await askErasure(erasing, system, wish()))
  expect(codes(await askErasure(erasing, system, wish()))).toEqual(['erasure-asked'])
  for (const visitor of [system, administrator('audit')])
    expect(codes(await confirmErasure(erasing, visitor, id))).toEqual(['not-allowed'])
  // Somebody whose duty was changed meanwhile is not two people.
  const same = administrator('security', 'system')
  expect(codes(await confirmErasure(erasing, same, id))).toEqual(['erasure-own'])
  expect(codes(await refuseErasure(erasing, same, id))).toEqual(['erasure-own'])
  expect(codes(await refuseErasure(erasing, security, id))).toEqual(['done'])
  expect(codes(await confirmErasure(erasing, security, id))).toEqual(['erasure-over'])
  expect(await store.get('tenure', tenure.id)).not.toBeNull()
  const again = value(await askErasure(erasing, system, wish()))
  value(await confirmErasure(erasing, security, again.id))
  expect((await erasureRequests(erasing.people)).map(({ decided }) => decided?.outcome)).toEqual([
    'erased',
    'refused',
  ])
})

test('what cannot be written down is not erased', async () => {
  const { id } = value(await askErasure(erasing, system, wish()))
  mkdirSync(erasureFile(key))
  expect(codes(await confirmErasure(erasing, security, id))).toEqual(['erasure-unwritten'])
  rmSync(erasureFile(key), { recursive: true })
  expect(await store.get('tenure', tenure.id)).not.toBeNull()
  expect(codes(await confirmErasure(erasing, security, id))).toEqual(['done'])
})
