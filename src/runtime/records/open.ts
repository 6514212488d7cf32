import type { Form, StoredRecord } from '../../model/index.ts'
import type { LoadedApplication } from '../application.ts'
import type { Store } from '../store/store.ts'
import { checkedAt, type Desk } from './desk.ts'
import { create, edit, merged, remove } from './edit.ts'
import { move } from './move.ts'
import type { Outcome, Records } from './records.ts'
import { type Clock, runOf } from './run.ts'
import { typedConditions, typedSort } from './typed.ts'

/** The records of an app over a store. What decides about a change is looked at in the change's own transaction. */
export function openRecords(app: LoadedApplication, store: Store, clock: Clock): Records {
  const at = <T>(
    form: Form,
    id: string | undefined,
    work: (desk: Desk, record: StoredRecord | null) => T,
  ): Promise<T> =>
    store.transaction((tx) => {
      const now = clock()
      const record = id === undefined ? null : tx.get(form.id, id)
      const submitted = record?.submitted ?? now.today
      return work({ app, form, record: record?.id ?? null, tx, now, submitted }, record)
    })

  /** Changes a record that is there, in the version that the caller saw. */
  const change = (
    form: Form,
    id: string,
    version: number,
    work: (desk: Desk, record: StoredRecord) => Outcome,
  ): Promise<Outcome> =>
    at(form, id, (desk, record) => {
      if (!record) return { kind: 'missing' }
      if (record.version !== version) return { kind: 'stale', current: record.version }
      return work(desk, record)
    })

  return {
    get: (form, id) => store.get(form.id, id),
    list: (form, query) => {
      const where = typedConditions(form, query.where)
      return store.list(form.id, { ...query, where, sort: typedSort(form, query.sort) })
    },
    count: (form, where) => store.count(form.id, typedConditions(form, where)),
    create: (form, data, { draft = false } = {}) =>
      at(form, undefined, (desk) => create(desk, data, draft)),
    replace: (form, id, version, data, { draft = false } = {}) =>
      change(form, id, version, (desk, record) => edit(desk, record, data, { draft, sent: data })),
    patch: (form, id, version, patch, { draft = false } = {}) =>
      change(form, id, version, (desk, record) =>
        edit(desk, record, merged(record.data, patch), { draft, sent: patch }),
      ),
    remove: (form, id, version) => change(form, id, version, remove),
    move: (form, id, version, to, reason) =>
      change(form, id, version, (desk, record) => move(desk, record, to, reason)),
    examine: (form, data, { draft = false, id } = {}) =>
      at(form, id, (desk, record) => {
        const checked = checkedAt(desk, data, { draft, stored: record?.data ?? {} })
        return { mistakes: checked.mistakes, blocks: checked.blocks, data: checked.data }
      }),
    beside: (id, submitted, work) =>
      store.transaction((tx) => work(runOf(app, { today: clock().today, submitted }, tx, id))),
  }
}
