import type { Form, Notice } from '../../../model/index.ts'
import { type Access, accessOf } from '../../access/access.ts'
import { type LetterAct, rightToLetter, type Staffed, staffOf } from '../../access/letter-rights.ts'
import { seesAddressee } from '../../access/letter-sight.ts'
import { isDenied } from '../../access/rights.ts'
import { formOf } from '../../application.ts'
import { findBatch, noticeOfBatch } from '../../letters/register/index.ts'
import type { Office } from '../../letters/register/office.ts'
import { type Preflight, preflight } from '../../letters/register/preflight.ts'
import type { PrintRoom } from '../../letters/room/room.ts'
import type { LetterBatch, LetterRecord } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import type { Site } from '../site.ts'

/** Where batches are drafted and printed. */
export interface Press {
  readonly store: Store
  /** The data folder. */
  readonly data: string
  readonly room: PrintRoom
  /** Is told what goes wrong while nobody waits. */
  readonly log: (error: unknown) => void
}

/** The acts of whoever looks at the pages. */
export const officeOf = (site: Site, { store }: Press): Office => ({
  app: site.app,
  store,
  clock: site.clock,
  visitor: site.records.visitor,
})

/** A batch as the visitor sees it. */
export interface SeenBatch {
  readonly batch: LetterBatch
  readonly notice: Notice
  readonly form: Form
  /** Those that the visitor may read. */
  readonly letters: readonly LetterRecord[]
  may(act: LetterAct): boolean
}

/** Null: there is none for him, as `findBatch` says. */
export async function seenBatch(site: Site, press: Press, id: string): Promise<SeenBatch | null> {
  const batch = await findBatch(officeOf(site, press), id)
  const notice = batch && (await press.store.read((view) => noticeOfBatch(view, site.app, batch)))
  const form = notice && formOf(site.app, notice.form)
  if (!batch || !notice || !form) return null
  const letters = await site.records.readable(await press.store.papers('letter', { batch: id }))
  const access = accessIn(site)
  const staff = staffOf(site.app, notice.id)
  return { batch, notice, form, letters, may: (act) => mayIn(access, form, staff, act, batch) }
}

/**
 * A batch that is not signed, as it would be signed now: in the order of its numbers, and what would be stopped. Null for
 * one who does not see all of its records.
 */
export const draftOf = (
  site: Site,
  { store }: Press,
  { batch, notice, form }: SeenBatch,
): Promise<Preflight | null> =>
  store.read((view) => {
    const access = accessIn(site)
    const records = batch.records.map(({ record }) => view.get(form.id, record))
    if (!records.every((each) => !each || seesAddressee(access, form, notice, each, view)))
      return null
    const issuing = { app: site.app, notice, date: site.clock().today }
    return preflight(view, issuing, { selection: batch.records, batch: batch.id })
  })

export const mayDraft = (site: Site, form: Form, notice: Notice): boolean =>
  mayIn(accessIn(site), form, notice, 'draft', null)

const accessIn = ({ app, clock, records }: Site): Access =>
  accessOf(app, records.visitor, clock().today)

const mayIn = (
  access: Access,
  form: Form,
  notice: Staffed,
  act: LetterAct,
  batch: LetterBatch | null,
): boolean => !isDenied(rightToLetter(access, form, notice, act, batch))
