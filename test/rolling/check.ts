import type { StoredRecord } from '../../src/model/index.ts'
import { beginning, type Change, chained } from '../../src/runtime/store/change.ts'
import { openPostgresStore } from '../../src/runtime/store/postgres/open.ts'
import type { Server } from '../store/postgres-server.ts'
import { recordOf } from './load.ts'

export interface Checked {
  readonly acknowledged: number
  /** Acknowledged, and not there as it was sent, or not in the past. */
  readonly lost: number
  /** Sent once, and there more than once. */
  readonly doubled: number
  /** Entries of the past that are not linked to the one before. */
  readonly unlinked: number
}

/** Looks at what lies in the database; `ids`: what was acknowledged, by what it was sent as. */
export async function check(server: Server, ids: ReadonlyMap<string, string>): Promise<Checked> {
  const { created, unlinked } = await pastOf(server)
  const present = await presentIn(server, [...ids.values()])
  const isKept = ([key, id]: readonly [string, string]): boolean =>
    present.get(id) === recordOf(key).organisation && created.has(id)
  const names = [...created.values()]
  return {
    acknowledged: ids.size,
    lost: [...ids].filter((each) => !isKept(each)).length,
    doubled: names.length - new Set(names).size,
    unlinked,
  }
}

/** The names of the records that were created, by their ids. */
async function pastOf(server: Server) {
  const lines = await server.query(
    'SELECT number::int, line, hash FROM fangyuan.changes ORDER BY number',
  )
  const created = new Map<string, string>()
  let former = beginning.hash
  let unlinked = 0
  for (const [at, { number, line, hash }] of lines.entries()) {
    former = chained(String(line), former)
    if (number !== at + 1 || hash !== former) unlinked += 1
    const { kind, id, after } = JSON.parse(String(line)) as Change
    if (kind === 'visit') created.set(id, nameOf(after as StoredRecord))
  }
  return { created, unlinked }
}

async function presentIn(
  { url }: Server,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const store = await openPostgresStore(url)
  try {
    const names = new Map<string, string>()
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce)
      const found = await Promise.all(some.map((id) => store.get('visit', id)))
      for (const each of found) if (each) names.set(each.id, nameOf(each))
    }
    return names
  } finally {
    await store.close()
  }
}

/** More would wait for a connection until they give up. */
const atOnce = 50

const nameOf = ({ data }: StoredRecord): string => String(data.organisation)
