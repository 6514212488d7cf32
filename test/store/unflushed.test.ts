import { expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { Failure } from '../../src/runtime/failure.ts'
import { embeddedStore } from '../../src/runtime/store/embedded.ts'
import { type Journal, journalOn } from '../../src/runtime/store/journal.ts'
import { Past } from '../../src/runtime/store/past.ts'
import { Present } from '../../src/runtime/store/present.ts'
import { noSeal, sealOf } from '../../src/runtime/store/seal.ts'
import { Sealing } from '../../src/runtime/store/sealing.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { library } from '../server/fixture.ts'
import { act, record } from './made.ts'

/** A store whose disk answers when the test says so. */
function open(seal = noSeal) {
  const past = new Past(':memory:')
  const disk = journalOn(past)
  const asked: PromiseWithResolvers<void>[] = []
  const journal: Journal = {
    append: async (entries, salts) => {
      const flush = Promise.withResolvers<void>()
      asked.push(flush)
      await flush.promise
      return disk.append(entries, salts)
    },
    close: async () => {},
  }
  const store = embeddedStore({
    past,
    journal,
    present: new Present(
      () => new Map(),
      () => ({ records: new Map(), removed: new Map() }),
    ),
    sealing: new Sealing(seal, past),
    instant: () => '2026-01-01T00:00:00.000Z',
  })
  const flush = async (): Promise<PromiseWithResolvers<void>> => {
    for (;;) {
      const next = asked.shift()
      if (next) return next
      await new Promise(setImmediate)
    }
  }
  return { store, flush }
}

const put = (store: Store, id: string) => store.transaction((tx) => tx.put(record(id)), act())

const looks = (store: Store) =>
  Promise.all([
    store.get('book', 'b1').then((found) => found?.id ?? null),
    store
      .list('book', { where: [], sort: { field: 'title', descending: false }, limit: 9 })
      .then(({ records }) => records.length),
    store.count('book', []),
    store.read((view) => [...view.scan('book')].length),
  ])

test('what the disk has not got yet is shown to nobody, and what it never gets is gone', async () => {
  const { store, flush } = open()
  const written = put(store, 'b1')
  const first = await flush()
  const during = looks(store)
  const beside = store.transaction((tx) => tx.get('book', 'b1'), act())
  first.reject(new Failure('store-write', { reason: 'full' }))
  await expect(written).rejects.toMatchObject({ code: 'store-write' })
  expect(await during).toEqual([null, 0, 0, 0])
  expect(await beside).toBeNull()
  expect(await store.head()).toMatchObject({ number: 0 })
  await store.close()
})

test('what the disk has got is answered and shown; what comes meanwhile waits for its turn', async () => {
  const { store, flush } = open()
  const told: string[] = []
  const written = put(store, 'b1').then(() => told.push('b1'))
  const first = await flush()
  const next = put(store, 'b2').then(() => told.push('b2'))
  const during = looks(store).then((seen) => told.push(JSON.stringify(seen)))
  await new Promise(setImmediate)
  expect(told).toEqual([])
  first.resolve()
  await Promise.all([written, during])
  expect(told.toSorted()).toEqual(['["b1",1,1,1]', 'b1'])
  const second = await flush()
  second.resolve()
  await next
  expect(await store.count('book', [])).toBe(2)
  await store.close()
})

test('a disk of which nobody knows what it has stops the store', async () => {
  const { store, flush } = open()
  const written = put(store, 'b1')
  const waits = put(store, 'b2')
  const [first, later] = [await flush(), put(store, 'b3')]
  first.reject(new Failure('store-stopped', { reason: 'EIO' }))
  for (const each of [written, waits, later, put(store, 'b4')])
    await expect(each).rejects.toMatchObject({ code: 'store-stopped' })
  expect(store.trouble()).toMatchObject({ code: 'store-stopped' })
  expect(await store.count('book', [])).toBe(0)
  await store.close()
})

test('what is sealed can be opened until its erasure is on the disk, and never after', async () => {
  const [form] = library.forms as [Form]
  const [field] = form.fields as [Field]
  const fields = [{ ...field, id: 'isbn', masked: true, type: { kind: 'text' } }] as const
  const { store, flush } = open(sealOf([{ ...form, id: 'book', fields }], new Uint8Array(32)))
  const saysOf = async () => (await store.history('book', 'b1')).map(({ after }) => after)
  const one = record('b1', { isbn: '1' })
  const two = record('b1', { isbn: '2' })
  const first = store.transaction((tx) => tx.put(one))
  const begun = await flush()
  begun.resolve()
  await first
  const again = store.transaction((tx) => {
    tx.erase('book', 'b1')
    tx.put(two)
  })
  const second = await flush()
  expect(await saysOf()).toEqual([one])
  second.resolve()
  await again
  expect(await saysOf()).toEqual([{ ...one, data: {}, erased: true }, null, two])
  await store.close()
})
