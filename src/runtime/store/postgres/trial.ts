import { type Act, type Change, type Pending, placed } from '../change.ts'
import type { Asks, Transaction } from '../store.ts'
import { transactionOn } from '../transaction.ts'
import { type Need, Sketch } from './sketch.ts'

/** One caller's transaction. */
export interface Work {
  readonly run: (tx: Transaction) => unknown
  readonly act: Act
  readonly asks?: Asks | undefined
}

/** What a transaction asks for first. It is run for this alone, so all that comes of it is forgotten. */
export function foreseen({ run, act, asks }: Work): readonly Need[] {
  const sketch = new Sketch()
  trial([{ run: asks ?? run, act }], sketch, { number: 0, at: '' })
  return sketch.missing
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
  const { tx, pending, finish } = transactionOn({
    view: sketch,
    apply: (change) => sketch.present.apply(change),
    requested: (account, key) => sketch.requested(account, key),
    group,
  })
  try {
    return { kind: 'done', value: run(tx), pending }
  } catch (error) {
    for (const table of sketch.present.all()) table.rollback(marks.get(table) ?? 0)
    return { kind: 'threw', error }
  } finally {
    finish()
  }
}
