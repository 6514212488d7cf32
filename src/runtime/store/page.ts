import type { StoredRecord } from '../../model/index.ts'
import { matcher } from './condition.ts'
import type { Page, Query, Sort } from './store.ts'
import { type Comparable, comparable, compare, recordValue } from './value.ts'

/** One page of the records that a query asks for. */
export function pageOf(records: Iterable<StoredRecord>, query: Query): Page {
  const start = query.after === undefined ? null : placeOfCursor(query.after, query.sort)
  if (start === undefined) return { records: [], next: null, unreadable: true }
  const inOrder = orderOf(query.sort)
  const first = firstOf(wanted(records, query, start, inOrder), query.limit + 1, inOrder)
  const page = first.slice(0, query.limit)
  const last = page.at(-1)
  return {
    records: page.map(({ record }) => record),
    next: last && first.length > page.length ? cursorOf(last, query.sort) : null,
  }
}

/** Where a record stands in an order; `value` null: it lacks the field. */
interface Place {
  readonly value: Comparable | null
  readonly id: string
}

interface Placed extends Place {
  readonly record: StoredRecord
}

type Order = (a: Place, b: Place) => number

const orderOf = ({ descending }: Sort): Order => {
  const sign = descending ? -1 : 1
  return (a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null) || byId(a, b)
    }
    return sign * compare(a.value, b.value) || byId(a, b)
  }
}

const byId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function* wanted(
  records: Iterable<StoredRecord>,
  { where, sort }: Query,
  start: Place | null,
  inOrder: Order,
): Generator<Placed> {
  const matches = matcher(where)
  for (const record of records) {
    if (!matches(record)) continue
    const value = comparable(recordValue(record, sort.field), sort.numeric)
    const placed = { value, id: record.id, record }
    if (start === null || inOrder(start, placed) < 0) yield placed
  }
}

/** The first `count` in order, without sorting the rest: comparing Chinese text is what costs. */
function firstOf(items: Iterable<Placed>, count: number, inOrder: Order): readonly Placed[] {
  const first: Placed[] = []
  for (const item of items) {
    const last = first.at(-1)
    if (last && first.length === count && inOrder(item, last) > 0) continue
    first.splice(placeAmong(first, item, inOrder), 0, item)
    if (first.length > count) first.pop()
  }
  return first
}

function placeAmong(sorted: readonly Placed[], item: Placed, inOrder: Order): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (inOrder(sorted[middle] as Placed, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const cursorOf = ({ value, id }: Place, { field, descending }: Sort): string =>
  Buffer.from(JSON.stringify([field, descending, value, id])).toString('base64url')

/** Undefined: not a cursor of this sort. */
function placeOfCursor(cursor: string, sort: Sort): Place | undefined {
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
