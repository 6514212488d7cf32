import type { Form, Notice, StoredRecord } from '../../../model/index.ts'
import type { Run } from '../../../rules/index.ts'
import { formOf, type LoadedApplication } from '../../application.ts'
import { optionsFor } from '../../editions/own-options.ts'
import { readUnder } from '../../editions/read-under.ts'
import { runOf } from '../../records/run.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { View } from '../../store/store.ts'
import { type Allowed, allowedOn, endOf } from '../due.ts'
import { isImprintTooLong } from '../estimate.ts'
import { follows, occasionOf as occasionOfNotice } from '../follows.ts'
import { missingGlyphs } from '../glyphs.ts'
import { letterFor } from '../letter-for.ts'
import { inOrder } from '../order.ts'
import type { LetterView } from '../render.ts'
import type { Stop, Stopped } from '../stop.ts'
import { letterView, scopeOf, type ViewOutcome } from '../view.ts'
import { filedAtIssue } from './filing.ts'
import { unserved } from './unserved.ts'

/** Letters of one notice on one day. */
export interface Issuing {
  readonly app: LoadedApplication
  readonly notice: Notice
  /** YYYY-MM-DD: the day of issue. */
  readonly date: string
}

/** `version`: as it was looked at; null: as it is. */
export interface Selected {
  readonly record: string
  readonly version: number | null
}

export interface Preflight {
  /** In the order of the notice: what is issued, with everything its letter will say but its number. */
  readonly ready: readonly Ready[]
  readonly stopped: readonly Stopped[]
  readonly already: readonly LetterRecord[]
}

export interface Ready {
  readonly record: StoredRecord
  readonly view: LetterView
  readonly occasion?: string
}

export interface Choice {
  /** All that are due, where it is not said. */
  readonly selection?: readonly Selected[]
  /** Who chooses sees no others. */
  readonly sees?: (record: StoredRecord) => boolean
  /** The batch in hand: of no other that waits may a record be. */
  readonly batch?: string
}

/** What would be issued, in which order, and what would be stopped, and why. */
export function preflight(view: View, issuing: Issuing, choice: Choice = {}): Preflight {
  const work = workOf(issuing, view)
  const { due, stopped } = choice.selection
    ? selected(view, work, choice.selection, choice)
    : { due: dueIn(view, work, choice), stopped: [] }
  const busy = waitingElsewhere(view, work.notice, choice.batch)
  const already: LetterRecord[] = []
  const waiting: StoredRecord[] = []
  // All of them at once: a store that loads what it is asked for is asked in one go.
  for (const record of due) {
    const letter = letterFor(view, work.notice.id, record.id, occasionOf(work, record))
    if (letter !== null) already.push(letter)
    else if (busy.has(record.id))
      stopped.push(stop(record, { kind: 'in-batch' }, addresseeOf(record, work)))
    else waiting.push(record)
  }
  const ready: Ready[] = []
  for (const record of inOrder(waiting, work.notice.order, (one) => scopeIn(work, one))) {
    const checked = check(record, work)
    if ('stop' in checked) stopped.push(checked)
    else ready.push({ record, view: checked, ...occasionIn(work, record) })
  }
  return { ready, stopped, already }
}

/** Whether any letter would be issued; `records`: for one of these. */
export function isAnyDue(view: View, issuing: Issuing, records?: readonly string[]): boolean {
  const work = workOf(issuing, view)
  const busy = waitingElsewhere(view, issuing.notice)
  const waiting = dueIn(view, work, {}).filter(
    (record) =>
      (records?.includes(record.id) ?? true) &&
      letterFor(view, issuing.notice.id, record.id, occasionOf(work, record)) === null &&
      !busy.has(record.id),
  )
  return waiting.some((record) => !('stop' in check(record, work)))
}

/** The time that a letter of this day gives. */
export const allowedIn = ({ app, notice, date }: Issuing): Allowed | null =>
  notice.due === null ? null : allowedOn(notice.due, date, app.application.parameters)

interface Work extends Issuing {
  readonly form: Form
  /** By when it must be answered, if it is served at once. */
  readonly due: string | null
  readonly run: Run
  readonly view: View
}

function workOf(issuing: Issuing, view: View): Work {
  const { app, notice, date } = issuing
  const form = formOf(app, notice.form)
  if (form === undefined) throw new Error(`the form of ${notice.id} is not in its app`)
  const allowed = allowedIn(issuing)
  const due = allowed && endOf(allowed, date)
  return { ...issuing, form, due, run: runOf(app, { today: date, submitted: null }, view), view }
}

function selected(
  view: View,
  work: Work,
  selection: readonly Selected[],
  { sees = () => true }: Choice,
): { readonly due: readonly StoredRecord[]; readonly stopped: Stopped[] } {
  const stopped: Stopped[] = []
  // A record that is named twice gets one letter.
  const chosen = [...new Map(selection.map((each) => [each.record, each])).values()]
  const found = chosen.map(({ record }) => view.get(work.form.id, record))
  const due = chosen.flatMap(({ record: id, version }, at): readonly StoredRecord[] => {
    const record = found[at] ?? null
    const kind = reasonNot(record, version, work, sees)
    if (kind !== null) {
      const addressee = record !== null && sees(record) ? addresseeOf(record, work) : null
      stopped.push({ record: id, addressee, stop: { kind } })
    }
    return record === null || kind !== null ? [] : [record]
  })
  return { due, stopped }
}

function reasonNot(
  record: StoredRecord | null,
  version: number | null,
  work: Work,
  sees: NonNullable<Choice['sees']>,
): 'gone' | 'changed' | 'not-due' | null {
  if (record === null || !sees(record)) return 'gone'
  if (version !== null && record.version !== version) return 'changed'
  return isDue(record, work) ? null : 'not-due'
}

const dueIn = (view: View, work: Work, { sees = () => true }: Choice): readonly StoredRecord[] =>
  [...view.scan(work.form.id)].filter((record) => isDue(record, work) && sees(record))

const isDue = (record: StoredRecord, work: Work): boolean =>
  follows(work.notice, work.form, record, work.date, () => scopeIn(work, record))

/** The records of the notice's other batches that are neither signed nor withdrawn. */
function waitingElsewhere(view: View, notice: Notice, own?: string): ReadonlySet<string> {
  const open = [...view.papers('batch', { notice: notice.id })].filter(
    ({ id, signed, withdrawn }) => id !== own && signed === null && withdrawn === null,
  )
  return new Set(open.flatMap(({ records }) => records.map(({ record }) => record)))
}

const occasionOf = (work: Work, record: StoredRecord): string | undefined =>
  occasionOfNotice(work.notice, () => scopeIn(work, record))

function occasionIn(work: Work, record: StoredRecord): Pick<Ready, 'occasion'> {
  const occasion = occasionOf(work, record)
  return occasion === undefined ? {} : { occasion }
}

const scopeIn = (work: Work, record: StoredRecord) =>
  scopeOf(work.form, readUnder(work.app, work.form, record), runFor(work, record), work)

/** A choice whose code the lists no longer have is called as in the record's own edition. */
const runFor = ({ app, run }: Work, record: StoredRecord): Run => ({
  ...run,
  options: optionsFor(app, record),
})

function check(record: StoredRecord, work: Work): LetterView | Stopped {
  const { app, notice, date, due } = work
  if (notice.due !== null && due === null)
    return stop(record, { kind: 'unknown-deadline' }, addresseeOf(record, work))
  const outcome = outcomeOf(record, work)
  if (outcome.kind === 'missing')
    return stop(record, { kind: 'missing-data', missing: outcome.missing }, outcome.addressee)
  if (isImprintTooLong(outcome.view.frame))
    return stop(record, { kind: 'imprint-too-long' }, outcome.view.frame.to)
  const missing = missingGlyphs(outcome.view)
  const addressee = outcome.view.frame.to
  if (missing.length > 0) return stop(record, { kind: 'missing-glyph', missing }, addressee)
  const made = filedAtIssue(work.view, {
    app,
    notice,
    record,
    letter: {
      ...unserved,
      number: numberPattern(notice),
      issued: date,
      due,
      addressee,
      view: outcome.view,
    },
    now: { today: date, now: `${date}T00:00:00.000Z` },
  })
  return 'kind' in made ? stop(record, made, addressee) : outcome.view
}

function outcomeOf(record: StoredRecord, work: Work): ViewOutcome {
  const { app, notice, form, date, due } = work
  const run = runFor(work, record)
  const bureau = app.application.bureau.name
  const number = numberPattern(notice)
  const read = readUnder(app, form, record)
  return letterView(notice, form, read, run, { bureau, number, date, due, draft: false })
}

/** Stands in for the number until everything else is known to be right. */
const numberPattern = ({ number }: Notice): string | null => number?.series ?? null

/** Whom it would go to, as far as that is known. */
function addresseeOf(record: StoredRecord, work: Work): string | null {
  const outcome = outcomeOf(record, work)
  return outcome.kind === 'missing' ? outcome.addressee : outcome.view.frame.to
}

const stop = ({ id }: StoredRecord, why: Stop, addressee: string | null): Stopped => ({
  record: id,
  addressee,
  stop: why,
})
