import { type Access, accessOf } from '../../access/access.ts'
import {
  handlesLetters,
  type LetterAct,
  rightToLetter,
  staffOf,
} from '../../access/letter-rights.ts'
import { seesLetter, seesOfBatch } from '../../access/letter-sight.ts'
import { isDenied } from '../../access/rights.ts'
import { formOf } from '../../application.ts'
import type { LetterBatch, LetterRecord } from '../../store/papers.ts'
import type { View } from '../../store/store.ts'
import { noticeOfBatch } from './frozen-text.ts'
import type { Office } from './office.ts'

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
    return batch && seesBatch(access, batch, view) ? batch : null
  })
}

/** Of the batches that are wanted those that `findBatch` finds, in no order. */
export async function batchesOf(
  { app, store, clock, visitor }: Office,
  isWanted: (batch: LetterBatch) => boolean = () => true,
): Promise<readonly LetterBatch[]> {
  const access = accessOf(app, visitor, clock().today)
  return store.read((view) =>
    [...view.papers('batch', {})].filter(
      (batch) => isWanted(batch) && seesBatch(access, batch, view),
    ),
  )
}

function seesBatch(access: Access, batch: LetterBatch, view: View): boolean {
  const notice = noticeOfBatch(view, access.app, batch)
  const form = notice && formOf(access.app, notice.form)
  if (!notice || !form || !handlesLetters(access, form, staffOf(access.app, notice.id)))
    return false
  if (access.visitor.account === null) return true
  const records = batch.records.map(({ record }) => view.get(form.id, record))
  return records.every((record) => !record || seesOfBatch(access, form, batch, record, view))
}

/** Whether somebody may act on the letters of a notice; of a batch, who drafted it counts. */
export function mayAct(
  { app, clock, visitor }: Office,
  about: Pick<LetterRecord, 'notice' | 'form'>,
  act: LetterAct,
  batch: LetterBatch | null = null,
): boolean {
  const form = formOf(app, about.form)
  const access = accessOf(app, visitor, clock().today)
  const staff = staffOf(app, about.notice)
  return form !== undefined && !isDenied(rightToLetter(access, form, staff, act, batch))
}
