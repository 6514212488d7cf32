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

/** The same for what is asked again and again in the same words: a connection reads and plans it once. */
export async function rowsAgain<R>(on: Runner, query: RawBuilder<R>): Promise<readonly R[]> {
  const { text, values } = composed(query)
  const known = asked.get(text) ?? (asked.size < mostAsked ? statement(text) : null)
  if (known === null) return rows(on, query)
  asked.set(text, known)
  return (await runAgain(on, known, values)).rows
}

const asked = new Map<string, Statement>()

/** A connection never forgets one. */
const mostAsked = 500

export function run(on: Runner, query: RawBuilder<unknown>): Promise<QueryResult> {
  const { text, values } = composed(query)
  return on.query(text, values)
}

export function composed(query: RawBuilder<unknown>): { text: string; values: unknown[] } {
  const { sql: text, parameters } = query.compile(composer)
  return { text, values: [...parameters] }
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
