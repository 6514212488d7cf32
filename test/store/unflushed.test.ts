import { expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { Failure } from '../../src/runtime/failure.ts'
import { embeddedStore } from '../../src/runtime/store/embedded.ts'
import { type Journal, journalOn } from '../../src/runtime/store/journal.ts'
import { Past } from '../../src/runtime/store/past.ts'
import { Present } from '../../src/runtime/store/present.ts'
import { noSeal, type Seal, sealOf } from '../../src/runtime/store/seal.ts'
import { Sealing } from '../../src/runtime/store/sealing.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { library } from '../server/fixture.ts'
import { act, record } from './made.ts'

/** A store whose disk answers when the test says so; `isLate`: it has by then what it was given. */
function open({ seal = noSeal, isLate = false }: { seal?: Seal; isLate?: boolean } = {}) {
  const past = new Past(':memory:')
  const disk = journalOn(past)
  const asked: PromiseWithResolvers<void>[] = []
  const journal: Journal = {
    append: async (entries, salts) => {
      const flush = Promise.withResolvers<void>()
      const early = isLate ? await disk.append(entries, salts) : null
      asked.push(flush)
      await flush.promise
      return early ?? disk.append(entries, salts)
    },
    close: async () => {},
  }
  const present = new Present(
    () => new Map(),
    () => ({ records: new Map(), removed: new Map() }),
  )
  const moments: string[] = []
  /** Notes what the present is when it is what the past has. */
  let pause = async (): Promise<void> => {}
  const store = embeddedStore({
    past,
    journal,
    present,
    sealing: new Sealing(seal, past),
    instant: () => '2026-01-01T00:00:00.000Z',
    onCommit(head, _, settled) {
      pause = async () => {
        await settled()
        moments.push([...present.scan('book')].map(({ id }) => id).join())
      }
      moments.push(`${head.number}`)
    },
  })
  const flush = async (): Promise<PromiseWithResolvers<void>> => {
    for (;;) {
      const next = asked.shift()
      if (next) return next
      await new Promise(setImmediate)
    }
  }
  return { store, flush, asked, moments, pause: () => pause() }
}

const put = (store: Store, id: string) => store.transaction((tx) => tx.put(record(id)), act())

/** Puts it; `found` gets what there was each time it ran. */
function putting(store: Store, id: string) {
  const found: string[] = []
  const put = store.transaction((tx) => {
    found.push([...tx.scan('book')].map((each) => each.id).join())
    tx.put(record(id))
  }, act())
  return { put, found }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate)
}

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

test('what comes while the disk is busy is run, goes there next, and is shown as soon as that is there', async () => {
  const { store, flush, asked } = open()
  const told: string[] = []
  const first = putting(store, 'b1')
  const one = await flush()
  const second = putting(store, 'b2')
  await until(() => second.found.length > 0)
  const seen = looks(store).then((each) => told.push(JSON.stringify(each)))
  one.resolve()
  await first.put
  const two = await flush()
  const third = putting(store, 'b3')
  await until(() => third.found.length > 0)
  expect([second.found, third.found, told, asked]).toEqual([['b1'], ['b1,b2'], [], []])
  two.resolve()
  await Promise.all([second.put, seen])
  expect(told).toEqual(['["b1",2,2,2]'])
  const three = await flush()
  three.resolve()
  await third.put
  expect((await store.changes(0, 9)).map(({ id }) => id)).toEqual(['b1', 'b2', 'b3'])
  await store.close()
})

test('what was run on top of what the disk never gets is taken back too, and run again without it', async () => {
  const { store, flush } = open()
  const first = putting(store, 'b1')
  const one = await flush()
  const second = putting(store, 'b2')
  const taken = store.transaction((tx) => {
    if (tx.get('book', 'b1')) throw new Error('taken')
  }, act())
  await until(() => second.found.length > 0)
  const seen = looks(store)
  one.reject(new Failure('store-write', { reason: 'full' }))
  await expect(first.put).rejects.toMatchObject({ code: 'store-write' })
  expect(await seen).toEqual([null, 0, 0, 0])
  const two = await flush()
  two.resolve()
  await Promise.all([second.put, taken])
  expect(second.found).toEqual(['b1', ''])
  expect((await store.changes(0, 9)).map(({ number, id }) => [number, id])).toEqual([[1, 'b2']])
  expect(await store.read((view) => [...view.scan('book')].map(({ id }) => id))).toEqual(['b2'])
  await store.close()
})

test('where a later group fails, what the disk has got before it stays', async () => {
  const { store, flush } = open()
  const first = putting(store, 'b1')
  const one = await flush()
  const second = putting(store, 'b2')
  await until(() => second.found.length > 0)
  one.resolve()
  await first.put
  const two = await flush()
  two.reject(new Failure('store-write', { reason: 'full' }))
  await expect(second.put).rejects.toMatchObject({ code: 'store-write' })
  expect(await looks(store)).toEqual(['b1', 1, 1, 1])
  await store.close()
})

test.each([false, true])(
  'what a request has changed is known once while it is on its way (there already: %s)',
  async (isLate) => {
    const { store, flush } = open({ isLate })
    const asking = act({ request: { key: 'k', hash: 'h' } })
    const written = store.transaction((tx) => tx.put(record('b1')), asking)
    const one = await flush()
    const known = store.transaction((tx) => tx.answered('a1', 'k').map(({ id }) => id), act())
    const ran = putting(store, 'b2')
    await until(() => ran.found.length > 0)
    one.resolve()
    const two = await flush()
    two.resolve()
    await Promise.all([written, ran.put])
    expect(await known).toEqual(['b1'])
    await store.close()
  },
)

test('who needs the present as the past has it gets it after what has run, before all that waits', async () => {
  const { store, flush, moments, pause } = open()
  const [zero, first] = [putting(store, 'b0'), await flush()]
  first.resolve()
  await zero.put
  const one = putting(store, 'b1')
  const second = await flush()
  const two = putting(store, 'b2')
  await until(() => two.found.length > 0)
  const paused = pause()
  const three = putting(store, 'b3')
  second.resolve()
  const third = await flush()
  third.resolve()
  await Promise.all([one.put, two.put, paused])
  expect([three.found, moments]).toEqual([[], ['1', '2', '3', 'b0,b1,b2']])
  const fourth = await flush()
  fourth.resolve()
  await three.put
  expect(three.found).toEqual(['b0,b1,b2'])
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
  const seal = sealOf([{ ...form, id: 'book', fields }], new Uint8Array(32))
  const { store, flush } = open({ seal })
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
