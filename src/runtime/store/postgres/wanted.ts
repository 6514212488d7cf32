import { type RawBuilder, sql } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { matcher } from '../condition.ts'
import { isWithin } from '../shelf.ts'
import type { Condition, Reach } from '../store.ts'
import type { Entry } from '../table.ts'
import { conditionIn } from './conditions.ts'
import { load } from './load.ts'
import { within } from './reach.ts'
import type { Tagged } from './remembered.ts'
import type { Place } from './schema.ts'
import { opened, type Read, reading, unsealed } from './sealed.ts'
import type { Shape, Shapes } from './shapes.ts'
import { Sketch } from './sketch.ts'
import type { Runner } from './sql.ts'

/** Which records are looked for. */
export interface Asked {
  readonly where: readonly Condition[]
  readonly reach?: Reach | undefined
  readonly removed?: boolean | undefined
}

/** The same as a database is asked. */
export interface Wanted {
  readonly where: RawBuilder<boolean>
  /** What a record is read from, and how. */
  readonly doc: RawBuilder<Read>
  opened(row: Read): StoredRecord
  /** The same, without the documents of some tags. */
  tagged(known: readonly string[]): RawBuilder<Tagged>
  unsealed(entry: Entry, salt: Uint8Array | null): StoredRecord
  /** It asks for exactly what is wanted; otherwise for more, and `sift` is needed. */
  readonly isExact: boolean
  sift(on: Runner, found: readonly StoredRecord[]): Promise<readonly StoredRecord[]>
}

export function wantedOf(place: Place, shapes: Shapes, shape: Shape, asked: Asked): Wanted {
  const conditions = asked.where.map((condition) => ({
    condition,
    said: conditionIn(place, shape, condition),
  }))
  const unsaid = conditions.flatMap(({ condition, said }) => (said ? [] : [condition]))
  const reachable = within(asked.reach)
  const matches = matcher(unsaid)
  const { tenant } = place
  return {
    where: sql.join(
      [
        sql`t.tenant = ${tenant}`,
        asked.removed ? sql`t.removed` : sql`NOT t.removed`,
        ...conditions.flatMap(({ said }) => (said ? [said] : [])),
        ...(reachable ? [reachable] : []),
      ],
      sql` AND `,
    ),
    doc: reading(place, shape.form, 't'),
    opened: (row) => opened(place, shape.form, row) as StoredRecord,
    tagged: (known) => {
      const doc = sql`CASE WHEN ${tag} = ANY(${known}) THEN NULL ELSE t.doc END`
      return sql`${tag} AS tag, ${reading(place, shape.form, 't', doc)}`
    },
    unsealed: (entry, salt) => unsealed(place, shape.form, entry, salt) as StoredRecord,
    isExact: unsaid.length === 0 && reachable !== null,
    async sift(on, found) {
      const matching = unsaid.length > 0 ? found.filter(matches) : found
      if (reachable) return matching
      return overSketch(on, place, shapes, (view) =>
        matching.filter((record) => isWithin(record, asked.reach, view)),
      )
    },
  }
}

/** Of one server, as long as it runs: another that takes its place may have lost some, and count them again. */
const tag = sql`t.id || ' ' || t.xmin::text || ' ' || pg_postmaster_start_time()`

/** Works something out over what the connection sees, which must stay the same meanwhile. Throws `Thrown`. */
export async function overSketch<T>(
  on: Runner,
  place: Place,
  shapes: Shapes,
  work: (view: Sketch) => T,
): Promise<T> {
  const sketch = new Sketch()
  for (let pass = 0; pass < mostPasses; pass++) {
    const outcome = attempt(() => work(sketch))
    if (sketch.missing.size === 0) {
      if (outcome.kind === 'threw') throw new Thrown(outcome.error)
      return outcome.value
    }
    await load(on, place, shapes, sketch)
  }
  throw new RangeError('A reader asks for something else each time it is run.')
}

/** What needs nothing from the database; null: something does. Throws `Thrown`. */
export function offhand<T>(work: (view: Sketch) => T): { readonly value: T } | null {
  const sketch = new Sketch()
  const outcome = attempt(() => work(sketch))
  if (sketch.missing.size > 0) return null
  if (outcome.kind === 'threw') throw new Thrown(outcome.error)
  return outcome
}

/** What a caller's own work threw. */
export class Thrown extends Error {
  constructor(cause: unknown) {
    super('thrown', { cause })
  }
}

const mostPasses = 100

type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'threw'; readonly error: unknown }

/** What it throws counts only if nothing was missing. */
function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { kind: 'done', value: work() }
  } catch (error) {
    return { kind: 'threw', error }
  }
}
