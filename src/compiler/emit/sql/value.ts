import type { Dialect } from './dialect.ts'
import { type Figure, written } from './figure.ts'

/** An expression in SQL, by what can be done with it. Conditions have three values, as SQL's own have. */
export type Sql =
  | Figure
  | { readonly kind: 'truth' | 'text' | 'list'; readonly sql: string }
  /** A table: whether it has rows. */
  | { readonly kind: 'rows'; readonly sql: string }
  /** Text that sorts by time; 'mixed': a day for some records, a day with a time for others. */
  | { readonly kind: 'date'; readonly sql: string; readonly grain: 'day' | 'minute' | 'mixed' }

export const truth = (sql: string): Sql => ({ kind: 'truth', sql })
export const text = (sql: string): Sql => ({ kind: 'text', sql })
export const list = (sql: string): Sql => ({ kind: 'list', sql })
export const date = (sql: string, grain: 'day' | 'minute' | 'mixed' = 'day'): Sql => ({
  kind: 'date',
  sql,
  grain,
})

/** As a condition; what is none is unknown. */
export const truthSql = (value: Sql): string => (value.kind === 'truth' ? value.sql : 'NULL')

export const textSql = (value: Sql): string => (value.kind === 'figure' ? 'NULL' : value.sql)

/** A day, whatever time of it. */
export const daySql = (value: Sql): string =>
  value.kind === 'date' && value.grain === 'day' ? value.sql : `substr(${textSql(value)}, 1, 10)`

export function isEmptySql(value: Sql, dialect: Dialect): string {
  if (value.kind === 'figure') {
    const parts = [value.n, value.d].filter(({ sql }) => typeof sql !== 'bigint')
    return parts.length === 0
      ? 'FALSE'
      : `(${parts.map((part) => `${written(part, dialect)} IS NULL`).join(' OR ')})`
  }
  if (value.kind === 'rows') return `(NOT ${value.sql})`
  if (value.kind === 'text') return `(COALESCE(${value.sql}, '') = '')`
  return `(${value.sql} IS NULL)`
}
