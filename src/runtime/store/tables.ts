import type { StoredRecord } from '../../model/index.ts'
import type { Serial } from './engine.ts'
import { frozen } from './sheet-file.ts'
import type { LetterRecord } from './store.ts'
import { Table } from './table.ts'

export function recordTable(head: Map<string, StoredRecord>): Table<StoredRecord> {
  for (const [id, record] of head) {
    if (!Object.hasOwn(record, 'moves')) head.set(id, frozen({ ...record, moves: [] }))
  }
  return new Table(head, (record) => record.data)
}

export const letterTable = (head: Map<string, LetterRecord>): Table<LetterRecord> =>
  new Table(head, ({ notice, record, state }) => ({ notice, record, void: state === 'void' }))

export const serialTable = (head: Map<string, Serial>): Table<Serial> => new Table(head, () => ({}))
