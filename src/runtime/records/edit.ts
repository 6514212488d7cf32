import type { Form, RecordData, StoredRecord } from '../../model/index.ts'
import { checkedAt, type Desk, isOpen, put, refusal } from './desk.ts'
import type { Outcome } from './records.ts'
import { referrer } from './references.ts'
import type { Now } from './run.ts'

export const create = (desk: Desk, data: unknown, draft: boolean): Outcome =>
  keep(desk, newRecord(desk.form, desk.now), data, { draft, sent: data })

/** `data` is the whole of it, `sent` what arrived. */
export function edit(
  desk: Desk,
  record: StoredRecord,
  data: unknown,
  { draft, sent }: { readonly draft: boolean; readonly sent: unknown },
): Outcome {
  if (!isOpen(desk.form, record)) return { kind: 'forbidden', state: record.state }
  // What was submitted is no draft again.
  return keep(desk, record, data, { draft: draft && record.submitted === null, sent })
}

export function remove({ app, form, tx, now }: Desk, record: StoredRecord): Outcome {
  if (!isOpen(form, record)) return { kind: 'forbidden', state: record.state }
  const by = referrer(app, form, record.id, tx)
  if (by) return { kind: 'referenced', ...by }
  const removed = { ...record, version: record.version + 1, updated: now.now }
  tx.remove(removed)
  return { kind: 'done', record: removed }
}

/** RFC 7396, as far as it reaches in a record: no field holds an object. */
export function merged(stored: RecordData, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const all = new Map<string, unknown>([...Object.entries(stored), ...Object.entries(patch)])
  return Object.fromEntries([...all].filter(([, value]) => value !== null))
}

/** A form without states is submitted by being written. */
function keep(
  desk: Desk,
  record: StoredRecord,
  data: unknown,
  given: { readonly draft: boolean; readonly sent: unknown },
): Outcome {
  const checked = checkedAt(desk, data, { ...given, stored: record.data })
  const isSubmitted = desk.form.states.length === 0 && !given.draft
  return (
    refusal(desk, checked, record.id) ??
    put(desk, {
      ...record,
      definition: desk.form.hash,
      data: checked.data,
      submitted: isSubmitted ? desk.submitted : null,
      judgement: isSubmitted ? checked.judgement : null,
    })
  )
}

const newRecord = (form: Form, { now }: Now): StoredRecord => ({
  id: crypto.randomUUID(),
  form: form.id,
  version: 0,
  definition: form.hash,
  state: form.states[0] ?? null,
  submitted: null,
  created: now,
  updated: now,
  data: {},
  judgement: null,
  moves: [],
})
