import { afterAll, beforeEach, expect, test } from 'vitest'
import type { StoredRecord } from '../../src/model/index.ts'
import { createApp } from '../../src/runtime/http/app.ts'
import { listen } from '../../src/runtime/http/listen.ts'
import { pagesRouter } from '../../src/runtime/pages/router.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { done } from '../done.ts'
import { clock, garden, han, person, plotData } from './garden.ts'

const narrowed = (text: string): string =>
  text
    .replace('（name）：姓名\n  范围', '（name）：姓名，属性 地块编号 （code）：文本\n  范围')
    .replace('种植人 = 我.姓名', '种植人 = 我.姓名 且 地块.编号 = 我.地块编号')
const made = await garden(narrowed)
const { app } = made

let store: Store
let server: Records
let plot: StoredRecord
const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
  made.remove()
})
beforeEach(async () => {
  store = memoryStore()
  server = openRecords(app, store, clock)
  plot = done(await server.create(made.plot, plotData(1, 'E')))
})

const [anna] = [han(1)]

const code = (n: number) => String(plotData(n, 'E').code)
const grower = (me = { name: anna, code: code(1) }) => person('g', ['grower', me])

test('what a scope can only mean is known, also the one record that a reference points at', async () => {
  const own = (visitor: Visitor) => server.as(visitor).ownValues(made.tenure)
  expect(await own(grower())).toEqual({ plot: plot.id, grower: anna })
  expect(await own(grower({ name: anna, code: 'none' }))).toEqual({ grower: anna })
  const other = done(await server.create(made.plot, plotData(2, 'W')))
  expect(await own(grower({ name: anna, code: code(2) }))).toEqual({ plot: other.id, grower: anna })
  const second = ['grower', { name: han(2), code: code(1) }] as const
  expect(await own(person('g', ['grower', { name: anna, code: code(1) }], second))).toEqual({})
  expect(await own(person('h', ['head']))).toEqual({})
  const draft = await server.as(grower()).create(made.tenure, {}, { draft: true })
  expect(done(draft).data).toMatchObject({ plot: plot.id, side: 'E', grower: anna })
})

/** The pages, to somebody who is asked nothing. */
async function pagesFor(visitor: Visitor) {
  const failed = (error: unknown) => {
    throw error
  }
  const listening = await listen(
    createApp({
      app,
      records: server,
      store,
      gate: (_request, response, next) => {
        response.locals.visitor = visitor
        next()
      },
      routers: [pagesRouter({ app, records: server, clock, log: failed })],
      log: failed,
    }),
    { port: 0 },
  )
  stops.push(listening.stop)
  const { url } = listening
  return {
    get: async (path: string) => (await fetch(new URL(path, url))).text(),
    post: async (path: string, fields: Record<string, string>) => {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { Origin: new URL(url).origin },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      })
      return { status: response.status, location: response.headers.get('Location') ?? '' }
    },
  }
}

test('it is set in the empty form, and nobody can write it otherwise there', async () => {
  const pages = await pagesFor(grower())
  const empty = await pages.get('/tenure/new')
  expect(empty).toContain(`<input type="hidden" name="plot" value="${plot.id}">`)
  expect(empty).toContain(`<input type="hidden" name="grower" value="${anna}">`)
  expect(empty).not.toMatch(/<(select|input)[^>]*id="q-(plot|grower)"/)
  expect(empty).toContain(`data-output>${anna}</output>`)
  // What is taken from the record it points at is there at once.
  expect(empty).toContain('data-output>东园</output>')
  expect(empty).toContain('按您的岗位填好')

  const other = done(await server.create(made.plot, plotData(2, 'W')))
  const saved = await pages.post('/tenure/new', {
    '@do': 'save',
    plot: other.id,
    grower: han(2),
    size: '12',
  })
  expect(saved.status).toBe(303)
  const id = /\/tenure\/([^/]+)\/edit/.exec(saved.location)?.[1] ?? ''
  expect((await server.get(made.tenure, id))?.data).toMatchObject({
    plot: plot.id,
    side: 'E',
    grower: anna,
    size: 12,
  })
  expect(await pages.get(`/tenure/${id}/edit`)).toContain(
    `<input type="hidden" name="plot" value="${plot.id}">`,
  )
})
