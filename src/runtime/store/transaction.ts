import type { StoredRecord } from '../../model/index.ts'
import { frozen } from './canonical.ts'
import type { Change, Pending } from './change.ts'
import type { Transaction, View } from './store.ts'
import type { Entry } from './table.ts'

/** What a transaction runs on. */
export interface Ground {
  readonly view: View
  /** Carries a change out where the view sees it. */
  apply(change: Pending): void
  /** What the account's request with this key changed before this group. */
  requested(account: string, key: string): readonly Change[]
  /** The changes of those that ran before it in its group. */
  readonly group: readonly Change[]
}

export interface OpenTransaction {
  readonly tx: Transaction
  /** What it has changed so far, in order. */
  readonly pending: readonly Pending[]
  /** Nothing can be done with it any more. */
  readonly finish: () => void
}

export function transactionOn({ view, apply, requested, group }: Ground): OpenTransaction {
  let isOver = false
  const pending: Pending[] = []
  let lender: Pick<Pending, 'for'> = {}
  const open = (): View => {
    if (isOver) throw new Error('The transaction is over: its work must not wait for anything.')
    return view
  }
  const change = (effect: Pending['effect'], kind: string, entry: Entry | StoredRecord): void => {
    open()
    const after = effect === 'erase' ? null : frozen(entry)
    const each = { effect, kind, id: entry.id, after, detail: null, ...lender }
    apply(each)
    pending.push(each)
  }
  const tx: Transaction = {
    get: (form, id) => open().get(form, id),
    removed: (form, id) => open().removed(form, id),
    find: (form, key, except) => open().find(form, key, except),
    matching: (form, key) => open().matching(form, key),
    scan: (form) => open().scan(form),
    paper: (kind, id) => open().paper(kind, id),
    papers: (kind, key) => open().papers(kind, key),
    put: (record) => change('put', record.form, record),
    remove: (record) => change('remove', record.form, record),
    erase: (form, id) => change('erase', form, { id }),
    putPaper: (kind, paper) => change('put', `@${kind}`, paper),
    removePaper: (kind, id) => change('erase', `@${kind}`, { id }),
    nextSerial(series, year) {
      const id = JSON.stringify([series, year])
      const last = (open().paper('serial', id)?.last ?? 0) + 1
      tx.putPaper('serial', { id, last })
      return last
    },
    note({ action, kind, id, detail = null }) {
      open()
      pending.push({ action, effect: 'note', kind, id, after: null, detail, ...lender })
    },
    actFor(account) {
      lender = account === null ? {} : { for: account }
    },
    answered: (account, key) => [
      ...requested(account, key),
      ...group.filter(({ by, request }) => by.account === account && request?.key === key),
    ],
  }
  return {
    tx,
    pending,
    finish: () => {
      isOver = true
    },
  }
}
