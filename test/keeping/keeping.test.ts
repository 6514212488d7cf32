import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { backupData, restoreData } from '../../src/runtime/keeping/backup.ts'
import { erase, repeatErasures } from '../../src/runtime/keeping/erasures.ts'
import { verifyData } from '../../src/runtime/keeping/verify.ts'
import { openLowdbStore } from '../../src/runtime/store/lowdb.ts'
import { sealOf } from '../../src/runtime/store/seal.ts'
import { library } from '../server/fixture.ts'
import { letter, record } from '../store/made.ts'

const root = mkdtempSync(join(tmpdir(), 'fangyuan-keeping-'))
afterAll(() => rmSync(root, { recursive: true }))
const newFolder = (): string => mkdtempSync(join(root, 'data-'))
const now = '2026-11-22T06:30:00.000Z'
const titleField: Field = {
  ...(library.forms[0]?.fields[0] as Field),
  id: 'title',
  type: { kind: 'text' },
}

/** A folder with some records, one of them removed, and a printed letter. */
async function filled(): Promise<string> {
  const folder = newFolder()
  const pdf = Buffer.from('%PDF-1.7 letter')
  mkdirSync(join(folder, 'letters', '2026'), { recursive: true })
  writeFileSync(join(folder, 'letters', '2026', 'l1.pdf'), pdf)
  const store = await openLowdbStore(folder)
  for (let i = 0; i < 20; i++)
    await store.transaction((tx) => tx.put(record(`b${i}`, { title: `第${i}本` })))
  await store.transaction((tx) => tx.remove(record('b3', {}, { version: 2 })))
  await store.transaction((tx) =>
    tx.putPaper(
      'letter',
      letter('l1', {
        state: 'printed',
        file: 'letters/2026/l1.pdf',
        sha256: createHash('sha256').update(pdf).digest('hex'),
      }),
    ),
  )
  await store.close()
  return folder
}

test('nothing is wrong with what the store leaves', async () => {
  expect(await verifyData(await filled())).toMatchObject({ entries: 22, files: 1, faults: [] })
})

const inPast = (folder: string, sql: string): void => {
  const database = new DatabaseSync(join(folder, 'past.sqlite'))
  database.exec(sql)
  database.close()
}

test.each([
  ['changed', "UPDATE changes SET line = replace(line, '第4本', '第9本') WHERE number = 5", 5],
  ['missing', 'DELETE FROM changes WHERE number = 7', 7],
  [
    'changed',
    'UPDATE changes SET number = -1 WHERE number = 8; UPDATE changes SET number = 8 WHERE number = 9; UPDATE changes SET number = 9 WHERE number = -1',
    8,
  ],
  ['misfiled', "UPDATE changes SET id = 'b0' WHERE number = 10", 10],
])('an entry that was %s is found', async (kind, sql, number) => {
  const folder = await filled()
  inPast(folder, sql)
  const { faults } = await verifyData(folder)
  expect(faults[0]).toEqual({ kind, number })
})

test('what is sealed today and was not when it was written, or the other way round, is no fault', async () => {
  const folder = newFolder()
  const forms = (masked: boolean): readonly Form[] => [
    { ...(library.forms[0] as Form), id: 'book', fields: [{ ...titleField, masked }] },
  ]
  const sealed = { seal: sealOf(forms(true), new Uint8Array(32)) }
  const plain = { seal: sealOf(forms(false), new Uint8Array(32)) }
  const rounds = [
    ['b1', plain, false],
    ['b2', sealed, true],
    ['b3', plain, false],
  ] as const
  for (const [id, seal, masked] of rounds) {
    const store = await openLowdbStore(folder, seal)
    await store.transaction((tx) => tx.put(record(id, { title: `${id} 本` })))
    await store.close()
    expect((await verifyData(folder, () => {}, forms(masked))).faults).toEqual([])
  }
  const sheet = join(folder, 'forms', 'book.json')
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('b1 本', 'b9 本'))
  expect((await verifyData(folder, () => {}, forms(false))).faults).toMatchObject([
    { kind: 'snapshot', id: 'b1' },
  ])
})

test('a snapshot that says otherwise, and a file that is gone or changed, are found', async () => {
  const folder = await filled()
  const sheet = join(folder, 'forms', 'book.json')
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('第4本', '第9本'))
  writeFileSync(join(folder, 'letters', '2026', 'l1.pdf'), 'other')
  expect((await verifyData(folder)).faults).toEqual([
    { kind: 'snapshot', file: join('forms', 'book.json'), id: 'b4' },
    { kind: 'file-changed', file: 'letters/2026/l1.pdf' },
  ])
  rmSync(join(folder, 'letters', '2026', 'l1.pdf'))
  expect((await verifyData(folder)).faults).toContainEqual({
    kind: 'file-missing',
    file: 'letters/2026/l1.pdf',
  })
})

test('a backup made while the store is at work is restored with the same head', async () => {
  const folder = await filled()
  const store = await openLowdbStore(folder)
  let isOver = false
  const writing = (async () => {
    for (let i = 0; !isOver; i++) await store.transaction((tx) => tx.put(record(`new${i}`)))
  })()
  const to = join(root, 'backup')
  const steps: number[] = []
  const made = await backupData(folder, to, now, ({ done }) => steps.push(done))
  isOver = true
  await writing
  await store.close()
  expect(steps.at(-1)).toBe(made.files)

  const restored = join(root, 'restored')
  expect(await restoreData(to, restored)).toEqual(made)
  expect(await verifyData(restored)).toMatchObject({ head: made.head, faults: [] })
  const again = await openLowdbStore(restored)
  expect(await again.head()).toEqual(made.head)
  expect((await again.get('book', 'b4'))?.data).toEqual({ title: '第4本' })
  expect(await again.get('book', 'b3')).toBeNull()
  await again.close()
  await expect(restoreData(to, restored)).rejects.toMatchObject({ code: 'restore-taken' })
})

test('an unfinished backup is not restored; begun again it copies what it lacks', async () => {
  const folder = await filled()
  const to = newFolder()
  await backupData(folder, to, now)
  rmSync(join(to, 'backup.json'))
  const target = join(root, 'never')
  await expect(restoreData(to, target)).rejects.toMatchObject({ code: 'backup-broken' })
  expect(existsSync(target)).toBe(false)
  await backupData(folder, to, now)
  inPast(to, 'DELETE FROM changes WHERE number = 22')
  await expect(restoreData(to, target)).rejects.toMatchObject({ code: 'backup-broken' })
})

test('what was erased after a backup stays erased when that is restored', async () => {
  const folder = await filled()
  const to = newFolder()
  await backupData(folder, to, now)
  const key = join(newFolder(), 'key')
  const act = { action: 'erase', by: { account: 'a1', name: '李四' }, reason: '当事人申请' }
  const store = await openLowdbStore(folder)
  await erase(store, key, { form: 'book', id: 'b4' }, act)
  expect(await store.get('book', 'b4')).toBeNull()
  await store.close()
  const restored = join(root, 'restored-erased')
  await restoreData(to, restored)
  const again = await openLowdbStore(restored)
  expect(await again.get('book', 'b4')).not.toBeNull()
  await repeatErasures(again, key)
  expect(await again.get('book', 'b4')).toBeNull()
  expect((await again.history('book', 'b4')).at(-1)).toMatchObject({ effect: 'erase' })
  await repeatErasures(again, key)
  expect((await again.head()).number).toBe(23)
  await again.close()
})
