import { randomUUID } from 'node:crypto'
import type { Form, Notice, StoredRecord } from '../../model/index.ts'
import { dateParts, holds, isInForce, type Run } from '../../rules/index.ts'
import { formOf, type LoadedApplication } from '../application.ts'
import { runOf } from '../records/run.ts'
import { serverAct } from '../store/change.ts'
import type { LetterRecord } from '../store/papers.ts'
import type { Store, Transaction } from '../store/store.ts'
import { dueDate } from './due.ts'
import { missingGlyphs } from './glyphs.ts'
import { letterFor } from './letter-for.ts'
import { inOrder } from './order.ts'
import type { LetterView } from './render.ts'
import type { Stop } from './stop.ts'
import { letterView, scopeOf } from './view.ts'

export interface Stopped {
  readonly record: string
  /** As far as it is known. */
  readonly addressee: string | null
  readonly stop: Stop
}

export interface Taken {
  readonly issued: readonly LetterRecord[]
  readonly stopped: readonly Stopped[]
  readonly already: readonly LetterRecord[]
}

export interface Issuing {
  readonly app: LoadedApplication
  readonly notice: Notice
  readonly store: Store
  readonly date: string
  readonly records?: readonly string[]
}

/** Whether `takeNumbers` would take one. */
export function isAnyDue(issuing: Issuing): Promise<boolean> {
  return issuing.store.transaction((tx) => {
    const work = workOf(issuing)
    const run = runWithin(tx, work)
    // All of them at once: a store that loads what it is asked for is asked in one go.
    const waiting = candidates(tx, work, run).filter(
      (record) => letterFor(tx, work.notice.id, record.id) === null,
    )
    return waiting.some((record) => check(record, work, run).kind === 'view')
  })
}

/**
 * In one transaction, so of one snapshot: finds the records that get a letter, stops what cannot be sent, and gives
 * the rest their numbers in the order of the notice, each with its letter frozen.
 */
export const takeNumbers = (issuing: Issuing): Promise<Taken> =>
  issuing.store.transaction((tx) => take(tx, workOf(issuing)), { ...serverAct, action: 'issue' })

interface Work extends Issuing {
  readonly form: Form
  readonly due: string | null
}

function workOf(issuing: Issuing): Work {
  const { app, notice, date } = issuing
  const form = formOf(app, notice.form)
  if (form === undefined) throw new Error(`the form of ${notice.id} is not in its app`)
  const { parameters } = app.application
  const due = notice.due === null ? null : dueDate(notice.due, date, parameters)
  return { ...issuing, form, due }
}

const runWithin = (tx: Transaction, { app, date }: Work): Run =>
  runOf(app, { today: date, submitted: null }, tx)

function take(tx: Transaction, work: Work): Taken {
  const run = runWithin(tx, work)
  const already: LetterRecord[] = []
  const waiting: StoredRecord[] = []
  for (const record of candidates(tx, work, run)) {
    const letter = letterFor(tx, work.notice.id, record.id)
    if (letter === null) waiting.push(record)
    else already.push(letter)
  }
  const stopped: Stopped[] = []
  const issued: LetterRecord[] = []
  for (const record of inOrder(waiting, work.notice.order, (one) =>
    scopeOf(work.form, one, run, days(work)),
  )) {
    const checked = check(record, work, run)
    if (checked.kind === 'stop') stopped.push(checked.stopped)
    else issued.push(issue(tx, record, checked.view, issued.length + 1, work))
  }
  return { issued, stopped, already }
}

const days = ({ date, due }: Work) => ({ date, due })

function candidates(tx: Transaction, work: Work, run: Run): readonly StoredRecord[] {
  const { notice, form } = work
  if (notice.period && !isInForce(notice.period, work.date)) return []
  const asked = work.records === undefined ? null : new Set(work.records)
  return [...tx.scan(form.id)].filter(
    (record) =>
      record.submitted !== null &&
      isSent(record, form, notice) &&
      (asked === null || asked.has(record.id)) &&
      (notice.when === null || holds(notice.when, scopeOf(form, record, run, days(work)))),
  )
}

/** A notice that a 流转 sends goes to the records that took it; any other to all it is for. */
function isSent({ moves }: StoredRecord, { transitions }: Form, notice: Notice): boolean {
  const senders = transitions.filter(({ sends }) => sends?.includes(notice.id))
  if (senders.length === 0) return true
  return senders.some(({ from, to }) => moves.some((move) => move.from === from && move.to === to))
}

type Checked =
  | { readonly kind: 'view'; readonly view: LetterView }
  | { readonly kind: 'stop'; readonly stopped: Stopped }

function check(record: StoredRecord, work: Work, run: Run): Checked {
  const { notice, form, date, due } = work
  const stop = (stop: Stop, addressee: string | null = null): Checked => ({
    kind: 'stop',
    stopped: { record: record.id, addressee, stop },
  })
  if (notice.due !== null && due === null) return stop({ kind: 'unknown-deadline' })
  const bureau = work.app.application.bureau.name
  // The pattern stands in for the number until everything else is known to be right.
  const number = notice.number?.series ?? null
  const outcome = letterView(notice, form, record, run, { bureau, number, date, due, draft: false })
  if (outcome.kind === 'missing')
    return stop({ kind: 'missing-data', missing: outcome.missing }, outcome.addressee)
  const missing = missingGlyphs(outcome.view)
  if (missing.length === 0) return outcome
  return stop({ kind: 'missing-glyph', missing }, outcome.view.frame.to)
}

function issue(
  tx: Transaction,
  record: StoredRecord,
  view: LetterView,
  place: number,
  work: Work,
): LetterRecord {
  const { notice, form, date, due } = work
  const { year } = dateParts(date)
  const serial =
    notice.number && tx.nextSerial(notice.number.series, notice.number.perYear ? year : 0)
  const number = notice.number && numberText(notice.number.series, year, serial ?? 0)
  const letter: LetterRecord = {
    id: letterId(date, place),
    notice: notice.id,
    form: form.id,
    record: record.id,
    number,
    series: notice.number?.series ?? null,
    year,
    serial,
    issued: date,
    due,
    addressee: view.frame.to,
    state: 'issued',
    view: { ...view, frame: { ...view.frame, number } },
    definition: notice.hash,
    pages: null,
    sha256: null,
    file: null,
    reason: null,
    batch: null,
    seal: null,
    service: null,
    voided: null,
  }
  tx.putPaper('letter', letter)
  return letter
}

/** Sorts as the batch does, for letters without numbers too. */
const letterId = (date: string, place: number): string =>
  `${date}-${String(place).padStart(6, '0')}-${randomUUID()}`

/** “某字〔{年}〕{序号}号”: the year in four digits, the serial without zeros before it. */
const numberText = (series: string, year: number, serial: number): string =>
  series.replaceAll('{年}', String(year)).replaceAll('{序号}', String(serial))
