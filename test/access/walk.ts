import { openRecords } from '../../src/runtime/records/open.ts'
import { type Asked, anybody, plotOf, ways } from './agree.ts'
import { clock, type Garden, randomly, world } from './garden.ts'
import { sees } from './oracle.ts'

export interface Walked {
  readonly triples: number
  /** How many of them were about a record within reach. */
  readonly within: number
  readonly leaks: readonly string[]
}

/** Random persons before random records by every way, until so many triples are asked. */
export async function walk(
  garden: Garden,
  seed: number,
  most: number,
  fetch: (records: Asked['records']) => Promise<Asked['fetch']> = async () => null,
): Promise<Walked> {
  const random = randomly(seed)
  const made = await world(garden, random, 60)
  const fetching = await fetch(made.records)
  const leaks: string[] = []
  let triples = 0
  let within = 0
  while (triples < most) {
    const visitor = anybody(random)
    const records = openRecords(garden.app, made.store, clock, visitor)
    for (let place = 0; place < 3; place++) {
      const all = random(4) === 0 ? made.plots : made.tenures
      const record = all[random(all.length)]
      if (!record) continue
      const form = record.form === 'plot' ? garden.plot : garden.tenure
      const seen = sees(visitor, record, plotOf(made, record))
      const asked = { garden, world: made, visitor, records, form, record, seen, fetch: fetching }
      for (const [name, way] of Object.entries(ways)) {
        const found = await way(asked)
        triples += 1
        if (seen) within += 1
        if (found) leaks.push(`${name} of ${record.id}: ${found}, ${JSON.stringify(visitor)}`)
      }
    }
  }
  return { triples, within, leaks }
}
