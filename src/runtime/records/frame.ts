import type { Form, StoredRecord } from '../../model/index.ts'
import type { Access, Lookup } from '../access/access.ts'
import { cutRecord } from '../access/cut.ts'
import type { Sight } from '../access/sight.ts'
import type { LoadedApplication } from '../application.ts'
import type { Visitor } from '../people/model.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from './run.ts'

/** What every answer to one visitor is made from. */
export interface Frame {
  readonly app: LoadedApplication
  readonly store: Store
  readonly clock: Clock
  readonly visitor: Visitor
  /** As of today. */
  readonly access: () => Access
}

export interface Seen {
  readonly record: StoredRecord
  readonly sight: Sight
}

export function seenIn(
  access: Access,
  form: Form,
  record: StoredRecord | null,
  view: Lookup,
): Seen | null {
  const sight = record && access.sight(form, record, view)
  return record && sight ? { record, sight } : null
}

export const cut = ({ app }: Frame, form: Form, { record, sight }: Seen): StoredRecord =>
  cutRecord(app.application, form, record, sight)

/** Records that a store found within reach, each as it may be given out; what left the reach meanwhile is left out. */
export async function cutAll(
  frame: Frame,
  form: Form,
  records: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  const access = frame.access()
  const common = access.commonSight(form)
  if (common) return records.map((record) => cut(frame, form, { record, sight: common }))
  if (records.length === 0) return []
  return frame.store.read((view) =>
    records.flatMap((record) => {
      const seen = seenIn(access, form, record, view)
      return seen ? [cut(frame, form, seen)] : []
    }),
  )
}
