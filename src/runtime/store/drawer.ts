import { Low } from 'lowdb'
import type { Redo } from './redo.ts'
import type { Sheet, SheetFile } from './sheet-file.ts'
import type { Entry, Steps, Table } from './table.ts'

/** One file with the lowdb database in it, and the tables over its lists. */
export class Drawer {
  readonly low: Low<Sheet>
  readonly tables = new Map<string, Steps>()

  constructor(file: SheetFile, empty: Sheet) {
    this.low = new Low(file, empty)
  }

  /** Lays `make`'s table over a list; what the list holds is the list's business. */
  table<E extends Entry>(list: string, make: (head: Map<string, E>) => Table<E>): Table<E> {
    const table = make(this.low.data.lists[list] as Map<string, E>)
    this.tables.set(list, table)
    return table
  }

  /** What has been changed and not yet published. */
  changes(): readonly Redo[] {
    const { form } = this.low.data
    return [...this.tables].flatMap(([list, table]) => {
      const entries = [...table.changes()].map(([id, entry]) => [id, entry ?? null] as const)
      return entries.length > 0 ? [{ form, list, entries }] : []
    })
  }
}
