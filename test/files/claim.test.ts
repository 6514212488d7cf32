import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Field, FieldType, Form, Mistake, RecordData } from '../../src/model/index.ts'
import { explain } from '../../src/rules/index.ts'
import { claimFiles } from '../../src/runtime/files/claim.ts'
import type { StoredFile } from '../../src/runtime/files/model.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { formNamed } from '../server/fixture.ts'
import { visitor } from './room.ts'

let store: Store
beforeEach(() => {
  store = memoryStore()
})
afterEach(() => store.close())

const [model] = formNamed('reader').fields
const field = (id: string, type: FieldType): Field => ({ ...(model as Field), id, label: id, type })
const scan = field('scan', { kind: 'attachment' })
const form: Form = {
  ...formNamed('reader'),
  fields: [
    scan,
    field('seal', { kind: 'signature' }),
    field('title', { kind: 'text' }),
    field('rows', { kind: 'table', columns: [scan], fewest: 0, most: null }),
  ],
}

const put = (id: string, more: Partial<StoredFile> = {}): Promise<void> =>
  store.transaction((tx) =>
    tx.putPaper('file', {
      id,
      sha256: 'f'.repeat(64),
      size: 1,
      type: 'application/pdf',
      name: `${id}.pdf`,
      by: 'a',
      at: '2026-11-22T06:30:00.000Z',
      holder: null,
      scan: 'none',
      ...more,
    }),
  )

const claim = (
  before: RecordData,
  after: RecordData,
  account: string | null = 'a',
  record = 'r',
): Promise<readonly Mistake[]> =>
  store.transaction((tx) => claimFiles(tx, form, record, before, after, visitor(account)))

const holderOf = async (id: string) => (await store.paper('file', id))?.holder ?? null

const codes = (mistakes: readonly Mistake[]) => mistakes.map(({ path, code }) => [path, code])

test('a record takes what its writer sent', async () => {
  for (const id of ['1', '2', '3', '4']) await put(id)
  const data = { scan: '1', seal: '2', title: 'no file', rows: [{ scan: '3' }, {}, { scan: '4' }] }
  expect(await claim({}, data)).toEqual([])
  expect(await holderOf('1')).toEqual({ form: 'reader', record: 'r', field: 'scan' })
  expect(await holderOf('2')).toEqual({ form: 'reader', record: 'r', field: 'seal' })
  expect(await holderOf('4')).toEqual({ form: 'reader', record: 'r', field: 'rows' })
})

test('another’s file, one of another record and text are refused, and nothing is taken', async () => {
  await put('mine')
  await put('theirs', { by: 'b' })
  await put('infected', { scan: 'infected' })
  await put('held', { holder: { form: 'reader', record: 'other', field: 'scan' } })
  await put('hidden', { by: 'b', holder: { form: 'reader', record: 'other', field: 'scan' } })
  const rows = ['held', 'mine', 'hidden', 'infected', '报告.pdf'].map((id) => ({ scan: id }))
  const mistakes = await claim({}, { scan: 'mine', seal: 'theirs', rows })
  expect(codes(mistakes)).toEqual([
    [['seal'], 'unknown-file'],
    [['rows', 0, 'scan'], 'file-of-other'],
    [['rows', 1, 'scan'], 'repeated-file'],
    [['rows', 2, 'scan'], 'unknown-file'],
    [['rows', 3, 'scan'], 'unknown-file'],
    [['rows', 4, 'scan'], 'unknown-file'],
  ])
  for (const mistake of mistakes) {
    for (const language of ['zh', 'en'] as const) {
      expect(explain(mistake, '扫描件', language)).not.toMatch(/[{}]/)
    }
  }
  expect(await holderOf('mine')).toBeNull()
})

test('what a record holds stays its own, whoever writes it, in the same field', async () => {
  await put('1')
  expect(await claim({}, { scan: '1' })).toEqual([])
  expect(await claim({ scan: '1' }, { scan: '1', title: 'b' }, 'b')).toEqual([])
  expect(codes(await claim({ scan: '1' }, { seal: '1' }, 'b'))).toEqual([
    [['seal'], 'unknown-file'],
  ])
  expect(await claim({ scan: '1' }, { rows: [{ scan: '1' }] })).toEqual([])
  expect(await claim({ rows: [{ scan: '1' }] }, { rows: [{}, { scan: '1' }] }, 'b')).toEqual([])
  expect(await holderOf('1')).toEqual({ form: 'reader', record: 'r', field: 'rows' })
})

test('what a record no longer names is kept for its past, and may come back', async () => {
  await put('1')
  await put('2')
  expect(await claim({}, { scan: '1' })).toEqual([])
  expect(await claim({ scan: '1' }, { scan: '2' }, 'a')).toEqual([])
  expect(await holderOf('1')).toEqual({ form: 'reader', record: 'r', field: 'scan' })
  expect(await claim({ scan: '2' }, { scan: '1' }, 'b')).toEqual([])
  expect(codes(await claim({}, { scan: '1' }, 'a', 'another'))).toEqual([
    [['scan'], 'file-of-other'],
  ])
})

test('the server itself writes text, and it stays while others write beside it', async () => {
  await put('1', { by: 'b' })
  expect(await claim({}, { scan: '报告.pdf', seal: '1' }, null)).toEqual([])
  expect(await holderOf('1')).toEqual({ form: 'reader', record: 'r', field: 'seal' })
  const before = { scan: '报告.pdf', seal: '1' }
  expect(await claim(before, { ...before, title: 'b' }, 'c')).toEqual([])
  expect(codes(await claim(before, { scan: '别的.pdf' }, 'c'))).toEqual([
    [['scan'], 'unknown-file'],
  ])
  expect(codes(await claim({ seal: '报告.pdf' }, { scan: '报告.pdf' }, 'c'))).toHaveLength(1)
})

test('what changes nothing is no entry of the past', async () => {
  await put('1')
  await claim({}, { scan: '1' })
  const { number } = await store.head()
  await claim({ scan: '1' }, { scan: '1' })
  expect((await store.head()).number).toBe(number)
})
