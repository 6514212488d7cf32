import type { StoredRecord, Transition } from '../../model/index.ts'
import { holds } from '../../rules/index.ts'
import { checkedAt, type Desk, isOpen, put, refusal } from './desk.ts'
import type { Outcome } from './records.ts'
import { runOf } from './run.ts'

/** Takes a record along a 流转. Out of the first state it is submitted; back into it, it is a draft again. */
export function move(
  desk: Desk,
  record: StoredRecord,
  to: string,
  reason: string | undefined,
): Outcome {
  const { form } = desk
  const ways = form.transitions.filter((way) => way.from === record.state && way.to === to)
  if (ways.length === 0) return { kind: 'forbidden', state: record.state }
  const moved = isOpen(form, record) ? submitted(desk, record) : record
  if ('kind' in moved) return moved
  const way = ways.find((each) => isPassable(desk, each, moved))
  if (!way) return { kind: 'forbidden', state: record.state }
  if (way.reason && !reason?.trim()) return needsReason
  const isDraft = isOpen(form, { state: to })
  return put(desk, {
    ...moved,
    state: to,
    ...(isDraft && { submitted: null, judgement: null }),
  })
}

/** The record with its judgement, or why it cannot be submitted. */
function submitted(desk: Desk, record: StoredRecord): StoredRecord | Outcome {
  const checked = checkedAt(desk, record.data, { draft: false, stored: record.data })
  return (
    refusal(desk, checked, record.id) ?? {
      ...record,
      definition: desk.form.hash,
      data: checked.data,
      submitted: desk.submitted,
      judgement: checked.judgement,
    }
  )
}

function isPassable(
  { app, form, tx, now }: Desk,
  { when }: Transition,
  { data, submitted, judgement }: StoredRecord,
): boolean {
  if (when === null) return true
  const run = { ...runOf(app, { today: now.today, submitted }, tx.get), judgement }
  return holds(when, { form, data: { ...data, ...judgement?.values }, run })
}

const needsReason: Outcome = {
  kind: 'refused',
  mistakes: [{ path: ['reason'], code: 'reason-required', params: {} }],
  blocks: [],
}
