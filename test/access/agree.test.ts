import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { clock, type Garden, garden } from './garden.ts'
import { walk } from './walk.ts'

let made: Garden
beforeAll(async () => {
  made = await garden()
})
afterAll(() => made.remove())

const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
})

/** The whole server, to which a header says who asks. */
async function served(records: Records) {
  const people = new Map<string, Visitor>()
  const failed = (error: unknown) => {
    throw error
  }
  const server = createApp({
    app: made.app,
    records,
    store: memoryStore(),
    gate: (req, res, next) => {
      res.locals.visitor = people.get(req.get('X-Person') ?? '')
      next()
    },
    routers: [pagesRouter({ app: made.app, records, clock, log: failed })],
    log: failed,
  })
  const { url, stop } = await listen(server, { port: 0 })
  stops.push(stop)
  return async (visitor: Visitor, path: string) => {
    const name = JSON.stringify([visitor.account, people.size])
    people.set(name, visitor)
    const response = await fetch(new URL(path, url), { headers: { 'X-Person': name } })
    const text = await response.text()
    expect(response.status, text).toBeLessThan(500)
    return { status: response.status, text }
  }
}

test('every way to a record shows what the roles say of it, and nothing else', async () => {
  const { triples, within, leaks } = await walk(made, 20260531, 1500, served)
  expect(leaks).toEqual([])
  expect(triples).toBeGreaterThanOrEqual(1500)
  expect(within).toBeGreaterThan(triples / 4)
}, 60_000)
