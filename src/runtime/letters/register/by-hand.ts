import { dateParts } from '../../../rules/index.ts'
import { noticeOf } from '../../application.ts'
import type { RequestKey } from '../../records/records.ts'
import type { LetterRecord } from '../../store/papers.ts'
import { allowedOn, endOf } from '../due.ts'
import { atMost, dayWithin, faultsOf, needed } from './given.ts'
import { letterId } from './issue-letters.ts'
import { kept } from './letter-in.ts'
import { deskIn, isRefused, madeBefore, type Office, reasonIn, transacted } from './office.ts'
import type { LetterOutcome } from './outcome.ts'
import { countedBy, lastSerial, numberText, startAfter, takeSerial } from './series.ts'
import { unserved } from './unserved.ts'

export interface ByHand {
  /** Id of the notice in whose series it is numbered. */
  readonly notice: string
  readonly title: string
  readonly addressee: string
  /** YYYY-MM-DD: the day it was signed. */
  readonly day: string
  readonly remark?: string | null
  readonly request?: RequestKey
}

/** Enters a letter that was written outside: it takes the next number of its series. */
export function enterByHand(
  office: Office,
  { notice: id, title, addressee, day, remark, request }: ByHand,
): Promise<LetterOutcome<{ readonly letter: LetterRecord; readonly repeated?: true }>> {
  const { app } = office
  const act = { action: 'enter-letter', ...reasonIn(remark), ...(request && { request }) }
  return transacted(office, act, (tx) => {
    const before = madeBefore(tx, office, 'letter', request)
    if (before) return isRefused(before) ? before : { kind: 'done', letter: before, repeated: true }
    const notice = noticeOf(app, id)
    if (!notice) return { kind: 'missing' }
    const desk = deskIn(tx, office, { notice: id, form: notice.form }, 'draft')
    if (isRefused(desk)) return desk
    if (!notice.number) return { kind: 'untimely', reason: 'no-series' }
    const faults = faultsOf({
      title: needed(title),
      addressee: needed(addressee),
      day: dayWithin(day, firstDay, desk.today),
      remark: atMost(remark),
    })
    if (faults.length > 0) return { kind: 'invalid', faults }
    const { series } = notice.number
    const { year } = dateParts(day)
    const serial = takeSerial(tx, app, series, year)
    const allowed = notice.due && allowedOn(notice.due, day, app.application.parameters)
    return kept(tx, {
      ...unserved,
      id: letterId(day, serial),
      notice: notice.id,
      form: notice.form,
      record: '',
      number: numberText(series, year, serial),
      series,
      year,
      serial,
      issued: day,
      due: allowed && endOf(allowed, day),
      allowed,
      addressee: addressee.trim(),
      state: 'issued',
      view: null,
      definition: notice.hash,
      batch: null,
      byHand: { ...desk.step(remark), title: title.trim() },
    })
  })
}

/** Nobody continues an older register. */
const firstDay = '2000-01-01'

export interface Beginning {
  /** A notice's id. */
  readonly notice: string
  readonly year: number
  /** The last number that was given out elsewhere. */
  readonly last: number
  readonly remark?: string | null
}

/** Lets a series begin after the numbers that another register gave out; while it has given out none of its own. */
export function beginSeries(
  office: Office,
  { notice: id, year, last, remark }: Beginning,
): Promise<LetterOutcome<{ readonly first: number }>> {
  return transacted(office, { action: 'start-number', ...reasonIn(remark) }, (tx) => {
    const notice = noticeOf(office.app, id)
    if (!notice) return { kind: 'missing' }
    const desk = deskIn(tx, office, { notice: id, form: notice.form }, 'sign')
    if (isRefused(desk)) return desk
    if (!notice.number) return { kind: 'untimely', reason: 'no-series' }
    const thisYear = dateParts(desk.today).year
    const faults = faultsOf({
      year: Number.isInteger(year) && Math.abs(year - thisYear) <= 1 ? null : 'unknown-choice',
      last: Number.isInteger(last) && last >= 1 && last <= mostGiven ? null : 'not-a-count',
      remark: atMost(remark),
    })
    if (faults.length > 0) return { kind: 'invalid', faults }
    const { series } = notice.number
    const counted = countedBy(office.app, series, year)
    if (lastSerial(tx, series, counted) !== null)
      return { kind: 'untimely', reason: 'series-begun' }
    startAfter(tx, series, counted, last)
    return { kind: 'done', first: last + 1 }
  })
}

const mostGiven = 999_999
