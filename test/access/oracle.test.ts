import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { estates } from './estates.ts'
import { person, randomly } from './garden.ts'
import type { Begun, Estate } from './walk.ts'

describe.each(['garden', 'library'] as const)('%s', (name) => {
  let estate: Estate
  let begun: Begun
  beforeAll(async () => {
    estate = await estates[name]()
    begun = await estate.begin(randomly(7), 40)
  })
  afterAll(() => estate.remove())

  /** What the ways say of somebody who is shown what somebody else may see. */
  async function noticed(shown: ReturnType<Estate['anybody']>, way: string): Promise<boolean> {
    const random = randomly(11)
    const { oracle, all, ways } = begun
    for (let tries = 0; tries < 120; tries++) {
      const form = estate.forms[tries % 2 === 0 ? 0 : 1]
      const there = all.get(form.id) ?? []
      const visitor = estate.anybody(random)
      const record = there[random(there.length)]
      if (!record) continue
      const seen = oracle.sees(visitor, record)
      const records = begun.records.as(shown)
      const asked = { oracle, all, visitor, records, record, seen, form, fetch: null }
      if ((await ways[way]?.(asked)) !== null) return true
    }
    return false
  }

  test('it is noticed where too much is shown, or too little', async () => {
    const asked = Object.keys(begun.ways).filter((way) => !/page|api/.test(way))
    expect(asked.length).toBeGreaterThan(8)
    const missed: string[] = []
    for (const way of asked) {
      const isTooMuch = await noticed({ ...person('all'), account: null }, way)
      const isTooLittle = way === 'settled' || (await noticed(person('nobody'), way))
      if (!isTooMuch || !isTooLittle) missed.push(way)
    }
    expect(missed).toEqual([])
  })
})
