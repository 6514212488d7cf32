import { type Exact, exact } from './number.ts'
import type { Grid } from './why-grid.ts'

/** Where a condition turns: from `place` on upwards or downwards, there alone, or anywhere but where it is. */
export interface Bound {
  readonly kind: 'atLeast' | 'atMost' | 'equal' | 'different'
  readonly place: bigint
}

export interface Question {
  readonly grid: Grid
  /** Null: nothing is filled in. */
  readonly now: bigint | null
  readonly holds: (place: bigint) => boolean
  /** Of two sides: where they have no distance, nothing makes it hold. */
  readonly isComparison: boolean
  /** How far the sides are apart; null: nobody knows. */
  readonly distance: (place: bigint) => Exact | null
}

/** The nearest places where the condition holds: by the slope where there is one, else by doubling and halving. */
export function boundsOf(question: Question): readonly Bound[] {
  const { grid, now, distance, isComparison } = question
  const start = now ?? grid.origin
  const [here, next] = [distance(start), distance(start + 1n)]
  if (isComparison && here === null && next === null) return []
  if (here !== null && next !== null && !next.equals(here)) {
    const slope = next.sub(here)
    const found = around(start - quotient(here, slope), question)
    const far = distance(start + 1000n)
    const isLine = far?.sub(here).equals(slope.mul(exact(1000)))
    if (found.length > 0 || isLine) return found
  }
  return [...searched(start, 1n, question), ...searched(start, -1n, question)]
}

/** Rounded down. */
function quotient(one: Exact, other: Exact): bigint {
  const { s, n, d } = one.div(other)
  return s < 0n && n % d !== 0n ? -(n / d) - 1n : (s * n) / d
}

function around(middle: bigint, { holds }: Question): readonly Bound[] {
  const truths = [-2n, -1n, 0n, 1n, 2n].map((step) => holds(middle + step))
  const bounds = [1, 2, 3].flatMap((index): readonly Bound[] => {
    if (truths[index] !== true) return []
    const place = middle + BigInt(index) - 2n
    const [below, above] = [truths[index - 1], truths[index + 1]]
    if (below && above) return []
    return [{ kind: above ? 'atLeast' : below ? 'atMost' : 'equal', place }]
  })
  const [low, high] = bounds
  const isGap = low?.kind === 'atMost' && high?.kind === 'atLeast'
  return isGap && high ? [{ kind: 'different', place: high.place }] : bounds.slice(0, 1)
}

function searched(start: bigint, way: bigint, { grid, holds }: Question): readonly Bound[] {
  let short = start
  for (let step = 1n; step <= grid.reach; step *= 2n) {
    let far = start + way * step
    if (!holds(far)) {
      short = far
      continue
    }
    while (distanceOf(short, far) > 1n) {
      const middle = (short + far) / 2n
      if (holds(middle)) far = middle
      else short = middle
    }
    const kind = !holds(far + way) ? 'equal' : way > 0n ? 'atLeast' : 'atMost'
    return [{ kind, place: far }]
  }
  return []
}

const distanceOf = (one: bigint, other: bigint): bigint => (one > other ? one - other : other - one)
