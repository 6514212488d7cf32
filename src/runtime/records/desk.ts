import type { Field, Form, Mistake, RecordData, StoredRecord } from '../../model/index.ts'
import { own } from '../../rules/own.ts'
import type { Access } from '../access/access.ts'
import { cutFaults } from '../access/cut.ts'
import { actorOf, denial, isOwn, type Right } from '../access/rights.ts'
import { type Held, type Sight, sightThrough } from '../access/sight.ts'
import { definitionOf, type LoadedApplication } from '../application.ts'
import { canonical } from '../store/canonical.ts'
import type { Actor } from '../store/change.ts'
import type { Transaction, View } from '../store/store.ts'
import { type Checked, check, type Given } from './inspection.ts'
import type { Outcome } from './records.ts'
import { type Now, runOf } from './run.ts'

/** Where one change is decided: what it reads and what it writes are of one transaction. */
export interface Desk {
  /** Of the edition that the record in hand is acted on under. */
  readonly app: LoadedApplication
  readonly current: LoadedApplication
  readonly access: Access
  readonly form: Form
  /** The id of the record in hand; null: it is new. */
  readonly record: string | null
  readonly tx: Transaction
  readonly now: Now
  /** The day that counts as the record's submission if this change submits it. */
  readonly submitted: string
}

/** Who acts by a right; what is changed from here on says for whom. */
export function actingBy({ access, tx }: Desk, right: readonly Held[] | null): Actor {
  const actor = actorOf(access, right ?? [])
  tx.actFor(actor.for ?? null)
  return actor
}

/** What of a desk a record is checked by. */
export interface Checking extends Pick<Desk, 'app' | 'form' | 'record' | 'now' | 'submitted'> {
  readonly tx: View
}

/** `state`: where it stands once it is submitted. */
export function checkedAt(
  desk: Checking,
  data: unknown,
  given: Given,
  state: string | null = null,
): Checked {
  const { app, form, record, tx, now, submitted } = desk
  const known = { today: now.today, submitted: given.draft ? null : submitted, state }
  return check(app, form, data, runOf(app, known, tx, record), given)
}

/** Why a checked record may not be written; `sight`: what its writer sees of it. `more`: what was wrong before. */
export function refusal(
  desk: Desk,
  checked: Checked,
  id: string,
  sight: Sight,
  more: readonly Mistake[] = [],
): Outcome | null {
  const { app, form } = desk
  // Asked for in any case: a store far away is asked once for all that is needed.
  const other = duplicateOf(desk, checked.data, id)
  const places = new Set(more.map(({ path }) => JSON.stringify(path)))
  const rest = checked.mistakes.filter(({ path }) => !places.has(JSON.stringify(path)))
  const faults = { mistakes: [...more, ...rest], blocks: checked.blocks }
  if (faults.mistakes.length + faults.blocks.length > 0)
    return { kind: 'refused', ...cutFaults(app.application, form, faults, sight) }
  if (!other) return null
  const isSeen = desk.access.sight(form, other, desk.tx) !== null
  return { kind: 'duplicate', other: isSeen ? other.id : null, fields: form.unique }
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

/**
 * The record as it would be must be held by grants of the writer that let everything be changed that is changed: those,
 * without the lent ones where their own are enough.
 */
export function writtenThrough(
  { access, form, tx }: Desk,
  writers: readonly Held[] | null,
  before: RecordData,
  record: StoredRecord,
): Right {
  if (writers === null) return null
  const sight = access.sight(form, record, tx)
  const holding = writers.filter((each) => sight?.held.includes(each))
  const isChanged = ({ id, from, calculate }: Field): boolean =>
    from === null && calculate === null && !isSame(own(before, id), own(record.data, id))
  const isEnough = (some: readonly Held[]): boolean => {
    const { editable } = sightThrough(form, some)
    return (
      some.length > 0 && form.fields.every((field) => editable.has(field.id) || !isChanged(field))
    )
  }
  if (!isEnough(holding)) return denial(access, form, 'beyond-scope', {}, writers)
  const mine = holding.filter(isOwn)
  return mine.length < holding.length && isEnough(mine) ? mine : holding
}

const isSame = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null)

/** A record that lacks one of the fields is not told apart by them yet. */
export function duplicateOf(
  { form, tx }: Pick<Checking, 'form' | 'tx'>,
  data: RecordData,
  id: string,
): StoredRecord | null {
  const key = form.unique.flatMap((field) => {
    const value = own(data, field) as RecordData[string] | undefined
    return value === undefined ? [] : [[field, value] as const]
  })
  if (key.length === 0 || key.length < form.unique.length) return null
  return tx.find(form.id, Object.fromEntries(key), id)
}

export const newRecord = (app: LoadedApplication, form: Form, { now }: Now): StoredRecord => ({
  id: crypto.randomUUID(),
  form: form.id,
  version: 0,
  definition: definitionOf(app, form),
  state: form.states[0] ?? null,
  submitted: null,
  created: now,
  updated: now,
  data: {},
  judgement: null,
  moves: [],
})
