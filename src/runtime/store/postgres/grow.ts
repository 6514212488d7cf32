import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ClientBase } from 'pg'
import type { StoredRecord } from '../../../model/index.ts'
import { cellMembers, columnNames, isSame, ownProjections, type Projection } from './projection.ts'
import { type Place, table } from './schema.ts'
import { opened, type Read, reading } from './sealed.ts'
import { keptProjection, type Shapes, tableOf } from './shapes.ts'
import { type Runner, rows, run } from './sql.ts'
import { fromJson, kept } from './text.ts'

/**
 * Makes a form's table and the columns that are wanted of it, and fills them. A column is added empty, so no row is
 * rewritten for it; whoever changes a record from then on fills it, and then the records there were are gone through.
 */
export async function grow(
  client: ClientBase,
  place: Place,
  shapes: Shapes,
  form: string,
  more: readonly Projection[],
): Promise<void> {
  const wanted = [...ownProjections(form), ...more]
  await shapes.refresh(client)
  const has = shapes.known(form)
  const missing = wanted.filter((each) => !has?.projections.some((had) => isSame(had, each)))
  if (!has || missing.length > 0) await define(client, place, form, missing)
  await index(client, place, form, wanted)
  await shapes.refresh(client)
  const shape = shapes.known(form)
  const empty = shape?.projections.filter((each) => !shape.filled.includes(each)) ?? []
  if (empty.length > 0) await fill(client, place, form, empty)
  await shapes.refresh(client)
}

/** Only one process at a time. */
async function define(
  client: ClientBase,
  place: Place,
  form: string,
  missing: readonly Projection[],
): Promise<void> {
  const own = tableOf(place, form)
  await whole(client, async () => {
    await run(client, sql`SELECT shape FROM ${table(place, 'format')} FOR UPDATE`)
    await run(
      client,
      sql`CREATE TABLE IF NOT EXISTS ${own} (
        tenant text COLLATE "C", id text COLLATE "C", place bigint NOT NULL, removed boolean NOT NULL,
        doc jsonb NOT NULL, PRIMARY KEY (tenant, id))`,
    )
    await run(
      client,
      sql`INSERT INTO ${table(place, 'forms')} (form) VALUES (${kept(form)}) ON CONFLICT DO NOTHING`,
    )
    const columns = missing.flatMap((each) => Object.values(columnNames(each)))
    const added = columns.map(
      (name) => sql`ADD COLUMN IF NOT EXISTS ${sql.id(name)} text COLLATE "C"`,
    )
    if (added.length > 0) await run(client, sql`ALTER TABLE ${own} ${sql.join(added)}`)
    for (const each of missing) {
      const { form: id, field } = keptProjection(each)
      await run(
        client,
        sql`INSERT INTO ${table(place, 'projections')} (form, field, "numeric", sealed)
            VALUES (${id}, ${field}, ${each.numeric}, ${each.sealed ?? false}) ON CONFLICT DO NOTHING`,
      )
    }
    await run(client, sql`UPDATE ${table(place, 'format')} SET shape = shape + 1`)
  })
}

async function index(
  client: ClientBase,
  place: Place,
  form: string,
  wanted: readonly Projection[],
): Promise<void> {
  // Even to find that an index is there, CREATE INDEX waits for all who write.
  const found = await rows<{ name: string }>(
    client,
    sql`SELECT indexname AS name FROM pg_indexes WHERE schemaname = ${place.schema}`,
  )
  for (const each of wanted.filter(({ indexed }) => indexed)) {
    const { place: column } = columnNames(each)
    const name = indexName(form, column)
    if (found.some((known) => known.name === name)) continue
    const columns = [column, ...listedBy(each)].map((one) => sql.id(one))
    await run(
      client,
      sql`CREATE INDEX IF NOT EXISTS ${sql.id(name)} ON ${tableOf(place, form)}
          (tenant, ${sql.join(columns)}, id) WHERE NOT removed`,
    )
  }
}

const listedBy = ({ listedBy: field }: Projection): readonly string[] =>
  field === undefined ? [] : [columnNames({ field, numeric: false }).place]

/** Each part holds the head, so no record changes beneath it; who held it before knows of the columns or is done. */
async function fill(
  client: ClientBase,
  place: Place,
  form: string,
  empty: readonly Projection[],
): Promise<void> {
  let last: string | null = null
  do {
    last = await whole(client, async () => {
      await run(
        client,
        sql`SELECT number FROM ${table(place, 'head')} WHERE tenant = ${place.tenant} FOR UPDATE`,
      )
      return fillAfter(client, place, form, empty, last)
    })
  } while (last !== null)
  await whole(client, async () => {
    for (const each of empty) {
      const { form: id, field } = keptProjection(each)
      await run(
        client,
        sql`INSERT INTO ${table(place, 'filled')} (tenant, form, field, "numeric", sealed)
            VALUES (${place.tenant}, ${id}, ${field}, ${each.numeric}, ${each.sealed ?? false}) ON CONFLICT DO NOTHING`,
      )
    }
    await run(client, sql`UPDATE ${table(place, 'format')} SET shape = shape + 1`)
  })
}

async function fillAfter(
  client: Runner,
  place: Place,
  form: string,
  empty: readonly Projection[],
  last: string | null,
): Promise<string | null> {
  const own = tableOf(place, form)
  const after = last === null ? sql`` : sql`AND t.id > ${last}`
  const found = await rows<Read & { readonly id: string }>(
    client,
    sql`SELECT t.id, ${reading(place, form, 't')} FROM ${own} AS t
        WHERE t.tenant = ${place.tenant} ${after} ORDER BY t.id LIMIT ${part}`,
  )
  if (found.length === 0) return null
  const columns = empty.flatMap((each) => Object.values(columnNames(each)))
  const cells = found.map((row) => {
    const record = opened(place, form, row) as StoredRecord
    const members = cellMembers(record, fromJson(row.doc) as StoredRecord, empty, place.seal)
    return `{"id":${JSON.stringify(row.id)}${members}}`
  })
  const sets = columns.map((name) => sql`${sql.id(name)} = x.${sql.id(name)}`)
  const types = columns.map((name) => sql`${sql.id(name)} text`)
  await run(
    client,
    sql`UPDATE ${own} AS t SET ${sql.join(sets)}
        FROM jsonb_to_recordset(${`[${cells}]`}::jsonb) AS x(id text, ${sql.join(types)})
        WHERE t.tenant = ${place.tenant} AND t.id = x.id`,
  )
  return found.length < part ? null : (found.at(-1)?.id ?? null)
}

const part = 500

/** All of it or nothing. */
export async function whole<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    const value = await work()
    await client.query('COMMIT')
    return value
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** Names of indexes are of the whole schema. */
const indexName = (form: string, column: string): string =>
  `i_${createHash('sha256').update(`${form}\n${column}`).digest('hex').slice(0, 20)}`
