import type { StoredRecord } from '../../model/index.ts'
import { storeOver } from './engine.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
import { letterTable, recordTable, serialTable } from './tables.ts'

/** A store that is gone with the process: for tests, and for trying a form out. */
export function memoryStore(): Store {
  const forms = new Map<string, Table<StoredRecord>>()
  const letters = letterTable(new Map())
  const serials = serialTable(new Map())
  const records = (form: string): Table<StoredRecord> => {
    const known = forms.get(form) ?? recordTable(new Map())
    forms.set(form, known)
    return known
  }
  const nothing = async (): Promise<void> => {}
  return storeOver(
    { records, letters, serials, all: () => [...forms.values(), letters, serials] },
    { flush: nothing, close: nothing },
  )
}
