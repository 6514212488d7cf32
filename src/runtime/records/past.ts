import { dutyOf, withoutErased } from '../../change/migrate/erase.ts'
import type { Form, RecordData, RecordValue, StoredRecord } from '../../model/index.ts'
import { own } from '../../rules/own.ts'
import { actorOf, denial, isDenied, ownFirst, rightToFill, rightToWrite } from '../access/rights.ts'
import { formOf } from '../application.ts'
import { canonical } from '../store/canonical.ts'
import type { Change } from '../store/change.ts'
import type { View } from '../store/store.ts'
import { cut, type Frame, seenAmong, seenIn } from './frame.ts'
import type { FieldChange, Records, SeenChange, Unmasked, Version } from './records.ts'

/** What happened to records, and looking behind a mask, which is something that happens too. */
export function remembering(frame: Frame): Pick<Records, 'history' | 'changes' | 'unmask'> {
  const { app, store } = frame
  return {
    async history(form, id) {
      const changes = await store.history(form.id, id)
      return store.read((view) =>
        isReachable(frame, form, id, view) ? versionsOf(frame, form, id, changes, view) : null,
      )
    },
    async changes(after, limit) {
      const changes = await store.changes(after, limit)
      const seen = await store.read((view) =>
        changes.flatMap((change): SeenChange[] => {
          const form = isOfRecord(change) ? formOf(app, change.kind) : undefined
          if (!form || !isReachable(frame, form, change.id, view)) return []
          const { number, at, action, effect, id, after: record } = change
          const { version } = record as StoredRecord
          const removed = effect === 'remove'
          return [{ number, at, form: form.id, id, version, action, removed }]
        }),
      )
      return { changes: seen, upTo: changes.at(-1)?.number ?? after }
    },
    unmask(form, id, field, reason) {
      const access = frame.access()
      const given = reason.trim()
      const by = actorOf(access, [])
      return store.transaction(
        (tx): Unmasked => {
          const seen = seenIn(frame, form, tx.get(form.id, id), tx)
          if (!seen) return { kind: 'missing' }
          const refused = rightToWrite(access, form)
          if (refused) return { kind: 'denied', denial: refused }
          if (!seen.sight.visible.has(field))
            return {
              kind: 'denied',
              denial: denial(access, seen.form, 'not-visible', { field }, seen.sight.held),
            }
          if ([...given].length < shortestReason) return needsReason
          const showing = seen.sight.held.filter(({ grant }) => grant.visible.includes(field))
          tx.actFor(actorOf(access, ownFirst(showing)).for ?? null)
          tx.note({ action: 'unmask', kind: form.id, id, detail: { field } })
          const { data, judgement } = seen.record
          return { kind: 'done', value: valueIn({ ...judgement?.values, ...data }, field) }
        },
        { action: 'unmask', by, reason: given },
      )
    },
  }
}

const isOfRecord = ({ effect }: Change): boolean => effect === 'put' || effect === 'remove'

/** As it stands now; one that was removed is there for those who could bring it back. */
function isReachable(frame: Frame, form: Form, id: string, view: View): boolean {
  const record = view.get(form.id, id)
  if (record) return seenAmong(frame, form, record, view) !== null
  const removed = seenAmong(frame, form, view.removed(form.id, id), view)
  return removed !== null && !isDenied(rightToFill(frame.access(), form, removed.sight.held))
}

/**
 * Each version by the grants that hold it as it was then, and by the form of the record as it is now, without what is
 * not to be kept (删除); one beyond all of them is left out.
 */
function versionsOf(
  home: Frame,
  homeForm: Form,
  id: string,
  changes: readonly Change[],
  view: View,
): readonly Version[] {
  const last = view.get(homeForm.id, id) ?? view.removed(homeForm.id, id)
  const { frame, form } = last ? home.pinned(homeForm, last) : { frame: home, form: homeForm }
  const current = formOf(home.current, homeForm.id)
  const duty = current ? dutyOf(current) : null
  const versions: Version[] = []
  let former: Told = { raw: {}, shown: {} }
  for (const change of changes) {
    const record = isOfRecord(change) ? (change.after as StoredRecord) : null
    const seen = seenAmong(frame, form, record && duty ? withoutErased(duty, record) : record, view)
    if (!seen) continue
    const shown = cut(seen)
    const told = { raw: seen.record.data, shown: shown.data }
    versions.push({
      version: shown.version,
      at: change.at,
      by: change.by.name,
      for: lenderOf(change, view),
      action: change.action,
      reason: change.reason,
      state: shown.state,
      removed: change.effect === 'remove',
      changed: changedIn(form, former, told),
    })
    former = told
  }
  return versions
}

/** As the account is called now. */
const lenderOf = ({ by }: Change, view: View): string | null =>
  by.for === undefined ? null : (view.paper('account', by.for)?.name ?? by.for)

/** A version's data, and what of it the visitor sees. */
interface Told {
  readonly raw: RecordData
  readonly shown: RecordData
}

/** What is masked may have changed where its masked text has not. */
const changedIn = (form: Form, before: Told, after: Told): readonly FieldChange[] =>
  form.fields.flatMap(({ id }) => {
    const change = { field: id, before: valueIn(before.shown, id), after: valueIn(after.shown, id) }
    const isSeen = change.before !== null && change.after !== null
    const isSame = isSeen
      ? isAlike(valueIn(before.raw, id), valueIn(after.raw, id))
      : isAlike(change.before, change.after)
    return isSame ? [] : [change]
  })

const isAlike = (one: RecordValue | null, other: RecordValue | null): boolean =>
  canonical(one) === canonical(other)

const valueIn = (data: RecordData, id: string): RecordValue | null =>
  (own(data, id) as RecordValue | undefined) ?? null

/** In characters. */
const shortestReason = 2

const needsReason: Unmasked = {
  kind: 'refused',
  mistakes: [{ path: ['reason'], code: 'reason-required', params: {} }],
  blocks: [],
}
