import type { Form, StoredRecord } from '../../src/model/index.ts'
import type { LoadedApplication } from '../../src/runtime/application.ts'
import type { Visitor } from '../../src/runtime/people/model.ts'
import { openRecords } from '../../src/runtime/records/open.ts'
import type { Records } from '../../src/runtime/records/records.ts'
import type { Store } from '../../src/runtime/store/store.ts'
import { clock, randomly } from './garden.ts'
import type { Asked, Oracle, Way } from './ways.ts'

/** An app with the people and records that its roles are tried on. */
export interface Estate {
  readonly app: LoadedApplication
  /** The form that is pointed at, and the one that points at it: asked three times as often. */
  readonly forms: readonly [Form, Form]
  anybody(random: (below: number) => number): Visitor
  begin(random: (below: number) => number, size: number): Promise<Begun>
  readonly remove: () => void
}

export interface Begun {
  readonly store: Store
  /** The server's own. */
  readonly records: Records
  readonly all: ReadonlyMap<string, readonly StoredRecord[]>
  readonly oracle: Oracle
  readonly ways: { readonly [name: string]: Way }
}

export interface Walked {
  readonly triples: number
  /** How many of them were about a record within reach. */
  readonly within: number
  readonly leaks: readonly string[]
}

/** Random persons before random records by every way, until so many triples are asked. */
export async function walk(
  estate: Estate,
  seed: number,
  most: number,
  fetch: (records: Asked['records']) => Promise<Asked['fetch']> = async () => null,
): Promise<Walked> {
  const random = randomly(seed)
  const { store, records: server, all, oracle, ways } = await estate.begin(random, 60)
  const fetching = await fetch(server)
  const leaks: string[] = []
  let triples = 0
  let within = 0
  while (triples < most) {
    const visitor = estate.anybody(random)
    const records = openRecords(estate.app, store, clock, visitor)
    for (let place = 0; place < 3; place++) {
      const form = estate.forms[random(4) === 0 ? 0 : 1]
      const there = all.get(form.id) ?? []
      const record = there[random(there.length)]
      if (!record) continue
      const seen = oracle.sees(visitor, record)
      const asked = { oracle, all, visitor, records, form, record, seen, fetch: fetching }
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
