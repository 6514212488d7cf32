import { afterAll, expect, test } from 'vitest'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import { estates } from './estates.ts'
import { clock } from './garden.ts'
import { walk } from './walk.ts'

const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
})

/** The whole server, to which a header says who asks. */
const served = (app: LoadedApplication) => async (records: Records) => {
  const people = new Map<string, Visitor>()
  const failed = (error: unknown) => {
    throw error
  }
  const server = createApp({
    app,
    records,
    store: memoryStore(),
    gate: (req, res, next) => {
      res.locals.visitor = people.get(req.get('X-Person') ?? '')
      next()
    },
    routers: [pagesRouter({ app, records, clock, log: failed })],
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

test.each([
  ['garden', 1500],
  ['library', 600],
] as const)(
  'every way to a record of the %s shows what the roles say of it, and nothing else',
  async (name, most) => {
    const estate = await estates[name]()
    stops.push(async () => estate.remove())
    const { triples, within, leaks } = await walk(estate, 20260531, most, served(estate.app))
    expect(leaks).toEqual([])
    expect(triples).toBeGreaterThanOrEqual(most)
    expect(within).toBeGreaterThan(triples / 4)
  },
  60_000,
)
