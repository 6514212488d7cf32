import { randomUUID } from 'node:crypto'
import { dateParts } from '../../../rules/index.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Transaction } from '../../store/store.ts'
import { endOf } from '../due.ts'
import { allowedIn, type Issuing, type Ready } from './preflight.ts'
import { numberText, takeSerial } from './series.ts'

/** Gives letters their numbers, in their order, and freezes what they say. */
export function issueLetters(
  tx: Transaction,
  issuing: Issuing,
  ready: readonly Ready[],
  batch: string,
): readonly LetterRecord[] {
  const { notice, date } = issuing
  const { year } = dateParts(date)
  const allowed = allowedIn(issuing)
  const due = allowed && endOf(allowed, date)
  return ready.map(({ record, view }, at) => {
    const series = notice.number?.series ?? null
    const serial = series === null ? null : takeSerial(tx, issuing.app, series, year)
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
      batch,
      byHand: null,
    }
    tx.putPaper('letter', letter)
    return letter
  })
}

/** As a letter is at first. */
export const unserved = {
  pages: null,
  sha256: null,
  file: null,
  reason: null,
  seal: null,
  service: null,
  voided: null,
  closed: null,
} as const satisfies Partial<LetterRecord>

/** Sorts as the batch does, for letters without numbers too. */
export const letterId = (date: string, place: number): string =>
  `${date}-${String(place).padStart(6, '0')}-${randomUUID()}`
