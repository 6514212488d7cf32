import type { Approximation } from '../model/index.ts'
import { type Exact, exact, floor, shortText } from './number.ts'

/**
 * A count as it is told: 853 → 850余, 19240 → 1.9万余, 850 → 850. `step` says to what it is told; without one to tens,
 * from ten thousand on to thousands. What is below the step is told exactly; null: no count.
 */
export function approximate(count: Exact, step: Exact = usual(count)): string | null {
  if (count.lt(nothing) || !step.gt(nothing)) return null
  if (count.lt(step)) return written(count)
  const base = floor(count.div(step)).mul(step)
  return written(base) + (base.equals(count) ? '' : '余')
}

/**
 * A figure of a report as it is told: 余 850余, 多 80多 (both what is below left out), 近 近50 (up to what is above),
 * 万 1.9万余 (to a tenth of 万).
 */
export function toldAs(way: Approximation, count: Exact, step: Exact): string | null {
  switch (way) {
    case 'over':
    case 'more':
      return approximate(count, step)?.replace(/余$/, way === 'more' ? '多' : '余') ?? null
    case 'wan':
      return approximate(count, thousand)
    case 'near': {
      if (count.lt(nothing) || !step.gt(nothing)) return null
      const above = floor(count.div(step).neg()).neg().mul(step)
      return above.equals(count) ? written(count) : `近${written(above)}`
    }
  }
}

const nothing = exact(0)
const thousand = exact(1000)
const tenThousand = exact(10_000)

const usual = (count: Exact): Exact => (count.lt(tenThousand) ? exact(10) : thousand)

/** In 万 where nothing of it is lost behind the first place. */
const written = (count: Exact): string =>
  !count.lt(tenThousand) && count.div(thousand).d === 1n
    ? `${shortText(count.div(tenThousand), 1, 1)}万`
    : shortText(count, 6, 2)
