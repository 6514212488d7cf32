import type { Form, StoredRecord } from '../../model/index.ts'
import type { Access, Lookup } from '../access/access.ts'
import { cutRecord } from '../access/cut.ts'
import type { Sight } from '../access/sight.ts'
import type { LoadedApplication } from '../application.ts'
import { readUnder } from '../editions/read-under.ts'
import type { Visitor } from '../people/model.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from './run.ts'

/** What every answer to one visitor is made from. */
export interface Frame {
  readonly app: LoadedApplication
  /** The current edition, where `app` is the one of a pinned record. */
  readonly current: LoadedApplication
  readonly store: Store
  readonly clock: Clock
  readonly visitor: Visitor
  /** As of today. */
  readonly access: () => Access
  /** The frame of the edition that a record is acted on under. */
  readonly pinned: (form: Form, record: StoredRecord) => Pinned
  /** The frame of any edition. */
  readonly under: (app: LoadedApplication) => Frame
}

/** A record in the frame of the edition that it is acted on under, with that edition's form. */
export interface Pinned {
  readonly frame: Frame
  readonly form: Form
  readonly record: StoredRecord
}

export interface Seen extends Pinned {
  readonly sight: Sight
}

/** A record as itself: what it is judged, shown and moved by is its edition's. */
export function seenIn(
  frame: Frame,
  form: Form,
  record: StoredRecord | null,
  view: Lookup,
): Seen | null {
  if (record === null) return null
  const own = frame.pinned(form, record)
  const sight = own.frame.access().sight(own.form, own.record, view)
  return sight && { ...own, sight }
}

/** A record as one of many: in lists, reports and the like all are looked at by one form. */
export function seenAmong(
  frame: Frame,
  form: Form,
  record: StoredRecord | null,
  view: Lookup,
): Seen | null {
  const sight = record && frame.access().sight(form, record, view)
  return record && sight && { frame, form, record: readUnder(frame.app, form, record), sight }
}

export const cut = ({ frame, form, record, sight }: Seen): StoredRecord =>
  cutRecord(frame.app.application, form, record, sight)

/** Records that a store found within reach, each as it may be given out; what left the reach meanwhile is left out. */
export async function cutAll(
  frame: Frame,
  form: Form,
  records: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  if (records.length === 0) return []
  const common = frame.access().commonSight(form)
  const { app } = frame
  if (common && records.every(({ definition }) => definition === app.edition || !app.editions))
    return records.map((record) => cut({ frame, form, record, sight: common }))
  return frame.store.read((view) =>
    records.flatMap((record) => {
      const seen = seenAmong(frame, form, record, view)
      return seen ? [cut(seen)] : []
    }),
  )
}
