import type { StoredRecord } from '../../model/index.ts'
import type { Change } from './change.ts'
import { type PaperKind, type Papers, paperKinds } from './papers.ts'
import { Shelf } from './shelf.ts'
import { Steps } from './steps.ts'
import type { View } from './store.ts'
import { type Entry, Table } from './table.ts'
import { recordValue } from './value.ts'

/** Everything as it is now, in memory. */
export class Present implements View {
  readonly forms = new Map<string, FormTables>()
  readonly steps = new Steps()
  readonly #papers: ReadonlyMap<PaperKind, Table<Entry>>
  readonly #mapsOf: (form: string) => FormMaps

  /** The maps that it works on are the snapshots' own. */
  constructor(papers: (kind: PaperKind) => Map<string, Entry>, mapsOf: (form: string) => FormMaps) {
    this.#papers = new Map(
      paperKinds.map((kind) => [kind, new Table(papers(kind), ownValue, this.steps)]),
    )
    this.#mapsOf = mapsOf
  }

  form(id: string): FormTables {
    const known = this.forms.get(id)
    if (known) return known
    const maps = this.#mapsOf(id)
    const records = new Table(maps.records, recordValue, this.steps)
    const removed = new Table(maps.removed, recordValue, this.steps)
    const tables = {
      records,
      removed,
      shelf: new Shelf(records),
      bin: new Shelf(removed),
    }
    this.forms.set(id, tables)
    return tables
  }

  paperTable<K extends PaperKind>(kind: K): Table<Papers[K]> {
    return this.#papers.get(kind) as unknown as Table<Papers[K]>
  }

  /** Carries out a change that was decided before. */
  apply({ effect, kind, id, after }: Pick<Change, 'effect' | 'kind' | 'id' | 'after'>): void {
    if (effect === 'note') return
    const entry = effect === 'erase' ? undefined : (after as Entry)
    const paper = paperKindOf(kind)
    if (paper) {
      this.#papers.get(paper)?.set(id, entry)
      return
    }
    const { records, removed } = this.form(kind)
    const record = entry as StoredRecord | undefined
    records.set(id, effect === 'put' ? record : undefined)
    if (effect === 'remove' || removed.entries.has(id))
      removed.set(id, effect === 'remove' ? record : undefined)
  }

  get(form: string, id: string): StoredRecord | null {
    return this.form(form).records.entries.get(id) ?? null
  }

  removed(form: string, id: string): StoredRecord | null {
    return this.form(form).removed.entries.get(id) ?? null
  }

  find(form: string, key: object, except?: string): StoredRecord | null {
    return this.form(form).records.find(key, except)
  }

  matching(form: string, key: object): Iterable<StoredRecord> {
    return this.form(form).records.matching(key)
  }

  scan(form: string): Iterable<StoredRecord> {
    return this.form(form).records.entries.values()
  }

  paper<K extends PaperKind>(kind: K, id: string): Papers[K] | null {
    return this.paperTable(kind).entries.get(id) ?? null
  }

  papers<K extends PaperKind>(kind: K, key: Partial<Papers[K]>): Iterable<Papers[K]> {
    return this.paperTable(kind).matching(key)
  }
}

export interface FormMaps {
  readonly records: Map<string, StoredRecord>
  readonly removed: Map<string, StoredRecord>
}

export interface FormTables {
  readonly records: Table<StoredRecord>
  readonly removed: Table<StoredRecord>
  readonly shelf: Shelf
  readonly bin: Shelf
}

/** Of "@letter" the kind of paper; null: it is a form's id. */
export const paperKindOf = (kind: string): PaperKind | null =>
  kind.startsWith('@') ? (paperKinds.find((each) => each === kind.slice(1)) ?? null) : null

const ownValue = (entry: Entry, field: string): unknown =>
  Object.hasOwn(entry, field) ? entry[field as keyof Entry] : undefined
