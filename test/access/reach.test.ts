import { afterAll, beforeAll, expect, test } from 'vitest'
import { dialects } from '../../src/compiler/emit/sql/dialect.ts'
import type { Form, StoredRecord } from '../../src/model/index.ts'
import { accessOf } from '../../src/runtime/access/access.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import { type Engine, openPostgres, type Values } from '../sql/engine.ts'
import { fill } from '../sql/fill.ts'
import { clock, type Garden, garden, randomly, today, type World, world } from './garden.ts'
import { anybody } from './garden-ways.ts'

let made: Garden
let grown: World
let engine: Engine
beforeAll(async () => {
  made = await garden()
  grown = await world(made, randomly(3), 80)
  engine = await openPostgres()
  const dialect = dialects.find(({ name }) => name === engine.name)
  if (!dialect) throw new Error(engine.name)
  await fill(engine, made.app.application, [...grown.plots, ...grown.tenures], dialect)
}, 60_000)
afterAll(async () => {
  await engine.close()
  made.remove()
})

test('a database finds the same records within reach as the rules do', async () => {
  const random = randomly(5)
  let compared = 0
  let within = 0
  for (let tries = 0; tries < 60; tries++) {
    const visitor = anybody(random)
    const access = accessOf(made.app, visitor, today)
    for (const [form, all] of [
      [made.plot, grown.plots],
      [made.tenure, grown.tenures],
    ] as const) {
      for (const part of access.reach(form) ?? []) {
        if (part.test === null) continue
        const rows = await engine.query(part.sql?.text ?? '', texts(part.sql?.values ?? {}))
        const ids = new Set(rows.map((row) => row['@id']))
        const right = await held(form, all, part.test)
        expect(ids, JSON.stringify(visitor)).toEqual(new Set(right))
        compared += 1
        within += right.length
      }
    }
  }
  expect(compared).toBeGreaterThan(40)
  expect(within).toBeGreaterThan(100)
})

const held = (
  { id: form }: Form,
  all: readonly StoredRecord[],
  isHeld: NonNullable<
    NonNullable<ReturnType<ReturnType<typeof accessOf>['reach']>>[number]['test']
  >,
): Promise<readonly string[]> =>
  grown.store.read((view) =>
    all.flatMap(({ id }) => {
      const record = view.get(form, id)
      return record && isHeld(record, view) ? [id] : []
    }),
  )

const texts = (values: { readonly [name: string]: unknown }): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === null || value === undefined
        ? null
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value),
    ]),
  )

test('a person of an app without roles reaches everything', () => {
  const app = { ...made.app, application: { ...made.app.application, roles: [] } }
  expect(accessOf(app, anybody(randomly(1)), today).reach(made.plot)).toBeUndefined()
  expect(openRecords(app, grown.store, clock).visitor.account).toBeNull()
})
