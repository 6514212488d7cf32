import sortedBtree from 'sorted-btree'
import type { StoredRecord } from '../../model/index.ts'
import type { Sort } from './store.ts'
import type { Follower } from './table.ts'
import { type Comparable, comparable, compare, recordValue } from './value.ts'

const { default: Tree } = sortedBtree
type PlacedRecords = InstanceType<typeof Tree<Place, StoredRecord>>

/** Where a record stands in an order; `value` null: it lacks the field. */
export interface Place {
  readonly value: Comparable | null
  readonly id: string
}

export const placeOf = (record: StoredRecord, { field, numeric }: Sort): Place => ({
  value: comparable(recordValue(record, field), numeric),
  id: record.id,
})

/** Negative: `a` comes first. */
export function inOrder(a: Place, b: Place, descending: boolean): number {
  if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1
  return descending ? upward(b, a) : upward(a, b)
}

function upward(a: Place, b: Place): number {
  const byValue = a.value === null || b.value === null ? 0 : compare(a.value, b.value)
  return byValue || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** A table's records in the order of one field, kept current. */
export class Ordered implements Follower<StoredRecord> {
  readonly #sort: Sort
  readonly #having = new Tree<Place, StoredRecord>(undefined, upward)
  readonly #lacking = new Tree<Place, StoredRecord>(undefined, upward)

  constructor(sort: Sort) {
    this.#sort = sort
  }

  add(record: StoredRecord): void {
    const place = placeOf(record, this.#sort)
    this.#treeOf(place).set(place, record)
  }

  remove(record: StoredRecord): void {
    const place = placeOf(record, this.#sort)
    this.#treeOf(place).delete(place)
  }

  /** Those after a place. Not to be gone on with once a record has changed. */
  *after(place: Place | null, descending: boolean): Generator<StoredRecord> {
    const isLacking = place !== null && place.value === null
    if (!isLacking) yield* walk(this.#having, place, descending)
    yield* walk(this.#lacking, isLacking ? place : null, descending)
  }

  #treeOf({ value }: Place): PlacedRecords {
    return value === null ? this.#lacking : this.#having
  }
}

function* walk(
  tree: PlacedRecords,
  after: Place | null,
  descending: boolean,
): Generator<StoredRecord> {
  const pairs = descending
    ? tree.entriesReversed(after ?? undefined)
    : tree.entries(after ?? undefined)
  for (const [place, record] of pairs) {
    if (after === null || upward(place, after) !== 0) yield record
  }
}
