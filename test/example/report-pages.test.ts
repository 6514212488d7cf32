import { afterAll, beforeAll, expect, it } from 'vitest'
import { demonstration } from '../../examples/yangpu/demo.ts'
import { loadDemonstration } from '../../src/runtime/demonstration.ts'
import { type Served, served } from '../apps/serve.ts'
import { shipped } from './example.ts'

const { today } = demonstration()
const app = await shipped()
let server: Served
beforeAll(async () => {
  server = await served(app, today)
  await loadDemonstration(app, server.store, demonstration(), () => {})
}, 120_000)
afterAll(() => server.stop())

const addresses = app.application.reports.map(({ id }) => `/reports/${encodeURIComponent(id)}`)

it.each(['/', '/reports', ...addresses])('%s is shown with a year of work', async (address) => {
  const { status, text } = await server.request('GET', address)
  expect(server.logged).toEqual([])
  expect([status, text.includes('</html>')]).toEqual([200, true])
})
