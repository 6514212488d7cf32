import { afterAll, beforeAll, expect, it } from 'vitest'
import { demonstration } from '../../examples/yangpu/demo.ts'
import { talliesOf } from '../../src/model/tallies.ts'
import { accessOf } from '../../src/runtime/access/access.ts'
import { sightThrough } from '../../src/runtime/access/sight.ts'
import { isTold, tallySources } from '../../src/runtime/access/sources.ts'
import { formOf } from '../../src/runtime/application.ts'
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

it.each(app.application.roles)(
  '$label is told all that the reports count that he may see',
  ({ id }) => {
    const posts = [{ role: id, attributes: {}, for: null }]
    const visitor = {
      account: 'one',
      name: 'one',
      address: null,
      duty: null,
      posts,
      readOnly: false,
    }
    const access = accessOf(app, visitor, today)
    const untold = app.application.reports.flatMap((report) =>
      server.records.as(visitor).reportable(report) !== null
        ? []
        : talliesOf(report).flatMap((tally) => {
            const form = formOf(app, tally.source.form) ?? expect.fail(tally.source.form)
            const sight = sightThrough(form, access.held(form))
            const isWhole = isTold(tallySources(app.application, form, tally), sight)
            return isWhole ? [] : [`${report.label}：${tally.label ?? form.label}`]
          }),
    )
    expect(untold).toEqual([])
  },
)
