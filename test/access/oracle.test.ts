import { afterAll, beforeAll, expect, test } from 'vitest'
import { anybody, plotOf, ways } from './agree.ts'
import { type Garden, garden, person, randomly, type World, world } from './garden.ts'
import { sees } from './oracle.ts'

let made: Garden
let grown: World
beforeAll(async () => {
  made = await garden()
  grown = await world(made, randomly(7), 40)
})
afterAll(() => made.remove())

const asked = Object.keys(ways).filter((name) => !/page|api/.test(name))

/** What the ways say of somebody who is shown what somebody else may see. */
async function noticed(shown: ReturnType<typeof anybody>, name: string): Promise<boolean> {
  const random = randomly(11)
  for (let tries = 0; tries < 60; tries++) {
    const visitor = anybody(random)
    const record = grown.tenures[random(grown.tenures.length)]
    if (!record) continue
    const seen = sees(visitor, record, plotOf(grown, record))
    const records = grown.records.as(shown)
    const given = { garden: made, world: grown, visitor, records, record, seen, fetch: null }
    if ((await ways[name]?.({ ...given, form: made.tenure })) !== null) return true
  }
  return false
}

test.each(asked)('%s: it is noticed where too much is shown, or too little', async (name) => {
  expect(await noticed({ ...person('all'), account: null }, name)).toBe(true)
  if (name !== 'settled') expect(await noticed(person('nobody'), name)).toBe(true)
})
