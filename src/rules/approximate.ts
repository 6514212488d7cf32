import { type Exact, toInteger } from './number.ts'

/**
 * A count as it is told: 853 → 850余, 19240 → 1.9万余, 850 → 850. Below ten, and for what is no whole number of things,
 * it is told exactly; null beyond what counts reach.
 */
export function approximate(value: Exact): string | null {
  const count = toInteger(value)
  if (count === null || count < 0) return null
  return count < tenThousand ? told(count, 10, String) : told(count, 1000, inTenThousands)
}

const tenThousand = 10_000

function told(count: number, unit: number, write: (count: number) => string): string {
  if (count < unit) return write(count)
  const base = Math.floor(count / unit) * unit
  return write(base) + (base === count ? '' : '余')
}

const inTenThousands = (count: number): string => `${count / tenThousand}万`
