import type { Form, StoredRecord } from '../../model/index.ts'
import { cutRecord } from '../access/cut.ts'
import { actorOf } from '../access/rights.ts'
import { sightThrough } from '../access/sight.ts'
import type { Act, Change } from '../store/change.ts'
import type { Asks, Transaction } from '../store/store.ts'
import { asking } from './asking.ts'
import type { Desk } from './desk.ts'
import { create, edit, remove, restore } from './edit.ts'
import { cut, type Frame, type Seen, seenIn } from './frame.ts'
import { move } from './move.ts'
import type {
  Answered,
  ManyOptions,
  Outcome,
  PatchItem,
  Records,
  RequestKey,
  RowOutcome,
} from './records.ts'

/** Every change, decided in its own transaction and written down with who, what and why. */
export function changing(
  frame: Frame,
): Pick<
  Records,
  | 'create'
  | 'replace'
  | 'patch'
  | 'remove'
  | 'restore'
  | 'move'
  | 'createMany'
  | 'patchMany'
  | 'importMany'
> {
  /** Changes a record that is there, in the version that the caller saw. */
  const change = (
    form: Form,
    id: string,
    version: number,
    act: Pick<Act, 'action' | 'reason'>,
    work: (desk: Desk, record: StoredRecord, seen: Seen['sight']) => Outcome,
  ): Promise<Outcome> =>
    transacted(frame, act, (tx) => changeIn(frame, tx, form, tx.get(form.id, id), version, work))
  const patchIn = (tx: Transaction, form: Form, item: PatchItem, draft: boolean): Outcome =>
    changeIn(frame, tx, form, tx.get(form.id, item.id), item.version, (desk, record, sight) =>
      edit(desk, record, sight, item.patch, { draft, kind: 'patch' }),
    )
  const createIn = (tx: Transaction, form: Form, data: unknown, draft: boolean): Outcome => {
    const desk = deskOn(frame, tx, form, null)
    const outcome = create(desk, data, draft)
    return outcome.kind === 'done' ? shownIn(desk, outcome, null) : outcome
  }

  return {
    create: (form, data, { draft = false, request } = {}) =>
      transacted(
        frame,
        { action: 'create', ...(request && { request }) },
        (tx) => {
          const first = request ? answered(frame, tx, request) : []
          if (first === 'conflict') return { kind: 'conflict', key: request?.key ?? '' }
          const [record] = first.flatMap((each) => recordOf(form, each))
          if (!record) return createIn(tx, form, data, draft)
          const seen = seenIn(frame, form, record, tx)
          return seen ? { kind: 'done', record: cut(seen), repeated: true } : { kind: 'missing' }
        },
        asking(frame.app, form, data, frame.clock()),
      ),
    replace: (form, id, version, data, { draft = false } = {}) =>
      change(form, id, version, { action: 'edit' }, (desk, record, sight) =>
        edit(desk, record, sight, data, { draft, kind: 'whole' }),
      ),
    patch: (form, id, version, patch, { draft = false } = {}) =>
      transacted(frame, { action: 'edit' }, (tx) =>
        patchIn(tx, form, { id, version, patch }, draft),
      ),
    remove: (form, id, version) => change(form, id, version, { action: 'remove' }, remove),
    restore: (form, id, version) =>
      transacted(frame, { action: 'restore' }, (tx) =>
        changeIn(frame, tx, form, tx.removed(form.id, id), version, restore),
      ),
    move: (form, id, version, to, reason) => {
      const given = reason?.trim()
      const act = { action: 'move', ...(given && { reason: given }) }
      return change(form, id, version, act, (desk, record, sight) =>
        move(desk, record, sight, to, reason),
      )
    },
    createMany: (form, items, options) =>
      many(frame, form, 'create', items, options, (tx, item) =>
        createIn(tx, form, item, options.draft ?? false),
      ),
    patchMany: (form, items, options) =>
      many(frame, form, 'edit', items, options, (tx, item) =>
        patchIn(tx, form, item, options.draft ?? false),
      ),
    importMany: (form, items, { draft = false, dry, request, file }) =>
      many(
        frame,
        form,
        'import',
        items,
        { atomic: true, dry, ...(request && { request }), detail: { file, rows: items.length } },
        (tx, item) =>
          item.kind === 'new'
            ? createIn(tx, form, item.data, draft)
            : patchIn(tx, form, item, draft),
      ),
  }
}

function changeIn(
  frame: Frame,
  tx: Transaction,
  form: Form,
  record: StoredRecord | null,
  version: number,
  work: (desk: Desk, record: StoredRecord, sight: Seen['sight']) => Outcome,
): Outcome {
  const seen = seenIn(frame, form, record, tx)
  if (!seen) return { kind: 'missing' }
  if (seen.record.version !== version) return { kind: 'stale', current: seen.record.version }
  const desk = deskOn(seen.frame, tx, seen.form, seen.record)
  const outcome = work(desk, seen.record, seen.sight)
  return outcome.kind === 'done' ? shownIn(desk, outcome, seen.sight) : outcome
}

function deskOn(frame: Frame, tx: Transaction, form: Form, record: StoredRecord | null): Desk {
  const { app, current, clock } = frame
  const access = frame.access()
  const now = clock()
  const submitted = record?.submitted ?? now.today
  return { app, current, access, form, record: record?.id ?? null, tx, now, submitted }
}

/** What was done may have led the record out of sight: then it is shown as it was seen before. */
function shownIn(
  { app, access, form, tx }: Desk,
  outcome: Extract<Outcome, { kind: 'done' }>,
  before: Seen['sight'] | null,
): Outcome {
  const sight = access.sight(form, outcome.record, tx) ?? before ?? sightThrough(form, [])
  return { ...outcome, record: cutRecord(app.application, form, outcome.record, sight) }
}

function transacted<T>(
  { access, store }: Frame,
  act: Omit<Act, 'by'>,
  work: (tx: Transaction) => T,
  asks?: Asks,
): Promise<T> {
  return store.transaction(work, { ...act, by: actorOf(access(), []) }, asks)
}

/** The changes of the account's first request with this key; empty: this is it. */
function answered(
  { visitor }: Frame,
  tx: Transaction,
  { key, hash }: RequestKey,
): readonly Change[] | 'conflict' {
  const first = visitor.account === null ? [] : tx.answered(visitor.account, key)
  return first.some(({ request }) => request?.hash !== hash) ? 'conflict' : first
}

const recordOf = (form: Form, { effect, kind, after }: Change): readonly StoredRecord[] =>
  effect === 'put' && kind === form.id ? [after as StoredRecord] : []

/** Thrown to take all of it back. */
class Undone extends Error {
  readonly rows: readonly Outcome[]
  constructor(rows: readonly Outcome[]) {
    super('undone')
    this.rows = rows
  }
}

interface ManyWork extends ManyOptions {
  /** Nothing is kept: it is only asked what would come of it. */
  readonly dry?: boolean
  /** Of an entry of the past about all of it. */
  readonly detail?: object
}

async function many<Item>(
  frame: Frame,
  form: Form,
  action: string,
  items: readonly Item[],
  { atomic, request, dry = false, detail }: ManyWork,
  work: (tx: Transaction, item: Item) => Outcome,
): Promise<Answered> {
  try {
    return await transacted(frame, { action, ...(request && { request }) }, (tx) => {
      const first = request ? answered(frame, tx, request) : []
      if (first === 'conflict') return { kind: 'conflict', key: request?.key ?? '' }
      if (first.length > 0) return repeated(frame, tx, form, first)
      const rows = items.map((item) => work(tx, item))
      if (dry || (atomic && rows.some(({ kind }) => kind !== 'done'))) throw new Undone(rows)
      if (detail) tx.note({ action, kind: form.id, id: '', detail })
      if (request) tx.note({ action: noted, kind: form.id, id: request.key, detail: kept(rows) })
      return { kind: 'done', rows }
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    const rows = error.rows.map(
      (row): RowOutcome => (row.kind === 'done' ? { kind: 'undone' } : row),
    )
    return { kind: 'done', rows }
  }
}

const noted = 'answer'

/** What was not done, and the ids of what was. */
type KeptRow = { readonly id: string } | Exclude<Outcome, { kind: 'done' }>

const kept = (rows: readonly Outcome[]): readonly KeptRow[] =>
  rows.map((row) => (row.kind === 'done' ? { id: row.record.id } : row))

function repeated(frame: Frame, tx: Transaction, form: Form, first: readonly Change[]): Answered {
  const records = new Map(
    first.flatMap((each) => recordOf(form, each)).map((record) => [record.id, record]),
  )
  const note = first.find(({ effect, action }) => effect === 'note' && action === noted)
  const rows = (note?.detail ?? []) as readonly KeptRow[]
  return {
    kind: 'done',
    repeated: true,
    rows: rows.map((row): Outcome => {
      if ('kind' in row) return row
      const seen = seenIn(frame, form, records.get(row.id) ?? null, tx)
      return seen ? { kind: 'done', record: cut(seen), repeated: true } : { kind: 'missing' }
    }),
  }
}
