import type { LoadedApplication } from '../application.ts'
import { eraseFields, type FieldErasure } from '../keeping/field-erasures.ts'
import { keyFileFor } from '../open-store.ts'
import { serverAct } from '../store/change.ts'
import type { Store } from '../store/store.ts'

/**
 * Erases what an edition says is not to be kept (删除). Done after it is published, and by each server at its start and
 * daily, so that a kill between, or somebody who wrote under the edition before at that moment, leaves nothing behind.
 */
export const carryOutDuties = (
  store: Store,
  data: string,
  { application }: LoadedApplication,
): Promise<readonly FieldErasure[]> =>
  eraseFields(store, keyFileFor(data), application.forms, {
    ...serverAct,
    action: 'erase',
    reason: '删除',
  })
