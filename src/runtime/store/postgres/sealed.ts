import { type RawBuilder, sql } from 'kysely'
import { freeze } from '../canonical.ts'
import type { Change } from '../change.ts'
import { newSalt } from '../seal.ts'
import type { Entry } from '../table.ts'
import { type Place, table } from './schema.ts'
import { type Runner, rows, run } from './sql.ts'
import { fromJson, kept } from './text.ts'

/** A document as it is read, with the salt of what is sealed in it. */
export interface Read {
  readonly doc: string
  readonly salt?: Uint8Array | null
}

/** What reads a document of a kind from a table. */
export function reading(
  place: Place,
  kind: string,
  from: 't' | 'p',
  doc: RawBuilder<unknown> = sql.ref(`${from}.doc`),
): RawBuilder<Read> {
  if (!place.seal.covers(kind)) return sql`${doc} AS doc`
  return sql`${doc} AS doc, (SELECT s.salt FROM ${table(place, 'salts')} AS s
    WHERE s.tenant = ${place.tenant} AND s.kind = ${kept(kind)} AND s.id = ${sql.ref(`${from}.id`)}) AS salt`
}

export const opened = (place: Place, kind: string, { doc, salt = null }: Read): Entry =>
  unsealed(place, kind, parsed(doc), salt)

/** A document as it is kept. Nobody can change it. */
export const parsed = (doc: string): Entry => freeze(fromJson(doc) as Entry)

/** The same as it was given. */
export const unsealed = (
  { seal }: Place,
  kind: string,
  entry: Entry,
  salt: Uint8Array | null,
): Entry => (seal.covers(kind) ? freeze(seal.open(kind, entry, salt)) : entry)

/** A change, and as it is kept. */
export interface Closed {
  readonly change: Change
  readonly closed: Change
}

/**
 * Closes what is to be written. The salts are to be kept with it, or dropped, as `keepSalts` does. `own`: those that
 * are on their way to the database; these come to them.
 */
export async function close(
  on: Runner,
  place: Place,
  changes: readonly Change[],
  own: Salts,
): Promise<{ readonly written: readonly Closed[]; readonly salts: Salts }> {
  const covered = changes.filter(({ kind, effect }) => effect !== 'note' && place.seal.covers(kind))
  const salts = await knownSalts(on, place, covered, own)
  const written = changes.map((change) => ({ change, closed: closed(place, change, salts) }))
  for (const [name, each] of salts) own.set(name, { ...each, isNew: false })
  return { written, salts }
}

/** By kind and id; null: it was there and is to be dropped. */
export type Salts = Map<
  string,
  { readonly kind: string; readonly id: string; salt: Uint8Array | null; isNew: boolean }
>

const nameOf = ({ kind, id }: Pick<Change, 'kind' | 'id'>): string => `${kind}\n${id}`

async function knownSalts(
  on: Runner,
  place: Place,
  covered: readonly Change[],
  own: Salts,
): Promise<Salts> {
  const salts: Salts = new Map()
  const others = covered.filter((change) => {
    const known = own.get(nameOf(change))
    if (known?.salt) salts.set(nameOf(change), { ...known })
    return !known
  })
  for (const [kind, ofKind] of Map.groupBy(others, (change) => change.kind)) {
    const ids = new Map(ofKind.map(({ id }) => [kept(id), id]))
    const found = await rows<{ id: string; salt: Uint8Array }>(
      on,
      sql`SELECT id, salt FROM ${table(place, 'salts')}
          WHERE tenant = ${place.tenant} AND kind = ${kept(kind)} AND id = ANY(${[...ids.keys()]})`,
    )
    for (const { id: keptId, salt } of found) {
      const id = ids.get(keptId) ?? keptId
      salts.set(nameOf({ kind, id }), { kind, id, salt, isNew: false })
    }
  }
  return salts
}

function closed({ seal }: Place, change: Change, salts: Salts): Change {
  const { kind, id, effect } = change
  const known = salts.get(nameOf(change))
  if (effect === 'erase' && known) known.salt = null
  if (change.after === null || !seal.covers(kind)) return change
  const salt = known?.salt ?? newSalt()
  const after = seal.close(kind, change.after as Entry, salt)
  if (after !== change.after && salt !== known?.salt)
    salts.set(nameOf(change), { kind, id, salt, isNew: true })
  return { ...change, after }
}

export function* keepSalts(on: Runner, place: Place, salts: Salts): Generator<Promise<unknown>> {
  for (const { kind, id, salt, isNew } of salts.values()) {
    if (salt !== null && !isNew) continue
    const [keptKind, keptId] = [kept(kind), kept(id)]
    yield salt === null
      ? run(
          on,
          sql`DELETE FROM ${table(place, 'salts')}
              WHERE tenant = ${place.tenant} AND kind = ${keptKind} AND id = ${keptId}`,
        )
      : run(
          on,
          sql`INSERT INTO ${table(place, 'salts')} (tenant, kind, id, salt)
              VALUES (${place.tenant}, ${keptKind}, ${keptId}, ${Buffer.from(salt)})
              ON CONFLICT (tenant, kind, id) DO UPDATE SET salt = excluded.salt`,
        )
  }
}
