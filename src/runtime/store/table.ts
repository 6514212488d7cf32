import type { RecordData } from '../../model/index.ts'
import { canonical } from './canonical.ts'

export interface Entry {
  readonly id: string
}

/**
 * The entries of one kind, by id: as the transaction in hand sees them, and as they were last published.
 * Readers see what is published, so they never see what may still fail to reach the disk.
 */
export class Table<E extends Entry> {
  /** What is written to the file; its identity does not change. */
  readonly head: Map<string, E>
  readonly #published: Map<string, E>
  readonly #keyed: (entry: E) => RecordData
  readonly #undo: { readonly id: string; readonly before: E | undefined }[] = []
  readonly #indexes = new Map<string, Index<E>>()

  /** `keyed` gives the values that `find` looks among. */
  constructor(head: Map<string, E>, keyed: (entry: E) => RecordData) {
    this.head = head
    this.#published = new Map(head)
    this.#keyed = keyed
  }

  get published(): ReadonlyMap<string, E> {
    return this.#published
  }

  /** How many steps have been taken since the last publication. */
  get mark(): number {
    return this.#undo.length
  }

  set(id: string, entry: E | undefined): void {
    this.#undo.push({ id, before: this.head.get(id) })
    this.#place(id, entry)
  }

  /** Goes back to a mark. */
  rollback(mark: number): void {
    for (const { id, before } of this.#undo.splice(mark).reverse()) this.#place(id, before)
  }

  publish(): void {
    for (const [id, entry] of this.changes()) {
      if (entry) this.#published.set(id, entry)
      else this.#published.delete(id)
    }
    this.#undo.length = 0
  }

  /** What differs from the published entries; undefined was removed. */
  changes(): ReadonlyMap<string, E | undefined> {
    return new Map(this.#undo.map(({ id }) => [id, this.head.get(id)]))
  }

  /** The first entry, other than `except`, whose values equal `key`. */
  find(key: RecordData, except?: string): E | null {
    const fields = Object.keys(key).sort()
    for (const id of this.#index(fields).get(keyOf(fields, key)) ?? []) {
      if (id !== except) return this.head.get(id) ?? null
    }
    return null
  }

  /** All entries whose values equal `key`. */
  matching(key: RecordData): readonly E[] {
    const fields = Object.keys(key).sort()
    const ids = this.#index(fields).get(keyOf(fields, key)) ?? []
    return [...ids].flatMap((id) => this.head.get(id) ?? [])
  }

  #place(id: string, entry: E | undefined): void {
    const before = this.head.get(id)
    if (entry) this.head.set(id, entry)
    else this.head.delete(id)
    for (const index of this.#indexes.values()) {
      if (before) index.remove(id, before)
      if (entry) index.add(id, entry)
    }
  }

  /** Made when it is first asked for, and kept current from then on. */
  #index(fields: readonly string[]): Index<E> {
    const name = JSON.stringify(fields)
    const known = this.#indexes.get(name)
    if (known) return known
    const index = new Index<E>((entry) => keyOf(fields, this.#keyed(entry)))
    for (const [id, entry] of this.head) index.add(id, entry)
    this.#indexes.set(name, index)
    return index
  }
}

/** What can be done with a table whose entries are not known. */
export type Steps = Pick<Table<Entry>, 'mark' | 'rollback' | 'publish' | 'changes'>

class Index<E> {
  readonly #ids = new Map<string, Set<string>>()
  readonly #key: (entry: E) => string

  constructor(key: (entry: E) => string) {
    this.#key = key
  }

  get(key: string): ReadonlySet<string> | undefined {
    return this.#ids.get(key)
  }

  add(id: string, entry: E): void {
    const key = this.#key(entry)
    const ids = this.#ids.get(key)
    if (ids) ids.add(id)
    else this.#ids.set(key, new Set([id]))
  }

  remove(id: string, entry: E): void {
    const key = this.#key(entry)
    const ids = this.#ids.get(key)
    ids?.delete(id)
    if (ids?.size === 0) this.#ids.delete(key)
  }
}

const keyOf = (fields: readonly string[], values: RecordData): string =>
  canonical(fields.map((field) => (Object.hasOwn(values, field) ? values[field] : null)))
