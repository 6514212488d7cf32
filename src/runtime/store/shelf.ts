import type { StoredRecord } from '../../model/index.ts'
import { matcher } from './condition.ts'
import { Groups } from './groups.ts'
import { inOrder, Ordered, type Place, placeOf } from './ordered.ts'
import { cursorOf, placeOfCursor } from './page.ts'
import type { Aggregate, Condition, Group, Page, Query, Reach, Sort, View } from './store.ts'
import { type Follower, Index, type Table } from './table.ts'
import { recordValue } from './value.ts'

/** The records of a form that can be looked through: those that are there, or those that were removed. */
export class Shelf {
  readonly #table: Table<StoredRecord>
  readonly #orders = new Map<string, Grown<Ordered>>()
  readonly #answers = new Map<string, Grown<Index<StoredRecord>>>()

  constructor(table: Table<StoredRecord>) {
    this.#table = table
  }

  /** Waits for what this order needs, so that the first page does not. */
  async prepare(sort: Sort): Promise<void> {
    await this.#order(sort).whole
  }

  async list(query: Query, view: View): Promise<Page> {
    const { sort, limit, after } = query
    const start = after === undefined ? null : placeOfCursor(after, sort)
    if (start === undefined) return { records: [], next: null, unreadable: true }
    const isWanted = wanted(query.where, query.reach, view)
    const few = this.#few(query.where)
    const order = this.#order(sort)
    if (!few) await order.whole
    const found = few
      ? first(few.filter(isWanted), query, start)
      : order.isWhole
        ? await this.#walk(order.grown, query, start, isWanted)
        : first(await this.#all(isWanted), query, start)
    const records = found.slice(0, limit)
    const last = records.at(-1)
    const isMore = last !== undefined && found.length > limit
    return { records, next: isMore ? cursorOf(placeOf(last, sort), sort) : null }
  }

  async count(where: readonly Condition[], reach: Reach | undefined, view: View): Promise<number> {
    if (where.length === 0 && isAll(reach)) return this.#table.entries.size
    const [only, ...more] = where
    const index = only && more.length === 0 && isAll(reach) ? this.#index(only) : undefined
    if (only && index) return index.get([only.value]).size
    const isWanted = wanted(where, reach, view)
    const few = this.#few(where)
    return few ? few.filter(isWanted).length : (await this.#all(isWanted)).length
  }

  async aggregate({ where, reach, by, sums }: Aggregate, view: View): Promise<readonly Group[]> {
    const groups = new Groups({ by, sums })
    for (const record of await this.#all(wanted(where, reach, view))) groups.add(record)
    return groups.all()
  }

  /** In slices, so that other requests are answered meanwhile. */
  async #walk(
    order: Ordered,
    query: Query,
    start: Place | null,
    isWanted: Test,
  ): Promise<StoredRecord[]> {
    const { sort, limit } = query
    const found: StoredRecord[] = []
    let from = start
    for (;;) {
      let looked = 0
      let last: StoredRecord | null = null
      for (const record of order.after(from, sort.descending)) {
        if (isWanted(record)) found.push(record)
        last = record
        looked += 1
        if (found.length > limit || looked === slice) break
      }
      if (found.length > limit || looked < slice || last === null) return found
      from = placeOf(last, sort)
      await breath()
    }
  }

  async #all(isWanted: Test): Promise<StoredRecord[]> {
    const found: StoredRecord[] = []
    let looked = 0
    for (const record of this.#table.entries.values()) {
      if (isWanted(record)) found.push(record)
      looked += 1
      if (looked % slice === 0) await breath()
    }
    return found
  }

  /** The records that an equality leaves, where they are few enough to be put in order by themselves. */
  #few(where: readonly Condition[]): StoredRecord[] | null {
    let least: ReadonlySet<string> | null = null
    for (const condition of where) {
      const ids = this.#index(condition)?.get([condition.value])
      if (ids && (least === null || ids.size < least.size)) least = ids
    }
    if (least === null || least.size > few) return null
    return [...least].flatMap((id) => this.#table.entries.get(id) ?? [])
  }

  #index({ field, operator, numeric }: Condition): Index<StoredRecord> | undefined {
    if (operator !== 'is' || numeric) return undefined
    const known = this.#answers.get(field)
    if (known) return known.isWhole ? known.grown : undefined
    const grown = this.#grow(new Index<StoredRecord>([field], recordValue))
    this.#answers.set(field, grown)
    return grown.isWhole ? grown.grown : undefined
  }

  #order(sort: Sort): Grown<Ordered> {
    const name = JSON.stringify([sort.field, sort.numeric ?? false])
    const known = this.#orders.get(name)
    if (known) return known
    const grown = this.#grow(new Ordered(sort))
    this.#orders.set(name, grown)
    return grown
  }

  /** Follows the table at once, and gets what is there already in slices. */
  #grow<F extends Follower<StoredRecord>>(follower: F): Grown<F> {
    this.#table.follow(follower)
    const grown: { -readonly [K in keyof Grown<F>]: Grown<F>[K] } = {
      grown: follower,
      isWhole: false,
      whole: Promise.resolve(),
    }
    const records = this.#table.entries.values()
    const take = (): boolean => {
      for (let i = 0; i < growth; i++) {
        const next = records.next()
        if (next.done) return true
        follower.add(next.value)
      }
      return false
    }
    const rest = async (): Promise<void> => {
      while (!grown.isWhole) {
        await breath()
        grown.isWhole = take()
      }
    }
    grown.isWhole = take()
    if (!grown.isWhole) grown.whole = rest()
    return grown
  }
}

interface Grown<F> {
  readonly grown: F
  /** It has everything; until then it is not to be asked. */
  readonly isWhole: boolean
  readonly whole: Promise<void>
}

type Test = (record: StoredRecord) => boolean

/** As many records as are looked at, put in order one by one, or put into an index before others get their turn. */
const slice = 4000
const few = 1000
const growth = 2000

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function wanted(where: readonly Condition[], reach: Reach | undefined, view: View): Test {
  const matches = matcher(where)
  if (isAll(reach)) return matches
  return (record) => matches(record) && isWithin(record, reach, view)
}

export const isAll = (reach: Reach | undefined): reach is undefined =>
  reach === undefined || reach.some(({ test }) => test === null)

export const isWithin = (record: StoredRecord, reach: Reach | undefined, view: View): boolean =>
  isAll(reach) || reach.some(({ test }) => test?.(record, view))

/** The first of a few, one more than the page takes. */
function first(
  records: readonly StoredRecord[],
  { sort, limit }: Query,
  start: Place | null,
): StoredRecord[] {
  const placed = records.map((record) => ({ record, place: placeOf(record, sort) }))
  return placed
    .filter(({ place }) => start === null || inOrder(start, place, sort.descending) < 0)
    .sort((a, b) => inOrder(a.place, b.place, sort.descending))
    .slice(0, limit + 1)
    .map(({ record }) => record)
}
