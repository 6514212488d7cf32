import type { StoredRecord } from '../../model/index.ts'
import type { Serial } from './engine.ts'
import type { LetterRecord } from './store.ts'
import { Table } from './table.ts'

export const recordTable = (head: Map<string, StoredRecord>): Table<StoredRecord> =>
  new Table(head, (record) => record.data)

export const letterTable = (head: Map<string, LetterRecord>): Table<LetterRecord> =>
  new Table(head, ({ notice, record, state }) => ({ notice, record, void: state === 'void' }))

export const serialTable = (head: Map<string, Serial>): Table<Serial> => new Table(head, () => ({}))
