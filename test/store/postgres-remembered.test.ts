import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { openPostgresStore, type PostgresStore } from '../../src/runtime/store/postgres/open.ts'
import { noSeal, sealOf } from '../../src/runtime/store/seal.ts'
import { library } from '../server/fixture.ts'
import { record } from './made.ts'
import { type Server, startPostgres } from './postgres-server.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const [form] = library.forms as [Form]
const [field] = form.fields as [Field]
const sealed = { ...form, id: 'book', fields: [{ ...field, id: 'isbn', masked: true }] }
const sealOfBooks = () => sealOf([sealed], new Uint8Array(32).fill(7))

const query = { where: [], sort: { field: '@created', descending: false }, limit: 5 }
const listed = async (store: PostgresStore) => (await store.list('book', query)).records

test.each([
  ['open', () => noSeal],
  ['sealed', sealOfBooks],
])('a page asked for again is what the database has by then, %s', async (schema, seal) => {
  const options = { schema, seal: seal() }
  const [one, two] = [
    await openPostgresStore(server.url, options),
    await openPostgresStore(server.url, options),
  ]
  const book = (id: string, isbn: string, version = 1) => record(id, { isbn }, { version })
  const put = (store: PostgresStore, ...books: ReturnType<typeof book>[]) =>
    store.transaction((tx) => {
      for (const each of books) tx.put(each)
    })
  try {
    const [first, second, third] = [book('b1', '1'), book('b2', '2'), book('b3', '3')]
    await put(one, first, second, third)
    expect(await listed(one)).toEqual([first, second, third])
    expect(await listed(one)).toEqual([first, second, third])

    // By another process, and twice in one group.
    const [changed, again] = [book('b2', '4', 2), book('b2', '5', 3)]
    await Promise.all([put(two, changed), put(two, again)])
    expect(await listed(one)).toEqual([first, again, third])

    await two.transaction((tx) => tx.erase('book', 'b1'))
    expect(await listed(one)).toEqual([again, third])
    // The same id and version, and another record.
    const other = book('b1', '6')
    await put(two, other)
    expect(await listed(one)).toEqual([other, again, third])

    // Rows get other places, and some that of another row.
    await server.query(`VACUUM FULL ${schema}.form_book`)
    expect(await listed(one)).toEqual([other, again, third])
  } finally {
    await Promise.all([one.close(), two.close()])
  }
})

test('what a page gave is not sent again', async () => {
  const store = await openPostgresStore(server.url, { schema: 'sent' })
  try {
    await store.transaction((tx) => tx.put(record('b1', { isbn: '1' })))
    const [former] = await listed(store)
    const [again] = await listed(store)
    expect(again?.data).toBe(former?.data)
    await store.transaction((tx) => tx.put(record('b1', { isbn: '2' }, { version: 2 })))
    expect((await listed(store))[0]?.data).toEqual({ isbn: '2' })
  } finally {
    await store.close()
  }
})
