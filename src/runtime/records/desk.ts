import type { Form, RecordData, StoredRecord } from '../../model/index.ts'
import type { LoadedApplication } from '../application.ts'
import type { Transaction } from '../store/store.ts'
import { type Checked, check, type Given } from './inspection.ts'
import type { Outcome } from './records.ts'
import { type Now, runOf } from './run.ts'

/** Where one change is decided: what it reads and what it writes are of one transaction. */
export interface Desk {
  readonly app: LoadedApplication
  readonly form: Form
  /** The id of the record in hand; null: it is new. */
  readonly record: string | null
  readonly tx: Transaction
  readonly now: Now
  /** The day that counts as the record's submission if this change submits it. */
  readonly submitted: string
}

export function checkedAt(desk: Desk, data: unknown, given: Given): Checked {
  const { app, form, record, tx, now, submitted } = desk
  const days = { today: now.today, submitted: given.draft ? null : submitted }
  return check(app, form, data, runOf(app, days, tx, record), given)
}

/** Why a checked record may not be written. */
export function refusal(desk: Desk, checked: Checked, id: string): Outcome | null {
  const { mistakes, blocks, data } = checked
  if (mistakes.length + blocks.length > 0) return { kind: 'refused', mistakes, blocks }
  const other = duplicateOf(desk, data, id)
  return other && { kind: 'duplicate', other: other.id, fields: desk.form.unique }
}

/** Writes the record as its own next version. */
export function put({ tx, now }: Desk, record: StoredRecord): Outcome {
  const next = { ...record, version: record.version + 1, updated: now.now }
  tx.put(next)
  return { kind: 'done', record: next }
}

/** Whether people may still write in it. */
export const isOpen = (form: Form, { state }: Pick<StoredRecord, 'state'>): boolean =>
  state === (form.states[0] ?? null)

/** A record that lacks one of the fields is not told apart by them yet. */
function duplicateOf({ form, tx }: Desk, data: RecordData, id: string): StoredRecord | null {
  const key = Object.entries(data).filter(([field]) => form.unique.includes(field))
  if (key.length === 0 || key.length < form.unique.length) return null
  return tx.find(form.id, Object.fromEntries(key), id)
}
