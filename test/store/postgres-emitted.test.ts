import { afterAll, beforeAll, expect, it } from 'vitest'
import { scopesSql } from '../../src/compiler/emit/sql/conditions.ts'
import { postgres } from '../../src/compiler/emit/sql/dialect.ts'
import { namesOf } from '../../src/compiler/emit/sql/names.ts'
import { placeholdersOf } from '../../src/model/names.ts'
import { own } from '../../src/rules/index.ts'
import { openPostgresStore, type PostgresStore } from '../../src/runtime/store/postgres/open.ts'
import type { Reach } from '../../src/runtime/store/store.ts'
import { orchard } from '../prove/orchard.ts'
import { wholeRunOf, worldIn, worldOf } from '../prove/records.ts'
import {
  compareConditions,
  compareReports,
  compareValues,
  type Given,
  people,
} from '../sql/disagree.ts'
import { type Server, startPostgres } from './postgres-server.ts'

const { application } = orchard()
const records = worldOf(application, 20260715, 200)
const run = wholeRunOf(application, worldIn(records))

let server: Server
let store: PostgresStore
beforeAll(async () => {
  server = await startPostgres()
  store = await openPostgresStore(server.url, { tenant: "o'rchard", application })
  await store.transaction((tx) => {
    for (const record of records) tx.put(record)
  })
})
afterAll(async () => {
  await store.close()
  await server.stop()
})

const given = (): Given => ({
  application,
  records,
  run,
  engine: {
    name: 'postgres',
    execute: () => Promise.reject(new Error('nothing is made here')),
    insert: () => Promise.reject(new Error('nothing is put here')),
    query: (text, values) => store.query(text, values),
    close: () => store.close(),
  },
})

it('runs the emitted calculations over its own records', async () => {
  const { asked, differences } = await compareValues(given())
  expect(differences).toEqual([])
  expect(asked).toBeGreaterThan(80 * 200)
})

it.each(people)('runs the emitted flags and scopes: %s', async (_, me) => {
  expect((await compareConditions(given(), me)).differences).toEqual([])
})

it('runs the emitted reports', async () => {
  expect((await compareReports(given())).differences).toEqual([])
})

const never = (): boolean => {
  throw new Error('the database can tell')
}
const me = {
  village: 'V1',
  several: ['V2', 'V3'],
  since: '2026-03-01',
  limit: 80050,
  part: 500,
}
const scopes = application.roles.flatMap((role) => {
  const names = placeholdersOf(role)
  const values = Object.fromEntries([...names].map(([id, name]) => [name, own(me, id) ?? null]))
  return scopesSql(application, namesOf(application), postgres)
    .filter((each) => each.role === role.id)
    .map(({ form, text }) => ({ form, sql: { text, values: { ...values, today: '2026-07-15' } } }))
})

it('keeps to what somebody may see, whether the database tells or each record is tested', async () => {
  expect(scopes.length).toBeGreaterThan(1)
  for (const { form, sql } of scopes) {
    const inside = new Set((await store.query(sql.text, sql.values)).map((row) => row['@id']))
    const told: Reach = [{ test: never, sql }]
    const tested: Reach = [
      // What it looks up beside the record is not there the first time.
      {
        test: (record, view) => inside.has(record.id) && view.get(form, record.id) !== null,
        sql: null,
      },
    ]
    const nobody: Reach = []
    expect(await store.count(form, [], told)).toBe(inside.size)
    expect(await store.count(form, [], tested)).toBe(inside.size)
    expect(await store.count(form, [], nobody)).toBe(0)
    const all = { where: [], sort: { field: '@created', descending: true }, limit: 500 }
    const { records: seen } = await store.list(form, { ...all, reach: told })
    expect(new Set(seen.map(({ id }) => id))).toEqual(inside)
    expect((await store.list(form, { ...all, reach: tested })).records).toEqual(seen)
    for (const { id } of records.filter((each) => each.form === form).slice(0, 20)) {
      const isSeen = inside.has(id)
      expect((await store.get(form, id, told)) !== null).toBe(isSeen)
      expect((await store.get(form, id, tested)) !== null).toBe(isSeen)
    }
    const groups = await store.aggregate(form, { where: [], by: ['@state'], sums: [], reach: told })
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(inside.size)
  }
})
