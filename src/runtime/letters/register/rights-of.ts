import { accessOf } from '../../access/access.ts'
import { type LetterAct, rightToLetter } from '../../access/letter-rights.ts'
import { seesAddressee, seesLetter } from '../../access/letter-sight.ts'
import { isDenied } from '../../access/rights.ts'
import { formOf, noticeOf } from '../../application.ts'
import type { LetterBatch, LetterRecord } from '../../store/papers.ts'
import { nobodys, type Office } from './office.ts'

/** Null: it is not there, or not for this person to see. */
export async function findLetter(
  { app, store, clock, visitor }: Office,
  id: string,
): Promise<LetterRecord | null> {
  const access = accessOf(app, visitor, clock().today)
  return store.read((view) => {
    const letter = view.paper('letter', id)
    return letter && seesLetter(access, letter, view) ? letter : null
  })
}

/** A batch of a notice with which somebody has to do; he sees all of its records. Null: there is none for him. */
export async function findBatch(
  { app, store, clock, visitor }: Office,
  id: string,
): Promise<LetterBatch | null> {
  const access = accessOf(app, visitor, clock().today)
  return store.read((view) => {
    const batch = view.paper('batch', id)
    const notice = batch && noticeOf(app, batch.notice)
    const form = notice && formOf(app, notice.form)
    if (!batch || !notice || !form) return null
    const hasToDo = (['draft', 'review', 'sign'] as const).some(
      (act) => !isDenied(rightToLetter(access, form, notice, act, null)),
    )
    const records = batch.records.map(({ record }) => view.get(form.id, record))
    const isSeen = records.every(
      (record) => !record || seesAddressee(access, form, notice, record, view),
    )
    return hasToDo && isSeen ? batch : null
  })
}

/** Whether somebody may act on the letters of a notice, whoever drafted them. */
export function mayAct(
  { app, clock, visitor }: Office,
  about: Pick<LetterRecord, 'notice' | 'form'>,
  act: LetterAct,
): boolean {
  const form = formOf(app, about.form)
  const notice = noticeOf(app, about.notice) ?? nobodys(about.notice)
  const access = accessOf(app, visitor, clock().today)
  return form !== undefined && !isDenied(rightToLetter(access, form, notice, act, null))
}
