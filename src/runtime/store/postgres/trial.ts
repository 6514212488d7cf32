import { frozen } from '../canonical.ts'
import { type Act, type Change, type Pending, placed } from '../change.ts'
import type { Transaction } from '../store.ts'
import type { Entry } from '../table.ts'
import type { Sketch } from './sketch.ts'

/** One caller's transaction. */
export interface Work {
  readonly run: (tx: Transaction) => unknown
  readonly act: Act
}

export type Verdict =
  | { readonly kind: 'done'; readonly value: unknown; readonly pending: readonly Pending[] }
  | { readonly kind: 'threw'; readonly error: unknown }

/**
 * Runs transactions one after the other on what is known, and takes everything back. What comes of it counts only if
 * nothing was missing. `number` is that of the last change there is.
 */
export function trial(
  group: readonly Work[],
  sketch: Sketch,
  { number, at }: Pick<Change, 'number' | 'at'>,
): readonly Verdict[] {
  const changes: Change[] = []
  const verdicts = group.map(({ run, act }) => {
    const verdict = attempt(run, sketch, changes)
    if (verdict.kind === 'done') {
      for (const each of verdict.pending) {
        changes.push(placed(each, act, { number: number + changes.length + 1, at }))
      }
    }
    return verdict
  })
  for (const table of sketch.present.all()) table.rollback(0)
  return verdicts
}

function attempt(run: Work['run'], sketch: Sketch, group: readonly Change[]): Verdict {
  const marks = new Map([...sketch.present.all()].map((table) => [table, table.mark]))
  const { tx, pending, finish } = transactionOn(sketch, group)
  try {
    return { kind: 'done', value: run(tx), pending }
  } catch (error) {
    for (const table of sketch.present.all()) table.rollback(marks.get(table) ?? 0)
    return { kind: 'threw', error }
  } finally {
    finish()
  }
}

function transactionOn(
  sketch: Sketch,
  group: readonly Change[],
): { readonly tx: Transaction; readonly pending: readonly Pending[]; readonly finish: () => void } {
  let isOver = false
  const pending: Pending[] = []
  const open = (): Sketch => {
    if (isOver) throw new Error('The transaction is over: its work must not wait for anything.')
    return sketch
  }
  const change = (effect: Pending['effect'], kind: string, entry: Entry): void => {
    const after = effect === 'erase' ? null : frozen(entry).value
    const each = { effect, kind, id: entry.id, after, detail: null }
    open().present.apply(each)
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
      pending.push({ action, effect: 'note', kind, id, after: null, detail })
    },
    answered: (account, key) => [
      ...open().requested(account, key),
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
