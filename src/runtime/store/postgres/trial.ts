import { type Act, type Change, type Pending, placed } from '../change.ts'
import type { Asks, Transaction } from '../store.ts'
import { transactionOn } from '../transaction.ts'
import type { Sketch } from './sketch.ts'

/** One caller's transaction. */
export interface Work {
  readonly run: (tx: Transaction) => unknown
  readonly act: Act
  readonly asks?: Asks | undefined
}

export type Verdict =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly error: unknown }

export interface Trial {
  readonly verdicts: readonly Verdict[]
  /** What those that are done change, in order. */
  readonly changes: readonly Change[]
}

/**
 * Runs transactions one after the other on what is known, which then shows what they leave. What comes of it counts
 * only if nothing was missing. `number` is that of the last change there is.
 */
export function trial(
  group: readonly Work[],
  sketch: Sketch,
  { number, at }: Pick<Change, 'number' | 'at'>,
): Trial {
  const changes: Change[] = []
  const verdicts = group.map(({ run, act }) => {
    const { verdict, pending } = attempt(run, sketch, changes)
    for (const each of pending) {
      changes.push(placed(each, act, { number: number + changes.length + 1, at }))
    }
    return verdict
  })
  return { verdicts, changes }
}

function attempt(
  run: Work['run'],
  sketch: Sketch,
  group: readonly Change[],
): { readonly verdict: Verdict; readonly pending: readonly Pending[] } {
  const { steps } = sketch.present
  const { mark } = steps
  const { tx, pending, finish } = transactionOn({
    view: sketch,
    apply: (change) => sketch.present.apply(change),
    requested: (account, key) => sketch.requested(account, key),
    group,
  })
  try {
    return { verdict: { kind: 'done', value: run(tx) }, pending }
  } catch (error) {
    steps.rollback(mark)
    return { verdict: { kind: 'threw', error }, pending: [] }
  } finally {
    finish()
  }
}
