import type { Form, Notice, StoredRecord } from '../../model/index.ts'
import { evaluate, holds, isExact, isInForce, type Scope } from '../../rules/index.ts'

/** Whether a record gets a letter of the notice on a day; `scope`: the record as the letter sees it. */
export function follows(
  notice: Notice,
  form: Form,
  record: StoredRecord,
  date: string,
  scope: () => Scope,
): boolean {
  if (notice.period && !isInForce(notice.period, date)) return false
  return (
    record.submitted !== null &&
    isSent(record, form, notice) &&
    (notice.when === null || holds(notice.when, scope()))
  )
}

/** A notice that a 流转 sends goes to the records that took it; any other to all it is for. */
function isSent({ moves }: StoredRecord, { transitions }: Form, notice: Notice): boolean {
  const senders = transitions.filter(({ sends }) => sends?.includes(notice.id))
  if (senders.length === 0) return true
  return senders.some(({ from, to }) => moves.some((move) => move.from === from && move.to === to))
}

/** What tells why a record gets the letter now from why it got one before; undefined: it gets but one. */
export function occasionOf({ again }: Notice, scope: () => Scope): string | undefined {
  const keys = again?.map((key) => evaluate(key, scope()))
  return keys && JSON.stringify(keys.map((key) => (isExact(key) ? key.toFraction() : key)))
}
