import { canonical } from './canonical.ts'
import type { Step, Steps } from './steps.ts'

export interface Entry {
  readonly id: string
}

/** What is kept current as the entries of a table change. Adding what is there, or removing what is not, is nothing. */
export interface Follower<E extends Entry> {
  add(entry: E): void
  remove(entry: E): void
}

/** The entries of one kind, by id, in the order they were first put. */
export class Table<E extends Entry> {
  /** Its identity does not change: it is what the snapshot is written from. */
  readonly entries: Map<string, E>
  readonly #valueOf: ValueOf<E>
  readonly #steps: Steps
  /** When each was first put, counted from 0. */
  readonly #places = new Map<string, number>()
  #nextPlace = 0
  readonly #indexes = new Map<string, Index<E>>()
  readonly #followers: Follower<E>[] = []

  /** `value` gives what entries are found by; of a list, each answer counts. */
  constructor(entries: Map<string, E>, value: ValueOf<E>, steps: Steps) {
    this.entries = entries
    this.#valueOf = value
    this.#steps = steps
    for (const id of entries.keys()) this.#places.set(id, this.#nextPlace++)
  }

  set(id: string, entry: E | undefined): void {
    const place = this.#places.get(id)
    this.#steps.take({ table: this, id, before: this.entries.get(id), place })
    if (entry === undefined) this.#places.delete(id)
    else if (place === undefined) this.#places.set(id, this.#nextPlace++)
    this.#place(id, entry)
  }

  /** Takes back steps of its own, the last one first. */
  back(steps: readonly Step[]): void {
    let moved = Number.POSITIVE_INFINITY
    for (const { id, before, place } of steps) {
      if (place === undefined) this.#places.delete(id)
      else this.#places.set(id, place)
      if (place !== undefined && !this.entries.has(id)) moved = Math.min(moved, place)
      this.#place(id, before as E | undefined)
    }
    if (moved < Number.POSITIVE_INFINITY) this.#reorder(moved)
  }

  /** The first entry, other than `except`, whose values equal `key`. */
  find(key: object, except?: string): E | null {
    for (const id of this.#idsOf(key).keys()) if (id !== except) return this.entries.get(id) ?? null
    return null
  }

  /** All entries whose values equal `key`, in the order they were first put. */
  *matching(key: object): Iterable<E> {
    const ids = this.#idsOf(key)
    const ordered = ids === this.entries ? ids.keys() : [...ids.keys()].sort(this.#byPlace)
    for (const id of ordered) {
      const entry = this.entries.get(id)
      if (entry) yield entry
    }
  }

  /** An index that `matching` has made, by the same fields in order of their names. */
  known(fields: readonly string[]): Index<E> | undefined {
    return this.#indexes.get(JSON.stringify(fields))
  }

  follow(follower: Follower<E>): void {
    this.#followers.push(follower)
  }

  #place(id: string, entry: E | undefined): void {
    const before = this.entries.get(id)
    if (entry) this.entries.set(id, entry)
    else this.entries.delete(id)
    for (const index of this.#indexes.values()) changed(index, before, entry)
    for (const follower of this.#followers) changed(follower, before, entry)
  }

  #idsOf(key: object): Pick<ReadonlySet<string>, 'keys' | 'size'> {
    const fields = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1))
    if (fields.length === 0) return this.entries
    const index = this.#index(fields.map(([field]) => field))
    return index.get(fields.map(([, value]) => value))
  }

  /** An entry that came back stands behind those after it; they are put behind it. */
  #reorder(from: number): void {
    const later = [...this.entries].filter(([id]) => (this.#places.get(id) ?? 0) >= from)
    for (const [id] of later) this.entries.delete(id)
    for (const [id, entry] of later.sort(([a], [b]) => this.#byPlace(a, b)))
      this.entries.set(id, entry)
  }

  readonly #byPlace = (a: string, b: string): number =>
    (this.#places.get(a) ?? 0) - (this.#places.get(b) ?? 0)

  /** Made when it is first asked for, and kept current from then on. */
  #index(fields: readonly string[]): Index<E> {
    const known = this.known(fields)
    if (known) return known
    const index = new Index(fields, this.#valueOf)
    for (const entry of this.entries.values()) index.add(entry)
    this.#indexes.set(JSON.stringify(fields), index)
    return index
  }
}

export type ValueOf<E> = (entry: E, field: string) => unknown

function changed<E extends Entry>(
  follower: Follower<E>,
  before: E | undefined,
  after: E | undefined,
): void {
  if (before) follower.remove(before)
  if (after) follower.add(after)
}

/** The ids of entries by the values of some fields. */
export class Index<E extends Entry> implements Follower<E> {
  readonly #ids = new Map<string, Set<string>>()
  readonly #fields: readonly string[]
  readonly #valueOf: ValueOf<E>

  constructor(fields: readonly string[], value: ValueOf<E>) {
    this.#fields = fields
    this.#valueOf = value
  }

  get(values: readonly unknown[]): ReadonlySet<string> {
    return this.#ids.get(values.map(canonicalValue).join('\n')) ?? none
  }

  add(entry: E): void {
    for (const key of this.#keysOf(entry)) {
      const ids = this.#ids.get(key)
      if (ids) ids.add(entry.id)
      else this.#ids.set(key, new Set([entry.id]))
    }
  }

  remove(entry: E): void {
    for (const key of this.#keysOf(entry)) {
      const ids = this.#ids.get(key)
      ids?.delete(entry.id)
      if (ids?.size === 0) this.#ids.delete(key)
    }
  }

  #keysOf(entry: E): readonly string[] {
    const values = this.#fields.map((field) => this.#valueOf(entry, field))
    const [only] = values
    const keys = [values.map(canonicalValue).join('\n')]
    return values.length === 1 && Array.isArray(only)
      ? [...keys, ...only.map(canonicalValue)]
      : keys
  }
}

const none: ReadonlySet<string> = new Set()

const canonicalValue = (value: unknown): string =>
  typeof value === 'object' ? canonical(value) : JSON.stringify(value ?? null)
