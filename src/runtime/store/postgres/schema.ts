import { type RawBuilder, sql } from 'kysely'
import { Failure } from '../../failure.ts'
import { beginning, type Head } from '../change.ts'
import type { PaperKind } from '../papers.ts'
import type { Seal } from '../seal.ts'
import { type Runner, rows, run } from './sql.ts'

/** Where one tenant's things lie. */
export interface Place {
  readonly schema: string
  readonly tenant: string
  readonly seal: Seal
}

/** A table of ours. */
export const table = ({ schema }: Pick<Place, 'schema'>, name: string): RawBuilder<unknown> =>
  sql.id(schema, name)

export async function headOf(on: Runner, place: Place): Promise<Head> {
  const [head] = await rows<Head>(
    on,
    sql`SELECT number, hash FROM ${table(place, 'head')} WHERE tenant = ${place.tenant}`,
  )
  return head ?? beginning
}

/** Makes the tables that do not depend on forms; throws a `Failure` where a newer program made them. */
export async function prepare(on: Runner, place: Place): Promise<void> {
  const found = await formatOf(on, place)
  if (found !== null && found > format) {
    throw new Failure('store-newer', { file: place.schema, format: String(found) })
  }
  if (found === null) await make(on, place)
  await run(
    on,
    sql`INSERT INTO ${table(place, 'head')} (tenant, number, hash)
        VALUES (${place.tenant}, ${beginning.number}, ${beginning.hash}) ON CONFLICT DO NOTHING`,
  )
}

async function formatOf(on: Runner, place: Place): Promise<number | null> {
  const [known] = await rows<{ known: boolean }>(
    on,
    sql`SELECT EXISTS (SELECT FROM information_schema.tables
        WHERE table_schema = ${place.schema} AND table_name = 'format') AS known`,
  )
  if (!known?.known) return null
  const [found] = await rows<{ format: number }>(
    on,
    sql`SELECT format FROM ${table(place, 'format')}`,
  )
  return found?.format ?? null
}

async function make(on: Runner, place: Place): Promise<void> {
  await run(on, sql`CREATE SCHEMA IF NOT EXISTS ${sql.id(place.schema)}`)
  for (const statement of tables(place)) await run(on, statement)
  // The last of all: it says that the rest is there.
  await run(
    on,
    sql`INSERT INTO ${table(place, 'format')} (one, format, shape) VALUES (1, ${format}, 0) ON CONFLICT DO NOTHING`,
  )
}

const format = 1

const text = sql.raw('text COLLATE "C"')

/** What is not named by a parameter cannot be one: a statement that makes a table takes none. */
const tables = (place: Place): readonly RawBuilder<unknown>[] => [
  // `shape` counts the changes of the forms' tables, so that other processes notice them.
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'format')} (
    one integer PRIMARY KEY, format integer NOT NULL, shape bigint NOT NULL)`,
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'head')} (
    tenant ${text} PRIMARY KEY, number bigint NOT NULL, hash text NOT NULL)`,
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'changes')} (
    tenant ${text}, number bigint, kind ${text} NOT NULL, id ${text} NOT NULL, action ${text} NOT NULL,
    account ${text}, request ${text}, line text NOT NULL, hash text NOT NULL, PRIMARY KEY (tenant, number))`,
  sql`CREATE INDEX IF NOT EXISTS changes_of_thing ON ${table(place, 'changes')} (tenant, kind, id, number)`,
  sql`CREATE INDEX IF NOT EXISTS changes_requested ON ${table(place, 'changes')} (tenant, account, request)
    WHERE request IS NOT NULL`,
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'papers')} (
    tenant ${text}, kind ${text}, id ${text}, place bigint NOT NULL, doc jsonb NOT NULL,
    PRIMARY KEY (tenant, kind, id))`,
  ...Object.entries(lookedUp).flatMap(([kind, fields]) =>
    fields.map(
      (field) => sql`CREATE INDEX IF NOT EXISTS ${sql.id(`papers_${kind}_${field}`)}
        ON ${table(place, 'papers')} (tenant, (doc ->> ${sql.lit(field)})) WHERE kind = ${sql.lit(kind)}`,
    ),
  ),
  // Whose salt is gone, what was sealed of it cannot be opened.
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'salts')} (
    tenant ${text}, kind ${text}, id ${text}, salt bytea NOT NULL, PRIMARY KEY (tenant, kind, id))`,
  // The forms that have a table, and which of its columns are there, and for which tenants filled.
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'forms')} (form ${text} PRIMARY KEY)`,
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'projections')} (
    form ${text}, field ${text}, "numeric" boolean, sealed boolean,
    PRIMARY KEY (form, field, "numeric", sealed))`,
  sql`CREATE TABLE IF NOT EXISTS ${table(place, 'filled')} (
    tenant ${text}, form ${text}, field ${text}, "numeric" boolean, sealed boolean,
    PRIMARY KEY (tenant, form, field, "numeric", sealed))`,
]

/** By which papers are looked for again and again. */
export const lookedUp: Partial<Record<PaperKind, readonly string[]>> = {
  letter: ['record', 'notice', 'batch', 'state', 'series'],
  batch: ['notice'],
  account: ['login'],
  session: ['account'],
  token: ['account'],
  delegation: ['from', 'to'],
  file: ['sha256', 'by'],
}
