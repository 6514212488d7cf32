import type { Form, StoredRecord } from '../../model/index.ts'
import { type Run, review } from '../../rules/index.ts'
import type { Denial } from '../access/denial.ts'
import { authorsWith, isDenied, ownFirst, type Right, rightToMove } from '../access/rights.ts'
import type { Sight } from '../access/sight.ts'
import { definitionOf } from '../application.ts'
import { creationsBy } from './creations.ts'
import { actingBy, checkedAt, type Desk, isOpen, put, refusal } from './desk.ts'
import { drawnBy } from './draw.ts'
import type { Outcome } from './records.ts'
import { revised } from './revised.ts'
import { runOf } from './run.ts'
import { scopeOf, waysBetween, waysFrom } from './ways.ts'

/** Takes a record along a 流转. Out of the first state it is submitted; back into it, it is a draft again. */
export function move(
  desk: Desk,
  record: StoredRecord,
  sight: Sight,
  to: string,
  reason: string | undefined,
): Outcome {
  const { access, app, form, tx, now } = desk
  const { state } = record
  const ways = waysBetween(form, state, to)
  if (state === null || ways.length === 0) return { kind: 'forbidden', state }
  const rights = ways.map((each) => rightToMove(access, form, record, sight, each))
  const mine = ways.filter((_, index) => !isDenied(rights[index] as Right))
  const denial = rights.find(isDenied)
  if (mine.length === 0 && denial) return { kind: 'denied', denial }
  const moved = isOpen(form, record) ? submitted(desk, record, to, sight) : record
  if ('kind' in moved) return moved
  // Rules of review are asked of the record where the step leads.
  const run = runOf(app, { today: now.today, submitted: moved.submitted, state: to }, tx, record.id)
  const seen = reviewed(form, moved, run)
  const [way] = waysFrom(form, seen, run, mine)
  if (!way) return { kind: 'unmet', state, to, steps: mine.map(({ label }) => label) }
  const given = reason?.trim() || null
  if (way.reason && given === null) return needsReason
  const isDraft = isOpen(form, { state: to })
  const right = rights[ways.indexOf(way)] as Exclude<Right, Denial>
  const actor = actingBy(desk, right && ownFirst(right))
  const by = actor.account === null ? {} : { by: actor.account }
  const next: StoredRecord = {
    ...seen,
    ...(isOpen(form, record) ? authorsWith(record, actor) : {}),
    state: to,
    moves: [
      ...record.moves,
      { from: way.from, to, at: now.now, on: now.today, reason: given, ...by },
    ],
    ...(isDraft && { submitted: null, judgement: null }),
  }
  const scope = scopeOf(form, { ...seen, state: to }, run)
  const drawn = way.draws ? drawnBy(way.draws, scope) : { records: [], data: {} }
  const made = creationsBy({ ...desk, app: desk.current }, way.creates ?? [], scope, drawn.records)
  if ('kind' in made) return made
  const data = { ...next.data, ...drawn.data }
  const judgement = way.draws ? revised(form, next, data, run) : next.judgement
  const outcome = put(desk, { ...next, data, judgement })
  for (const each of made) tx.put(each.record)
  return outcome
}

/** As the rules of review see it now. */
const reviewed = (form: Form, record: StoredRecord, run: Run): StoredRecord =>
  record.judgement === null
    ? record
    : { ...record, judgement: review(form, record.data, run, record.judgement) }

/** The record with its judgement, or why it cannot be submitted. */
function submitted(
  desk: Desk,
  record: StoredRecord,
  state: string,
  sight: Sight,
): StoredRecord | Outcome {
  const checked = checkedAt(desk, record.data, { draft: false, stored: record.data }, state)
  const { upgraded: _, ...former } = record
  return (
    refusal(desk, checked, record.id, sight) ?? {
      ...former,
      definition: definitionOf(desk.app, desk.form),
      data: checked.data,
      submitted: desk.submitted,
      judgement: checked.judgement(),
    }
  )
}

const needsReason: Outcome = {
  kind: 'refused',
  mistakes: [{ path: ['reason'], code: 'reason-required', params: {} }],
  blocks: [],
}
