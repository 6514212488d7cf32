import { DatabaseSync } from 'node:sqlite'
import type { Dialect } from '../../src/compiler/emit/sql/dialect.ts'
import { startPostgres } from '../store/postgres-server.ts'

/** A real database that runs the emitted statements. Whole numbers come back as bigint or their digits. */
export interface Engine {
  readonly name: Dialect['name']
  /** Statements without results. */
  readonly execute: (sql: string) => Promise<void>
  readonly query: (sql: string, values: Values) => Promise<readonly Row[]>
  /** Fills columns of a table; every value as text, lists as JSON. */
  readonly insert: (
    table: string,
    columns: readonly Column[],
    rows: readonly Cells[],
  ) => Promise<void>
  readonly close: () => Promise<void>
}

/** What placeholders stand for. */
export type Values = { readonly [name: string]: string | null }
export type Row = { readonly [column: string]: unknown }
export type Cells = readonly (string | null)[]
export interface Column {
  /** Quoted. */
  readonly name: string
  readonly type: string
}

export function openSqlite(): Engine {
  const database = new DatabaseSync(':memory:')
  return {
    name: 'sqlite',
    execute: async (sql) => database.exec(sql),
    query: async (sql, values) => {
      const statement = database.prepare(sql)
      statement.setReadBigInts(true)
      return statement.all(only(values, sql)) as Row[]
    },
    insert: async (table, columns, rows) => {
      const names = columns.map(({ name }) => name).join(', ')
      const marks = columns.map(({ type }) => `CAST(? AS ${type === 'BOOLEAN' ? 'INTEGER' : type})`)
      const statement = database.prepare(
        `INSERT INTO ${table} (${names}) VALUES (${marks.join(', ')})`,
      )
      database.exec('BEGIN')
      for (const row of rows)
        statement.run(...row.map((cell) => (cell === 'true' ? '1' : cell === 'false' ? '0' : cell)))
      database.exec('COMMIT')
    },
    close: async () => database.close(),
  }
}

/** Only the placeholders that the statement has. */
const only = (values: Values, sql: string): { [name: string]: string | null } =>
  Object.fromEntries(namesIn(sql).map((name) => [name, values[name] ?? null]))

export async function openPostgres(): Promise<Engine> {
  const server = await startPostgres()
  return {
    name: 'postgres',
    execute: async (sql) => {
      await server.query(sql)
    },
    query: async (sql, values) => {
      const names = [...new Set(namesIn(sql))]
      const text = replaced(sql, (name) => `$${names.indexOf(name) + 1}`)
      const rows = await server.query(
        text,
        names.map((name) => values[name] ?? null),
      )
      return rows as Row[]
    },
    insert: async (table, columns, rows) => {
      const names = columns.map(({ name }) => name).join(', ')
      const cells = columns.map(
        ({ type }, index) => `CAST(c${index} AS ${type.replace(/ COLLATE.*/, '')})`,
      )
      const lists = columns.map((_, index) => `CAST($${index + 1} AS text[])`).join(', ')
      const aliases = columns.map((_, index) => `c${index}`).join(', ')
      for (let at = 0; at < rows.length; at += 5000) {
        const part = rows.slice(at, at + 5000)
        await server.query(
          `INSERT INTO ${table} (${names}) SELECT ${cells.join(', ')} FROM unnest(${lists}) AS u(${aliases})`,
          columns.map((_, index) => part.map((row) => row[index] ?? null)),
        )
      }
    },
    close: () => server.stop(),
  }
}

/** Quoted text, quoted names and comments are no place for one. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|:([A-Za-z_]\w*)/g

const namesIn = (sql: string): string[] =>
  [...sql.matchAll(tokens)].flatMap(([, name]) => (name === undefined ? [] : [name]))

const replaced = (sql: string, by: (name: string) => string): string =>
  sql.replace(tokens, (token, name: string | undefined) => (name === undefined ? token : by(name)))
