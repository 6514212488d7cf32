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

/** Something that is said again and again: a connection parses it once. */
export interface Statement {
  readonly name: string
  readonly text: string
}

let named = 0

export const statement = (text: string): Statement => ({ name: `s${++named}`, text })

export const runAgain = (on: Runner, statement: Statement, values: unknown[]) =>
  on.query({ ...statement, values })

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
