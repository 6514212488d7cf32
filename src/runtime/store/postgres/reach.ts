import { type RawBuilder, sql } from 'kysely'
import type { Reach, ReachPart } from '../store.ts'
import { kept } from './text.ts'

/** Whether a record is within reach, for a database; null: it cannot tell. */
export function within(reach: Reach | undefined): RawBuilder<boolean> | null {
  if (reach === undefined || reach.some(({ test }) => test === null)) return sql<boolean>`true`
  if (reach.length === 0) return sql<boolean>`false`
  const parts = reach.flatMap((part) =>
    part.sql ? [sql<boolean>`t.id IN (${queryOf(part.sql)})`] : [],
  )
  return parts.length < reach.length ? null : sql<boolean>`(${sql.join(parts, sql` OR `)})`
}

/** An emitted query with its values bound. */
export function queryOf({
  text,
  values,
}: NonNullable<ReachPart['sql']>): RawBuilder<Readonly<Record<string, unknown>>> {
  const parts: RawBuilder<unknown>[] = []
  let from = 0
  for (const token of text.matchAll(tokens)) {
    const [, name] = token
    if (name === undefined) continue
    parts.push(sql.raw(text.slice(from, token.index)), sql`${bound(values, name)}`)
    from = token.index + token[0].length
  }
  parts.push(sql.raw(text.slice(from).replace(/;\s*$/, '')))
  return sql`${sql.join(parts, sql``)}`
}

/** Quoted text, quoted names and comments are no place for a placeholder; two colons are a cast. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|::|:([A-Za-z_]\w*)/g

/** As text, which the query casts; lists as JSON. */
function bound(values: { readonly [name: string]: unknown }, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : null
  if (value === null || value === undefined) return null
  return kept(typeof value === 'object' ? JSON.stringify(value) : String(value))
}
