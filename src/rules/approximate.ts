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

const nothing = exact(0)
const thousand = exact(1000)
const tenThousand = exact(10_000)

const usual = (count: Exact): Exact => (count.lt(tenThousand) ? exact(10) : thousand)

/** In 万 where nothing of it is lost behind the first place. */
const written = (count: Exact): string =>
  !count.lt(tenThousand) && count.div(thousand).d === 1n
    ? `${shortText(count.div(tenThousand), 1, 1)}万`
    : shortText(count, 6, 2)
