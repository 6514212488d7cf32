import { type Duty, dutyOf, dutyText, valuesIn, withoutErased } from '../../change/migrate/erase.ts'
import type { Form, StoredRecord } from '../../model/index.ts'
import type { Act, Change } from '../store/change.ts'
import type { Query, Store, Transaction } from '../store/store.ts'
import { writeDown } from './erasure-file.ts'

/** Of how many records of a form something was erased. */
export interface FieldErasure {
  readonly form: string
  readonly records: number
}

/**
 * Carries out 删除 of an app's forms, again as often as one likes: no record of theirs holds such a value any more, and
 * what was sealed of those that did is gone from their past. What was never masked lies open in the past and stays there.
 * Written down first, as every erasure. Throws a `Failure`.
 */
export async function eraseFields(
  store: Store,
  keyFile: string,
  forms: readonly Form[],
  act: Act,
): Promise<readonly FieldErasure[]> {
  const done: FieldErasure[] = []
  for (const form of forms) {
    const duty = dutyOf(form)
    if (duty === null) continue
    const reason = [act.reason, dutyText(form)].filter(Boolean).join('：')
    const records = await eraseDuty(store, duty, { ...act, reason }, () => writeDown(keyFile, duty))
    if (records > 0) done.push({ form: duty.form, records })
  }
  return done
}

/** Of how many records; `first` is done before any of them. */
export async function eraseDuty(
  store: Store,
  duty: Duty,
  act: Act,
  first: () => Promise<void> = async () => {},
): Promise<number> {
  const ids = await heldBy(store, duty)
  if (ids.length === 0) return 0
  await first()
  await store.transaction((tx) => {
    for (const id of ids) eraseOf(tx, duty, id)
  }, act)
  return ids.length
}

/** Ids of the records that hold something, or whose past can still be opened on it. */
async function heldBy(store: Store, duty: Duty): Promise<readonly string[]> {
  const there = await store.read((view) => [...view.scan(duty.form)].map(({ id }) => id))
  const held: string[] = []
  for (const id of [...there, ...(await removedIds(store, duty.form))]) {
    const past = sinceErased(await store.history(duty.form, id))
    if (past.some(({ after }) => isRecord(after) && valuesIn(duty, after).length > 0)) held.push(id)
  }
  return held
}

async function removedIds(store: Store, form: string): Promise<readonly string[]> {
  const sort = { field: '@created', descending: false }
  const ids: string[] = []
  let after: string | null = null
  do {
    const query: Query = { where: [], sort, limit: 500, removed: true, ...(after && { after }) }
    const page = await store.list(form, query)
    ids.push(...page.records.map(({ id }) => id))
    after = page.next
  } while (after !== null)
  return ids
}

/** What was sealed before is gone; what lay open before cannot be helped. */
const sinceErased = (past: readonly Change[]): readonly Change[] =>
  past.slice(past.findLastIndex(({ effect }) => effect === 'erase') + 1)

const isRecord = (after: unknown): after is StoredRecord =>
  typeof after === 'object' && after !== null && 'data' in after

/** Its salt goes, and with it what was sealed; what is left of it is written anew. */
function eraseOf(tx: Transaction, duty: Duty, id: string): void {
  const there = tx.get(duty.form, id)
  const record = there ?? tx.removed(duty.form, id)
  if (record === null) return
  const files = valuesIn(duty, record).filter((value) => typeof value === 'string')
  const kept = withoutErased(duty, record)
  tx.erase(duty.form, id)
  if (there) tx.put(kept)
  else tx.remove(kept)
  for (const file of files)
    if (tx.paper('file', file)?.holder?.record === id) tx.removePaper('file', file)
}
