import type { Form, RecordData, StoredRecord, Transition } from '../../model/index.ts'
import { prefill, type Settled, settle } from '../../rules/index.ts'
import { judgeForFiler } from '../../rules/judge.ts'
import { cutData, cutFaults, cutRemarks } from '../access/cut.ts'
import type { Denial } from '../access/denial.ts'
import { incoming } from '../access/incoming.ts'
import { ownValues } from '../access/own-values.ts'
import {
  isDenied,
  type Right,
  rightToFill,
  rightToMove,
  rightToRemark,
  rightToWrite,
} from '../access/rights.ts'
import { type Held, openSight, type Sight, sightThrough, wholeSight } from '../access/sight.ts'
import type { View } from '../store/store.ts'
import { isOpen } from './desk.ts'
import { type Frame, type Seen, seenIn } from './frame.ts'
import { check } from './inspection.ts'
import type { Examination, Records, Standing } from './records.ts'
import { runOf } from './run.ts'
import { waysFrom } from './ways.ts'

/** How a form or a record stands for the visitor, without changing anything. */
export function standing(
  frame: Frame,
): Pick<Records, 'examine' | 'settled' | 'visible' | 'standing' | 'ownValues' | 'beside'> {
  const { app, store, clock } = frame
  return {
    examine: (form, data, { draft = false, id } = {}) =>
      store.read((view) => {
        const { frame: own, form: ownForm, record, sight } = inHand(frame, form, id ?? null, view)
        const { app } = own
        const stored = record?.data ?? {}
        const taken = incoming(ownForm, sight, stored, data, 'whole')
        const submitted = draft ? null : (record?.submitted ?? clock().today)
        const run = runOf(app, { today: clock().today, submitted }, view, record?.id ?? null)
        const checked = check(app, ownForm, taken.data, run, { draft, stored, sent: taken.sent })
        const faults = {
          mistakes: [...taken.mistakes, ...checked.mistakes],
          blocks: checked.blocks,
        }
        const said = cutFaults(app.application, ownForm, faults, sight)
        return { ...said, data: cutData(ownForm, checked.data, sight) } satisfies Examination
      }),
    settled: (form, data, id) =>
      store.read((view) => {
        const { frame: own, form: ownForm, record, sight } = inHand(frame, form, id, view)
        const former = record?.data ?? {}
        const whole = incoming(ownForm, sight, former, data, 'whole').data as RecordData
        const submitted = record?.submitted ?? null
        const run = runOf(own.app, { today: clock().today, submitted }, view, record?.id ?? null)
        return cutSettled(ownForm, settle(ownForm, prefill(ownForm, whole, run), run), sight)
      }),
    visible: (form, id) =>
      store.read((view) => seenIn(frame, form, view.get(form.id, id), view)?.sight.visible ?? null),
    standing: (form, id) =>
      store.read((view) => {
        if (id === null) return standingOfNew(frame, form)
        const seen = seenIn(frame, form, view.get(form.id, id), view)
        return seen && standingOf(seen, view)
      }),
    ownValues: async (form) => {
      const access = frame.access()
      const right = rightToFill(access, form)
      if (right === null || isDenied(right)) return {}
      const { masked } = sightThrough(form, right)
      const values = await store.read((view) => ownValues(access, form, right, view))
      return Object.fromEntries(Object.entries(values).filter(([id]) => !masked.has(id)))
    },
    beside: (id, submitted, work) =>
      store.read((view) => work(runOf(app, { today: clock().today, submitted }, view, id))),
  }
}

/** The record that is changed, or a new one as its writer sees it. */
function inHand(
  frame: Frame,
  form: Form,
  id: string | null,
  view: View,
): Omit<Seen, 'record'> & { readonly record: StoredRecord | null } {
  const seen = id === null ? null : seenIn(frame, form, view.get(form.id, id), view)
  if (!seen) return { frame, form, record: null, sight: sightOfNew(frame, form) }
  const writers = writersOf(seen)
  const { editable } = writers === null ? seen.sight : sightThrough(seen.form, writers)
  return { ...seen, sight: { ...seen.sight, editable } }
}

/** Null: no role is asked. */
function writersOf({ frame, form, record, sight }: Seen): readonly Held[] | null {
  const mine = frame.access()
  if (!isOpen(form, record)) return mine.isByRole ? rightToRemark(mine, form, record, sight) : []
  const right = rightToFill(mine, form, sight.held)
  return isDenied(right) ? [] : right
}

function sightOfNew(frame: Frame, form: Form): Sight {
  const access = frame.access()
  if (access.isByRole) {
    const right = rightToFill(access, form)
    return sightThrough(form, right === null || isDenied(right) ? [] : right)
  }
  return frame.visitor.account === null ? wholeSight(form) : openSight(form)
}

const denialOf = (right: Right): Denial | null => (isDenied(right) ? right : null)

function cutSettled(form: Form, settled: Settled, sight: Sight): Settled {
  if (sight.isWhole) return settled
  const { data, kept, values, mistakes } = settled
  return {
    ...settled,
    data: cutData(form, data, sight),
    kept: cutData(form, kept, sight),
    values: cutData(form, values, sight),
    mistakes: mistakes.filter(
      ({ path: [id] }) => id === undefined || sight.visible.has(String(id)),
    ),
  }
}

function standingOfNew(frame: Frame, form: Form): Standing {
  const { visible, editable, masked } = sightOfNew(frame, form)
  const noCreating = denialOf(rightToFill(frame.access(), form))
  return {
    ...{ visible, editable, masked, noCreating },
    hidden: new Set(),
    values: {},
    warnings: [],
    mayEdit: noCreating === null,
    mayRemove: false,
    mayUnmask: false,
    ways: [],
  }
}

function standingOf(seen: Seen, view: View): Standing {
  const { frame, form, record, sight } = seen
  const { app, clock } = frame
  const access = frame.access()
  const right = rightToFill(access, form, sight.held)
  const isDraft = isOpen(form, record)
  const writers = writersOf(seen)
  const run = runOf(app, { today: clock().today, submitted: record.submitted }, view, record.id)
  const settled = settle(form, record.data, run)
  const values: RecordData = { ...settled.values, ...record.judgement?.values }
  const states = [...settled.fields]
  return {
    visible: sight.visible,
    editable: writers === null ? sight.editable : sightThrough(form, writers).editable,
    masked: sight.masked,
    hidden: new Set(states.flatMap(([id, { visible }]) => (visible ? [] : [id]))),
    values: cutData(form, values, sight),
    warnings: isDraft ? warningsOf(seen, view) : [],
    noCreating: denialOf(rightToFill(access, form)),
    mayEdit: writers === null || writers.length > 0,
    mayRemove: isDraft && !isDenied(right),
    mayUnmask: rightToWrite(access, form) === null,
    ways: waysOf(seen, view),
  }
}

function warningsOf({ frame, form, record, sight }: Seen, view: View): Standing['warnings'] {
  const { app, clock } = frame
  const { today } = clock()
  const run = runOf(app, { today, submitted: today }, view, record.id)
  const { warnings } = judgeForFiler(form, record.data, run)
  return cutRemarks(app.application, form, warnings, sight)
}

/** What `move` would find open: leaving a draft submits it, so it is judged as of today. */
function waysOf({ frame, form, record, sight }: Seen, view: View): readonly Transition[] {
  const { app, access, clock } = frame
  const mine = form.transitions.filter(
    (way) =>
      way.from === record.state && !isDenied(rightToMove(access(), form, record, sight, way)),
  )
  if (mine.length === 0) return []
  const { today } = clock()
  if (!isOpen(form, record) || record.submitted !== null) {
    const run = runOf(app, { today, submitted: record.submitted }, view, record.id)
    return waysFrom(form, record, run, mine)
  }
  const state = mine[0]?.to ?? null
  const run = runOf(app, { today, submitted: today, state }, view, record.id)
  const checked = check(app, form, record.data, run, { draft: false, stored: record.data })
  const { data, judgement } = checked
  return waysFrom(form, { ...record, data, judgement: judgement() }, run, mine)
}
