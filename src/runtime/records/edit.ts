import type { StoredRecord } from '../../model/index.ts'
import { incoming } from '../access/incoming.ts'
import { withOwnValues } from '../access/own-values.ts'
import {
  authorsWith,
  denial,
  isDenied,
  ownFirst,
  rightToFill,
  rightToRemark,
} from '../access/rights.ts'
import { type Held, openSight, type Sight, sightThrough, wholeSight } from '../access/sight.ts'
import { definitionOf } from '../application.ts'
import { askForFiles, claimFiles } from '../files/claim.ts'
import {
  actingBy,
  checkedAt,
  type Desk,
  duplicateOf,
  isOpen,
  newRecord,
  put,
  refusal,
  writtenThrough,
} from './desk.ts'
import type { Outcome } from './records.ts'
import { referrer, strangeReferences } from './references.ts'
import { revised } from './revised.ts'
import { runOf } from './run.ts'

export function create(desk: Desk, data: unknown, draft: boolean): Outcome {
  const { access, form } = desk
  const right = rightToFill(access, form)
  if (isDenied(right)) return { kind: 'denied', denial: right }
  const sight = writersSight(desk, right)
  const given = right === null ? data : withOwnValues(access, form, right, data, desk.tx)
  const record = newRecord(desk.app, form, desk.now)
  return keep(desk, record, given, { draft, sight, writers: right, kind: 'whole' })
}

export function edit(
  desk: Desk,
  record: StoredRecord,
  sight: Sight,
  data: unknown,
  { draft, kind }: { readonly draft: boolean; readonly kind: 'whole' | 'patch' },
): Outcome {
  const { access, form } = desk
  const isDraftable = isOpen(form, record)
  const right = isDraftable
    ? rightToFill(access, form, sight.held)
    : rightToRemark(access, form, record, sight)
  if (isDenied(right)) return { kind: 'denied', denial: right }
  if (!isDraftable && (!access.isByRole || right?.length === 0))
    return { kind: 'forbidden', state: record.state }
  const writers = right === null ? sight : withEditable(sight, sightThrough(form, right).editable)
  return keep(desk, record, data, {
    // What was submitted is no draft again.
    draft: draft && record.submitted === null,
    sight: writers,
    writers: right,
    kind,
  })
}

export function remove(desk: Desk, record: StoredRecord, sight: Sight): Outcome {
  const { access, current, form, tx, now } = desk
  const right = rightToFill(access, form, sight.held)
  if (isDenied(right)) return { kind: 'denied', denial: right }
  if (!isOpen(form, record)) return { kind: 'forbidden', state: record.state }
  const by = referrer(current, form, record.id, tx)
  if (by) {
    const other = by.by === 'record' ? tx.get(by.of, by.id) : null
    const target = current.application.forms.find(({ id }) => id === by.of)
    const isSeen = by.by === 'letter' || (other && target && access.sight(target, other, tx))
    return { kind: 'referenced', ...by, id: isSeen ? by.id : null }
  }
  actingBy(desk, right && ownFirst(right))
  const removed = { ...record, version: record.version + 1, updated: now.now }
  tx.remove(removed)
  return { kind: 'done', record: removed }
}

/** A record that was removed, as it was then. */
export function restore(desk: Desk, record: StoredRecord, sight: Sight): Outcome {
  const { access, form } = desk
  const right = rightToFill(access, form, sight.held)
  if (isDenied(right)) return { kind: 'denied', denial: right }
  const other = duplicateOf(desk, record.data, record.id)
  if (!other) {
    actingBy(desk, right && ownFirst(right))
    return put(desk, record)
  }
  const isSeen = access.sight(form, other, desk.tx) !== null
  return { kind: 'duplicate', other: isSeen ? other.id : null, fields: form.unique }
}

interface Keeping {
  readonly draft: boolean
  readonly sight: Sight
  /** Null: no role is asked. */
  readonly writers: readonly Held[] | null
  readonly kind: 'whole' | 'patch'
}

/** A form without states is submitted by being written. What was submitted keeps its day and what was found then. */
function keep(desk: Desk, record: StoredRecord, arrived: unknown, keeping: Keeping): Outcome {
  const { access, form, tx } = desk
  const { draft, sight, writers, kind } = keeping
  const taken = incoming(form, sight, record.data, arrived, kind)
  if (taken.denied) {
    const { reason, field } = taken.denied
    return { kind: 'denied', denial: denial(access, form, reason, { field }, writers ?? []) }
  }
  const checked = checkedAt(desk, taken.data, { draft, sent: taken.sent, stored: record.data })
  askForFiles(tx, form, checked.data)
  const strange = strangeReferences(access, form, record.data, checked.data, tx)
  const wrong = [...taken.mistakes, ...strange]
  const refused = refusal(desk, checked, record.id, sight, wrong)
  if (refused) return refused
  const { upgraded: _, ...former } = record
  const next = { ...former, ...judgedAs(desk, record, checked, draft) }
  const through = writtenThrough(desk, writers, record.data, next)
  if (isDenied(through)) return { kind: 'denied', denial: through }
  const actor = actingBy(desk, through)
  const files = claimFiles(tx, form, record.id, record.data, checked.data, access.visitor)
  if (files.length > 0) return { kind: 'refused', mistakes: files, blocks: [] }
  const authors = isOpen(form, record) ? authorsWith(record, actor) : {}
  return put(desk, { ...next, ...authors })
}

function judgedAs(
  { app, form, submitted, now, tx }: Desk,
  record: StoredRecord,
  { data, judgement }: ReturnType<typeof checkedAt>,
  draft: boolean,
): Pick<StoredRecord, 'data' | 'definition' | 'submitted' | 'judgement'> {
  if (!isOpen(form, record)) {
    const { submitted: day, state } = record
    const run = runOf(app, { today: now.today, submitted: day, state }, tx, record.id)
    return {
      data,
      definition: definitionOf(app, form),
      submitted: day,
      judgement: revised(form, record, data, run),
    }
  }
  const isSubmitted = form.states.length === 0 && !draft
  return {
    data,
    definition: definitionOf(app, form),
    submitted: isSubmitted ? submitted : null,
    judgement: isSubmitted ? judgement() : null,
  }
}

function writersSight({ access, form }: Desk, writers: readonly Held[] | null): Sight {
  if (writers !== null) return sightThrough(form, writers)
  return access.visitor.account === null ? wholeSight(form) : openSight(form)
}

const withEditable = (sight: Sight, editable: Sight['editable']): Sight => ({ ...sight, editable })
