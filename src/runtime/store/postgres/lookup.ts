import { type RawBuilder, sql } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { Groups, inGroupOrder } from '../groups.ts'
import { inOrder, placeOf, type Place as Spot } from '../ordered.ts'
import { cursorOf, placeOfCursor } from '../page.ts'
import type { Aggregate, Group, Page, Query, Sort } from '../store.ts'
import { placeCell, valueOfCell } from './cells.ts'
import { wholeOf } from './conditions.ts'
import { columnsOf, type Projection } from './projection.ts'
import type { Remembered } from './remembered.ts'
import type { Read } from './sealed.ts'
import { openColumn, type Shape } from './shapes.ts'
import { type Runner, rows } from './sql.ts'
import { kept } from './text.ts'
import type { Wanted } from './wanted.ts'

/** One page of a form's records. */
export async function page(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
  query: Query,
  remembered: Remembered,
): Promise<Page> {
  const { sort, limit, after } = query
  const start = after === undefined ? null : placeOfCursor(after, sort)
  if (start === undefined) return { records: [], next: null, unreadable: true }
  const projection = openColumn(shape, sort.field, sort.numeric ?? false)
  const found = projection
    ? await walk(on, shape, wanted, projection, query, start, remembered)
    : await sorted(on, shape, wanted, query, start)
  const records = found.slice(0, limit)
  const last = records.at(-1)
  const isMore = last !== undefined && found.length > limit
  return { records, next: isMore ? cursorOf(placeOf(last, sort), sort) : null }
}

export async function count(on: Runner, shape: Shape, wanted: Wanted): Promise<number> {
  if (!wanted.isExact) {
    let seen = 0
    for await (const part of inParts(on, shape, wanted)) seen += part.length
    return seen
  }
  const [found] = await rows<{ count: number }>(
    on,
    sql`SELECT count(*) FROM ${shape.table} AS t WHERE ${wanted.where}`,
  )
  return found?.count ?? 0
}

export async function aggregate(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
  query: Aggregate,
): Promise<readonly Group[]> {
  const by = columnsFor(shape, query.by)
  const sums = columnsFor(shape, query.sums)
  if (wanted.isExact && by && sums) return groupsIn(on, shape, wanted, by, sums)
  const groups = new Groups(query)
  for await (const part of inParts(on, shape, wanted)) for (const record of part) groups.add(record)
  return groups.all()
}

/** In the order that an index keeps: those that have the field, then those that lack it. */
async function walk(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
  projection: Projection,
  { sort, limit }: Query,
  start: Spot | null,
  remembered: Remembered,
): Promise<readonly StoredRecord[]> {
  const { place } = columnsOf(projection)
  const found: StoredRecord[] = []
  const size = wanted.isExact ? limit + 1 : Math.max(part, limit + 1)
  let from = start
  for (;;) {
    const isLacking = from !== null && from.value === null
    const segment = isLacking ? lacking(place, from, sort) : having(place, from, sort)
    const records = await remembered.records(
      on,
      wanted,
      (tagged) =>
        sql`SELECT ${tagged} FROM ${shape.table} AS t WHERE ${wanted.where} AND ${segment} LIMIT ${size}`,
    )
    found.push(...(await wanted.sift(on, records)))
    if (found.length > limit || (isLacking && records.length < size)) return found
    const last = records.at(-1)
    from = last && records.length === size ? placeOf(last, sort) : { value: null, id: '' }
  }
}

function having(
  place: RawBuilder<unknown>,
  from: Spot | null,
  { descending }: Sort,
): RawBuilder<unknown> {
  const direction = descending ? sql`DESC` : sql`ASC`
  const order = sql`ORDER BY ${place} ${direction}, t.id ${direction}`
  if (from === null) return sql`${place} IS NOT NULL ${order}`
  const beyond = descending ? sql`<` : sql`>`
  return sql`(${place}, t.id) ${beyond} (${placeCell(from.value)}, ${kept(from.id)}) ${order}`
}

/** No id is empty: from the empty one on means all of them. */
function lacking(
  place: RawBuilder<unknown>,
  from: Spot | null,
  { descending }: Sort,
): RawBuilder<unknown> {
  const id = from?.id ?? ''
  const beyond =
    id === '' ? sql`true` : descending ? sql`t.id < ${kept(id)}` : sql`t.id > ${kept(id)}`
  return sql`${place} IS NULL AND ${beyond} ORDER BY t.id ${descending ? sql`DESC` : sql`ASC`}`
}

/** Where no column has the order, all are looked at. */
async function sorted(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
  { sort, limit }: Query,
  start: Spot | null,
): Promise<readonly StoredRecord[]> {
  let first: { readonly record: StoredRecord; readonly spot: Spot }[] = []
  for await (const records of inParts(on, shape, wanted)) {
    const more = records
      .map((record) => ({ record, spot: placeOf(record, sort) }))
      .filter(({ spot }) => start === null || inOrder(start, spot, sort.descending) < 0)
    first = [...first, ...more]
      .sort((a, b) => inOrder(a.spot, b.spot, sort.descending))
      .slice(0, limit + 1)
  }
  return first.map(({ record }) => record)
}

async function* inParts(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
): AsyncGenerator<readonly StoredRecord[]> {
  let after = ''
  for (;;) {
    const records = await recordsIn(
      on,
      wanted,
      sql<Read>`SELECT ${wanted.doc} FROM ${shape.table} AS t
          WHERE ${wanted.where} AND t.id > ${after} ORDER BY t.id LIMIT ${part}`,
    )
    yield await wanted.sift(on, records)
    const last = records.at(-1)
    if (!last || records.length < part) return
    after = kept(last.id)
  }
}

const part = 500

const recordsIn = async (
  on: Runner,
  wanted: Wanted,
  query: RawBuilder<Read>,
): Promise<readonly StoredRecord[]> => (await rows(on, query)).map(wanted.opened)

/** Null: one of the fields has no columns. */
function columnsFor(shape: Shape, fields: readonly string[]): readonly Projection[] | null {
  const found = fields.flatMap((field) => openColumn(shape, field) ?? [])
  return found.length === fields.length ? found : null
}

async function groupsIn(
  on: Runner,
  shape: Shape,
  wanted: Wanted,
  by: readonly Projection[],
  sums: readonly Projection[],
): Promise<readonly Group[]> {
  const keys = by.map((projection) => columnsOf(projection).value)
  const columns = [
    sql`count(*)`,
    ...keys,
    ...sums.map((projection) => sql`sum(${wholeOf(projection)})`),
  ].map((column, i) => sql`${column} AS ${sql.id(`c${i}`)}`)
  const groups = keys.length > 0 ? sql`GROUP BY ${sql.join(keys)}` : sql`HAVING count(*) > 0`
  const found = await rows<Readonly<Record<string, string | number | null>>>(
    on,
    sql`SELECT ${sql.join(columns)} FROM ${shape.table} AS t WHERE ${wanted.where} ${groups}`,
  )
  return inGroupOrder(
    found.map((row) => ({
      count: Number(row.c0),
      key: keys.map((_, i) => keyOf(row[`c${i + 1}`])),
      sums: sums.map((_, i) => BigInt(row[`c${i + 1 + keys.length}`] ?? 0)),
    })),
  )
}

const keyOf = (cell: unknown): Group['key'][number] =>
  typeof cell === 'string' ? valueOfCell(cell) : null
