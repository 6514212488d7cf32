import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import type { ClientBase, Pool, QueryResult } from 'pg'

/** Runs what was composed. Whatever is not one of our own words in it is a parameter or a quoted name. */
export async function rows<R>(on: Runner, query: RawBuilder<R>): Promise<readonly R[]> {
  return (await run(on, query)).rows as R[]
}

export function run(on: Runner, query: RawBuilder<unknown>): Promise<QueryResult> {
  const { sql: text, parameters } = query.compile(composer)
  return on.query(text, [...parameters])
}

export const textOf = (query: RawBuilder<unknown>): string => query.compile(composer).sql

export type Runner = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>

const composer = new Kysely<Readonly<Record<string, never>>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
