import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { beginning, chained } from '../../src/runtime/store/change.ts'
import { openPostgresStore, type PostgresOptions } from '../../src/runtime/store/postgres/open.ts'
import { type Seal, sealOf } from '../../src/runtime/store/seal.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { library } from '../server/fixture.ts'
import { record } from './made.ts'
import { type Cut, cuttingProxy } from './postgres-cut.ts'
import { type Server, startPostgres } from './postgres-server.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const open = (tenant: string, more: PostgresOptions = {}): Promise<Store> =>
  openPostgresStore(server.url, { tenant, schema: 'together', ...more })

async function withTwo(
  tenant: string,
  work: (one: Store, two: Store) => Promise<void>,
): Promise<void> {
  const [one, two] = await Promise.all([open(tenant), open(tenant)])
  try {
    await work(one, two)
  } finally {
    await Promise.all([one.close(), two.close()])
  }
}

const [form] = library.forms as [Form]
const [field] = form.fields as [Field]
const master = new Uint8Array(32).fill(7)

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

/** Reads the whole chain again. */
async function expectChain(tenant: string, store: Store): Promise<void> {
  const lines = await server.query(
    'SELECT number::int, line, hash FROM together.changes WHERE tenant = $1 ORDER BY number',
    [tenant],
  )
  let former = beginning.hash
  for (const [i, { number, line, hash }] of lines.entries()) {
    former = chained(String(line), former)
    expect({ number, hash }).toEqual({ number: i + 1, hash: former })
  }
  expect(await store.head()).toEqual({ number: lines.length, hash: former })
}

test('two processes number without a gap, and their changes make one chain', async () => {
  await withTwo('serials', async (one, two) => {
    const taken = await Promise.allSettled(
      numbers(400).map((i) =>
        (i % 2 ? one : two).transaction((tx) => {
          const serial = tx.nextSerial('年检', 2026)
          if (i % 20 === 7) throw new Error('given up')
          tx.put(record(`b${i}`, { serial }))
          return serial
        }),
      ),
    )
    const given = taken.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(given.toSorted((a, b) => a - b)).toEqual(numbers(380).map((i) => i + 1))
    expect(await one.count('book', [])).toBe(380)
    await expectChain('serials', two)
  })
})

test('of two processes that take the same key, one gets it', async () => {
  await withTwo('unique', async (one, two) => {
    const taken = await Promise.all(
      numbers(300).map((i) =>
        (i % 2 ? one : two).transaction((tx) => {
          if (tx.find('book', { isbn: `${i % 50}` })) return false
          tx.put(record(`b${i}`, { isbn: `${i % 50}` }))
          return true
        }),
      ),
    )
    expect(taken.filter((isMine) => isMine)).toHaveLength(50)
    expect(await two.count('book', [])).toBe(50)
  })
})

test('no update is lost', async () => {
  await withTwo('updates', async (one, two) => {
    await one.transaction((tx) => tx.put(record('b1', { count: 0 })))
    await Promise.all(
      numbers(300).map((i) =>
        (i % 2 ? one : two).transaction((tx) => {
          const book = tx.get('book', 'b1')
          if (!book) throw new Error('it is gone')
          const count = Number(book.data.count) + 1
          tx.put({ ...book, version: book.version + 1, data: { count } })
        }),
      ),
    )
    expect(await two.get('book', 'b1')).toMatchObject({ version: 301, data: { count: 300 } })
    expect(await one.history('book', 'b1')).toHaveLength(301)
  })
})

test('each tells those who watch of what the other changed', async () => {
  await withTwo('watched', async (one, two) => {
    const seen = new Promise<number>((resolve) => {
      const stop = two.watch(({ number }) => {
        if (number < 3) return
        stop()
        resolve(number)
      })
    })
    for (const i of numbers(3)) await one.transaction((tx) => tx.put(record(`b${i}`)))
    expect(await seen).toBe(3)
  })
})

test('connections that are killed in the middle lose nothing that was acknowledged, and double nothing', async () => {
  await withTwo('killed', async (one, two) => {
    let isOver = false
    const kill = async (): Promise<number> => {
      let killed = 0
      while (!isOver) {
        const found = await server.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE application_name = 'fangyuan' AND state <> 'idle'`,
        )
        killed += found.length
        await server.query('SELECT pg_sleep(0.03)')
      }
      return killed
    }
    const killing = kill()
    const acknowledged: number[] = []
    for (const round of numbers(25)) {
      await Promise.all(
        numbers(20).map(async (i) => {
          const id = round * 20 + i
          const serial = await (i % 2 ? one : two).transaction((tx) => {
            tx.put(record(`b${id}`))
            return tx.nextSerial('a', 2026)
          })
          acknowledged.push(serial)
        }),
      )
    }
    isOver = true
    expect(await killing).toBeGreaterThan(5)
    expect(acknowledged.toSorted((a, b) => a - b)).toEqual(numbers(500).map((i) => i + 1))
    expect(await one.count('book', [])).toBe(500)
    expect(one.trouble()).toBeNull()
    await expectChain('killed', two)
  })
})

test.each<{ readonly cut: Cut }>([{ cut: 'before' }, { cut: 'after' }])(
  'a connection cut $cut the database has a commit: it is kept once',
  async ({ cut }) => {
    const cuts: Cut[] = []
    const proxy = await cuttingProxy(server.url, cuts)
    const store = await openPostgresStore(proxy.url, { tenant: `cut ${cut}`, schema: 'together' })
    try {
      await store.transaction((tx) => tx.put(record('b0')))
      for (const i of numbers(5)) {
        cuts.push(cut)
        const serials = await Promise.all(
          numbers(4).map((at) =>
            store.transaction((tx) => {
              tx.put(record(`b${i * 4 + at}`))
              return tx.nextSerial('a', 2026)
            }),
          ),
        )
        expect(serials).toEqual(numbers(4).map((at) => i * 4 + at + 1))
        expect(cuts).toEqual([])
      }
      expect(await store.count('book', [])).toBe(20)
      await expectChain(`cut ${cut}`, store)
    } finally {
      await store.close()
      await proxy.close()
    }
  },
)

test('a database that stays away: who waits is told whether nothing was done, or that nobody knows', async () => {
  const cuts: Cut[] = []
  const proxy = await cuttingProxy(server.url, cuts)
  const store = await openPostgresStore(proxy.url, {
    tenant: 'away',
    schema: 'together',
    patience: 100,
  })
  await store.transaction((tx) => tx.put(record('b0')))
  cuts.push('after')
  const unsure = store.transaction((tx) => tx.put(record('b1'))).catch((error) => error.code)
  while (cuts.length > 0) await new Promise(setImmediate)
  await proxy.close()
  expect(await unsure).toBe('store-unsure')
  await expect(store.transaction((tx) => tx.put(record('b2')))).rejects.toMatchObject({
    code: 'store-database',
  })
  expect(store.trouble()).toMatchObject({ code: 'store-database' })
  await expect(store.get('book', 'b0')).rejects.toMatchObject({ code: 'store-database' })
  await store.close()
})

test('new columns come empty and are filled, and no row is rewritten for them', async () => {
  const first = await open('columns')
  await first.transaction((tx) => {
    for (const i of numbers(1200)) tx.put(record(`b${i}`, { title: `书${i % 7}`, price: i }))
  })
  const fileOf = async () =>
    (await server.query(`SELECT pg_relation_filenode('together.form_book') AS file`))[0]?.file
  const before = await fileOf()
  const projections = ['title', 'price'].map((field) => ({
    form: 'book',
    field,
    numeric: false,
    indexed: true,
  }))
  const second = await open('columns', { projections })
  try {
    // The first knows nothing of the columns yet, and fills them from now on.
    await first.transaction((tx) => tx.put(record('c1', { title: '书3', price: 5000 })))
    const where = [{ field: 'title', operator: 'is' as const, value: '书3' }]
    const sort = { field: 'price', descending: true }
    const { records } = await second.list('book', { where, sort, limit: 3 })
    expect(records.map(({ id }) => id)).toEqual(['c1', 'b1193', 'b1186'])
    expect(await second.count('book', where)).toBe(172)
    expect(await fileOf()).toBe(before)
  } finally {
    await Promise.all([first.close(), second.close()])
  }
})

test('what a newer program made is left alone', async () => {
  const store = await openPostgresStore(server.url, { schema: 'newer' })
  await store.close()
  await server.query('UPDATE newer.format SET format = 99')
  await expect(openPostgresStore(server.url, { schema: 'newer' })).rejects.toThrow('99')
})

test('a database that is not there is said to be', async () => {
  const nowhere = 'postgres://postgres:wrong@127.0.0.1:1/postgres'
  await expect(openPostgresStore(nowhere)).rejects.toThrow('数据库用不了')
})

test('text that a database does not take is kept as it was', async () => {
  const store = await open('text')
  const odd = [
    '\0',
    'a\0b',
    '\ud800',
    'x\udc00y',
    '\ufffe0000',
    '\\u0000',
    '𠀀',
    '\\\0',
    '"\ufffe=1',
  ]
  try {
    await store.transaction((tx) => {
      for (const [i, title] of odd.entries())
        tx.put(record(`${title}${i}`, { title }, { state: title }))
    })
    for (const [i, title] of odd.entries()) {
      expect(await store.get('book', `${title}${i}`)).toMatchObject({
        data: { title },
        state: title,
      })
      expect((await store.history('book', `${title}${i}`))[0]?.after).toMatchObject({
        state: title,
      })
      const where = [{ field: '@state', operator: 'is' as const, value: title }]
      expect(await store.count('book', where)).toBe(1)
    }
  } finally {
    await store.close()
  }
})

test('what is sealed lies open nowhere, is found all the same, and is gone once it is erased', async () => {
  const seal: Seal = sealOf(
    [{ ...form, id: 'book', fields: [{ ...field, id: 'isbn', masked: true }] }],
    master,
  )
  const columns = [{ form: 'book', field: 'isbn', numeric: false, sealed: true, indexed: true }]
  for (const projections of [columns, []]) {
    const schema = `sealed${projections.length}`
    const store = await openPostgresStore(server.url, { schema, seal, projections })
    const isbn = '7-5326-5333-6'
    const where = [{ field: 'isbn', operator: 'is' as const, value: isbn }]
    const part = [{ field: 'isbn', operator: 'contains' as const, value: '5333' }]
    await store.transaction((tx) => {
      tx.put(record('b1', { title: '辞海', isbn }))
      tx.put(record('b2', { title: '辞源', isbn: '1' }))
    })
    expect(await store.get('book', 'b1')).toMatchObject({ data: { title: '辞海', isbn } })
    expect(await store.count('book', where)).toBe(1)
    expect(await store.count('book', part)).toBe(1)
    expect(await store.transaction((tx) => tx.find('book', { isbn })?.id)).toBe('b1')
    expect((await store.history('book', 'b1'))[0]?.after).toMatchObject({ data: { isbn } })
    const lying = await server.query(
      `SELECT c.line || r::text AS text FROM ${schema}.changes AS c, ${schema}.form_book AS r`,
    )
    expect(lying).toHaveLength(4)
    for (const { text } of lying) expect(text).not.toContain(isbn)
    await store.transaction((tx) => tx.erase('book', 'b1'))
    expect(await store.get('book', 'b1')).toBeNull()
    const [first] = await store.changes(0, 1)
    expect(first?.after).toMatchObject({ erased: true, data: { title: '辞海' } })
    await store.close()
  }
})

test('gives the trail of what was done, the newest first', async () => {
  const store = await open('trail')
  const by = { account: 'a1', name: '张三' }
  const act = (action: string) => ({ action, by })
  await store.transaction((tx) => tx.put(record('b1')), act('create'))
  await store.transaction((tx) => tx.put(record('b1', { title: '\0' })), act('edit'))
  await store.transaction((tx) => tx.put(record('b2')))
  const numbered = async (...asked: Parameters<Store['trail']>) =>
    (await store.trail(...asked)).map(({ number }) => number)
  expect(await numbered({}, null, 2)).toEqual([3, 2])
  expect(await numbered({}, 2, 10)).toEqual([1])
  expect(await numbered({ account: 'a1', action: 'edit' }, null, 10)).toEqual([2])
  expect(await numbered({ kind: 'book', id: 'b1' }, null, 10)).toEqual([2, 1])
  expect(await numbered({ kind: 'loan' }, null, 10)).toEqual([])
  await store.close()
})
