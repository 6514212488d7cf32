import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Field, Form } from '../../src/model/index.ts'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
import { sealOf } from '../../src/runtime/store/seal.ts'
import type { Store, Transaction } from '../../src/runtime/store/store.ts'
import { library } from '../server/fixture.ts'
import { act, record } from './made.ts'
import { type Server, startPostgres } from './postgres-server.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
  const store = await open('first')
  await store.transaction((tx) => tx.put(record('b')))
  await store.close()
  // So that others come while a group is there.
  await server.query(`CREATE FUNCTION ahead.linger() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(0.01); RETURN NULL; END $$`)
  await server.query(`CREATE TRIGGER linger AFTER INSERT ON ahead.changes
    FOR EACH STATEMENT EXECUTE FUNCTION ahead.linger()`)
})
afterAll(() => server.stop())

const [form] = library.forms as [Form]
const [field] = form.fields as [Field]
const sealed = { ...form, id: 'book', fields: [{ ...field, id: 'isbn', masked: true }] }

/** Groups are so small that the next ones are judged while one is at the database. */
const open = (tenant: string): Promise<Store> =>
  openPostgresStore(server.url, {
    tenant,
    schema: 'ahead',
    group: 3,
    seal: sealOf([sealed], new Uint8Array(32).fill(7)),
  })

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
const inOrder = (found: readonly number[]): readonly number[] => found.toSorted((a, b) => a - b)

/** Several clients, each of which asks again as soon as it is answered. */
async function byClients<T>(count: number, ask: (turn: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = []
  let turn = 0
  await Promise.all(
    upTo(8).map(async () => {
      while (turn < count) answers.push(await ask(turn++))
    }),
  )
  return answers
}

const counted = (tx: Transaction): number => {
  const book = tx.get('book', 'counter')
  const count = Number(book?.data.count ?? 0) + 1
  tx.put(record('counter', { count, isbn: `secret ${count}` }, { version: count }))
  return count
}

test('what is judged ahead is judged on all that those before it leave', async () => {
  const store = await open('all')
  const answers = await byClients(200, (turn) =>
    store.transaction(
      (tx) => {
        const before = tx.answered('a1', `k${turn >> 1}`)
        if (before.length > 0) return { again: turn >> 1, made: null }
        const alike = [...tx.matching('book', { shelf: 's' })].map(({ id }) => id)
        const all = [...tx.scan('book')].length
        const bin = tx.removed('book', 'bin')
        // What is known comes to so much that it is begun anew.
        for (const i of upTo(150)) tx.removed('book', `none ${turn} ${i}`)
        const count = counted(tx)
        const last = tx.get('book', alike.at(-1) ?? '')
        if (last) tx.put({ ...last, version: 2 })
        tx.put(record(`b${turn}`, { shelf: 's', isbn: `${turn}` }))
        if (bin) tx.put({ ...bin, version: bin.version + 1 })
        else tx.remove(record('bin', {}, { version: (tx.get('book', 'bin')?.version ?? 0) + 1 }))
        tx.erase('book', `b${turn - 20}`)
        const serial = tx.nextSerial('a', 2026)
        return { again: null, made: { turn, count, serial, alike, all, isInBin: bin !== null } }
      },
      act({ request: { key: `k${turn >> 1}`, hash: 'h' } }),
    ),
  )
  const again = answers.flatMap(({ again: of }) => (of === null ? [] : [of]))
  expect(inOrder(again)).toEqual(upTo(100))
  const made = answers.flatMap((each) => each.made ?? []).toSorted((a, b) => a.count - b.count)
  let left: readonly string[] = []
  for (const [i, { turn, count, serial, alike, all, isInBin }] of made.entries()) {
    expect([count, serial, isInBin]).toEqual([i + 1, i + 1, i % 2 === 1])
    // Beside those alike there is the counter, and what is not in the bin.
    expect(all).toBe(alike.length + (i === 0 ? 0 : i % 2 === 0 ? 2 : 1))
    expect(alike).toEqual(left)
    left = [...left.filter((id) => id !== `b${turn - 20}`), `b${turn}`]
  }
  expect(made).toHaveLength(100)
  expect(await store.get('book', 'counter')).toMatchObject({
    version: 100,
    data: { count: 100, isbn: 'secret 100' },
  })
  for (const [i, { after }] of (await store.history('book', 'counter')).entries())
    expect(after).toMatchObject({ data: { isbn: `secret ${i + 1}` } })
  for (const id of left)
    for (const { after } of await store.history('book', id))
      expect(after).toMatchObject({ data: { isbn: id.slice(1) } })
  await store.close()
})

test('what was put and never read is seen as it was put last', async () => {
  const store = await open('put')
  await store.transaction((tx) => {
    for (const i of upTo(150)) tx.put(record(`old${i}`, { by: -1 }))
  })
  const seen = await byClients(149, () =>
    store.transaction((tx) => {
      const i = tx.nextSerial('a', 2026)
      const former = tx.get('book', `old${i - 1}`)?.data.by
      tx.put(record(`old${i}`, { by: i }))
      return { i, former }
    }),
  )
  expect(seen.toSorted((a, b) => a.i - b.i)).toEqual(
    upTo(149).map((i) => ({ i: i + 1, former: i === 0 ? -1 : i })),
  )
  await store.close()
})

test('where another process comes between, it is judged again', async () => {
  const [one, two] = await Promise.all([open('between'), open('between')])
  let isOver = false
  const others = (async () => {
    const counts: number[] = []
    while (!isOver) counts.push(await two.transaction(counted))
    return counts
  })()
  const own = await byClients(200, () => one.transaction(counted))
  isOver = true
  const theirs = await others
  expect(theirs.length).toBeGreaterThan(3)
  expect(inOrder([...own, ...theirs])).toEqual(upTo(200 + theirs.length).map((i) => i + 1))
  await Promise.all([one.close(), two.close()])
})

test('where those before it fail, it is judged again', async () => {
  const store = await open('failing')
  await server.query(`CREATE FUNCTION ahead.refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NEW.id LIKE 'bad%' THEN RAISE EXCEPTION 'bad'; END IF; RETURN NEW; END $$`)
  await server.query(`CREATE TRIGGER refuse BEFORE INSERT ON ahead.form_book
    FOR EACH ROW EXECUTE FUNCTION ahead.refuse()`)
  const answers = await byClients(80, (turn) =>
    store
      .transaction((tx) => {
        tx.put(record(turn % 10 === 3 ? `bad${turn}` : `b${turn}`))
        return counted(tx)
      })
      .catch((error: { readonly code: string }) => error.code),
  )
  const counts = answers.flatMap((each) => (typeof each === 'number' ? [each] : []))
  expect(inOrder(counts)).toEqual(upTo(72).map((i) => i + 1))
  expect(answers.filter((each) => each === 'store-write')).toHaveLength(8)
  await store.close()
})
