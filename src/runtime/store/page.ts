import type { Place } from './ordered.ts'
import type { Sort } from './store.ts'

/** Where the next page of a sort begins, as text for its reader to give back. */
export const cursorOf = ({ value, id }: Place, { field, descending }: Sort): string =>
  Buffer.from(JSON.stringify([field, descending, value, id])).toString('base64url')

/** Undefined: not a cursor of this sort. */
export function placeOfCursor(cursor: string, sort: Sort): Place | undefined {
  const [field, descending, value, id, ...rest] = listIn(cursor)
  const fits = field === sort.field && descending === sort.descending && rest.length === 0
  if (!fits || typeof id !== 'string') return undefined
  if (value !== null && typeof value !== 'string' && typeof value !== 'number') return undefined
  return { value, id }
}

function listIn(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
