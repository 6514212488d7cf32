import { randomUUID } from 'node:crypto'
import { dateParts } from '../../../rules/index.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Transaction } from '../../store/store.ts'
import { endOf } from '../due.ts'
import type { Stopped } from '../stop.ts'
import { filedAtIssue, madeIn } from './filing.ts'
import { allowedIn, type Issuing, type Ready } from './preflight.ts'
import { comingSerial, numberText, takeSerial } from './series.ts'
import { unserved } from './unserved.ts'

export interface IssuedNow {
  readonly issued: readonly LetterRecord[]
  /** A record that goes with the letter cannot be made after all; no number was taken. */
  readonly stopped: readonly Stopped[]
}

/**
 * Gives letters their numbers, in their order, freezes what they say, and makes the records that go with them. `now`:
 * ISO 8601 instant.
 */
export function issueLetters(
  tx: Transaction,
  issuing: Issuing,
  ready: readonly Ready[],
  batch: string,
  now: string,
): IssuedNow {
  const { notice, date, app } = issuing
  const { year } = dateParts(date)
  const allowed = allowedIn(issuing)
  const due = allowed && endOf(allowed, date)
  const issued: LetterRecord[] = []
  const stopped: Stopped[] = []
  const series = notice.number?.series ?? null
  for (const [at, { record, view, occasion }] of ready.entries()) {
    const serial = series === null ? null : comingSerial(tx, app, series, year)
    const number = series !== null && serial !== null ? numberText(series, year, serial) : null
    const letter: LetterRecord = {
      ...unserved,
      id: letterId(date, at + 1),
      notice: notice.id,
      form: notice.form,
      record: record.id,
      number,
      series,
      year,
      serial,
      issued: date,
      due,
      allowed,
      addressee: view.frame.to,
      state: 'issued',
      view: { ...view, frame: { ...view.frame, number } },
      definition: notice.hash,
      ...(app.edition !== undefined && { edition: app.edition }),
      batch,
      byHand: null,
      ...(occasion !== undefined && { occasion }),
    }
    const filing = { app, notice, record, letter: { ...letter, view }, now: { today: date, now } }
    const made = filedAtIssue(tx, filing)
    if ('kind' in made) {
      stopped.push({ record: record.id, addressee: letter.addressee, stop: made })
      continue
    }
    if (series !== null) takeSerial(tx, app, series, year)
    const kept = { ...letter, ...madeIn(tx, letter, made) }
    tx.putPaper('letter', kept)
    issued.push(kept)
  }
  return { issued, stopped }
}

/** Sorts as the batch does, for letters without numbers too. */
export const letterId = (date: string, place: number): string =>
  `${date}-${String(place).padStart(6, '0')}-${randomUUID()}`
