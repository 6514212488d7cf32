import { afterAll, beforeEach, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Found, Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { done } from '../done.ts'
import { clock, garden, han, person, plotData, tenureData } from './garden.ts'

const made = await garden()
afterAll(made.remove)

let store: Store
let server: Records
let first: StoredRecord
let other: StoredRecord
beforeEach(async () => {
  store = memoryStore()
  server = openRecords(made.app, store, clock)
  const { id } = done(await server.create(made.plot, plotData(1, 'E')))
  first = done(await server.create(made.tenure, tenureData(1, id, anna, 40)))
  other = done(await server.create(made.tenure, tenureData(3, id, bert, 40)))
})

const [anna, bert] = [han(1), han(2)]
const grower = person('g', ['grower', { name: anna }])
const warden = person('w', ['warden', { sides: ['E'], most: 60 }])
const as = (visitor: Visitor): Records => server.as(visitor)
const find = (visitor: Visitor, field: string, value: unknown) =>
  as(visitor).findBy(made.tenure, field, String(value))
const found = (outcome: Found): readonly string[] => {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.records.map(({ id }) => id)
}
const denied = (outcome: Found): string =>
  outcome.kind === 'denied'
    ? [outcome.denial.reason, outcome.denial.field].filter(Boolean).join(' ')
    : outcome.kind
const notes = async () => (await store.changes(0, 999)).filter(({ action }) => action === 'find')

test('a record is found by the whole of what is masked, and stays masked', async () => {
  const outcome = await find(warden, 'identity', ` ${first.data.identity} `)
  expect(outcome).toMatchObject({ kind: 'done', isMore: false, records: [{ id: first.id }] })
  expect(JSON.stringify(outcome)).not.toContain(first.data.identity)
  expect(found(await find(warden, 'phone', first.data.phone))).toEqual([first.id])
})

test('neither by a part of it, nor by its masked text, nor beyond reach', async () => {
  const whole = String(first.data.identity)
  const parts = [whole.slice(0, -1), whole.slice(1), `T${'*'.repeat(whole.length - 1)}`, '%', 'T%']
  for (const part of parts) expect(found(await find(warden, 'identity', part))).toEqual([])
  expect(found(await find(grower, 'identity', other.data.identity))).toEqual([])
})

test('a record held by a grant that does not show the field is not found by it', async () => {
  const both = person('b', ['grower', { name: anna }], ['cashier'])
  expect((await as(both).get(made.tenure, other.id))?.id).toBe(other.id)
  expect(found(await find(both, 'identity', other.data.identity))).toEqual([])
  expect(found(await find(both, 'identity', first.data.identity))).toEqual([first.id])
})

test('each search is written down, by whom and for which field, without the value', async () => {
  await find(warden, 'identity', first.data.identity)
  await find(grower, 'identity', first.data.identity)
  await find(warden, 'identity', other.data.identity)
  await find(warden, 'phone', first.data.identity)
  const written = await notes()
  expect(written.map(({ by, kind, id, effect }) => [by.account, kind, id, effect])).toEqual([
    ['w', 'tenure', '', 'note'],
    ['g', 'tenure', '', 'note'],
    ['w', 'tenure', '', 'note'],
    ['w', 'tenure', '', 'note'],
  ])
  expect(written.map(({ detail }) => detail)).toMatchObject([
    { field: 'identity', rows: 1 },
    { field: 'identity', rows: 1 },
    { field: 'identity', rows: 1 },
    { field: 'phone', rows: 0 },
  ])
  const prints = written.map(({ detail }) => (detail as { fingerprint: string }).fingerprint)
  expect(prints[1]).toBe(prints[0])
  expect(new Set(prints).size).toBe(3)
  expect(JSON.stringify(written)).not.toContain(first.data.identity)
})

test('it is for those who see the field and may look behind a mask', async () => {
  const cashier = person('c', ['cashier'])
  expect(denied(await find(cashier, 'identity', first.data.identity))).toBe('not-visible identity')
  const readOnly = { ...warden, readOnly: true }
  expect(denied(await find(readOnly, 'identity', first.data.identity))).toBe('read-only')
  const auditor: Visitor = { ...warden, duty: 'audit' }
  expect(denied(await find(auditor, 'identity', first.data.identity))).toBe('no-role')
  expect(denied(await find(warden, 'nothing', 'x'))).toBe('not-visible nothing')
  const names = (visitor: Visitor) =>
    as(visitor)
      .findable(made.tenure)
      .map(({ id }) => id)
  expect([warden, grower, cashier, readOnly, auditor].map(names)).toEqual([
    ['identity', 'phone'],
    ['identity'],
    [],
    [],
    [],
  ])
  expect(await notes()).toEqual([])
})

test('what is no text, or empty, is not looked for', async () => {
  expect(await find(warden, 'size', 40)).toMatchObject({
    kind: 'refused',
    mistakes: [{ path: ['field'], code: 'unfit' }],
  })
  expect(await find(warden, 'identity', ' ')).toMatchObject({
    kind: 'refused',
    mistakes: [{ path: ['value'], code: 'required' }],
  })
  expect(await notes()).toEqual([])
})

test('at most twenty are given out', async () => {
  for (let n = 4; n < 25; n++) {
    const data = tenureData(n, String(first.data.plot), anna, 40)
    const { photo: _, ...rest } = data
    done(await server.create(made.tenure, { ...rest, phone: 'TPSAME' }))
  }
  const outcome = await find(warden, 'phone', 'TPSAME')
  expect(found(outcome)).toHaveLength(20)
  expect(outcome).toMatchObject({ isMore: true })
})
