import { type Exact, exact } from '../../../../rules/index.ts'

/** Numbers between two ends, some of them left out; `whole`: only whole ones. Null: without an end on that side. */
export interface Interval {
  readonly least: End | null
  readonly most: End | null
  readonly whole: boolean
  readonly without: readonly Exact[]
}

interface End {
  readonly at: Exact
  /** The end itself does not belong. */
  readonly open: boolean
}

export const everyNumber: Interval = { least: null, most: null, whole: false, without: [] }
export const everyWhole: Interval = { ...everyNumber, whole: true }

export const between = (least: Exact | null, most: Exact | null, whole: boolean): Interval => ({
  least: least && { at: least, open: false },
  most: most && { at: most, open: false },
  whole,
  without: [],
})

export const point = (at: Exact): Interval => between(at, at, at.d === 1n)

export const above = (at: Exact, open: boolean): Interval => ({
  ...everyNumber,
  least: { at, open },
})
export const below = (at: Exact, open: boolean): Interval => ({
  ...everyNumber,
  most: { at, open },
})
export const except = (at: Exact): Interval => ({ ...everyNumber, without: [at] })

/** Null: no number is in both. */
export function meet(a: Interval, b: Interval): Interval | null {
  return tight({
    least: inner(a.least, b.least, 1),
    most: inner(a.most, b.most, -1),
    whole: a.whole || b.whole,
    without: [...a.without, ...b.without.filter((at) => !has(a.without, at))],
  })
}

/** All that is in one of them, and what lies between. */
export const hull = (a: Interval, b: Interval): Interval => ({
  least: outer(a.least, b.least, 1),
  most: outer(a.most, b.most, -1),
  whole: a.whole && b.whole,
  without: a.without.filter((at) => has(b.without, at)),
})

export const isSame = (a: Interval, b: Interval): boolean =>
  sameEnd(a.least, b.least) &&
  sameEnd(a.most, b.most) &&
  a.whole === b.whole &&
  a.without.length === b.without.length

export const plus = (a: Interval, b: Interval): Interval => ({
  least: sum(a.least, b.least),
  most: sum(a.most, b.most),
  whole: a.whole && b.whole,
  without: [],
})

export function times(a: Interval, factor: Exact): Interval {
  if (factor.n === 0n) return point(exact(0))
  const scaled = (end: End | null): End | null => end && { ...end, at: end.at.mul(factor) }
  const [least, most] = factor.s < 0n ? [a.most, a.least] : [a.least, a.most]
  return {
    least: scaled(least),
    most: scaled(most),
    whole: a.whole && factor.d === 1n,
    without: a.without.map((at) => at.mul(factor)),
  }
}

/** Where both are not below 0, or have both ends; else any number. */
export function product(a: Interval, b: Interval): Interval {
  const whole = a.whole && b.whole
  if (isPositive(a) && isPositive(b)) {
    const most = a.most && b.most && a.most.at.mul(b.most.at)
    return between(a.least && b.least && a.least.at.mul(b.least.at), most, whole)
  }
  const [left, right] = [endsOf(a), endsOf(b)]
  if (left.length < 2 || right.length < 2) return { ...everyNumber, whole }
  const corners = left.flatMap((x) => right.map((y) => x.mul(y)))
  return between(smallest(corners), largest(corners), whole)
}

const endsOf = ({ least, most }: Interval): readonly Exact[] =>
  [least, most].flatMap((end) => (end ? [end.at] : []))

/** Every end through a function that keeps the order of numbers. */
export const through = (a: Interval, step: (at: Exact) => Exact, whole: boolean): Interval =>
  between(a.least && step(a.least.at), a.most && step(a.most.at), whole)

export const onlyPoint = ({ least, most }: Interval): Exact | null =>
  least && most && least.at.equals(most.at) ? least.at : null

export const isPositive = ({ least }: Interval): boolean => least !== null && least.at.s >= 0n

const smallest = (numbers: readonly Exact[]): Exact | null =>
  numbers.reduce<Exact | null>((best, each) => (best?.lte(each) ? best : each), null)
const largest = (numbers: readonly Exact[]): Exact | null =>
  numbers.reduce<Exact | null>((best, each) => (best?.gte(each) ? best : each), null)

const has = (numbers: readonly Exact[], one: Exact): boolean => numbers.some((at) => at.equals(one))

/** Ends drawn in as far as whole numbers and left-out ones allow. */
function tight(interval: Interval): Interval | null {
  const least = drawn(interval.least, interval, 1)
  const most = drawn(interval.most, interval, -1)
  if (least && most) {
    const order = least.at.compare(most.at)
    if (order > 0 || (order === 0 && (least.open || most.open))) return null
  }
  return { ...interval, least, most }
}

function drawn(end: End | null, { whole, without }: Interval, step: 1 | -1): End | null {
  if (!end) return null
  if (!whole) return !end.open && has(without, end.at) ? { at: end.at, open: true } : end
  let at = step > 0 ? end.at.ceil() : end.at.floor()
  if (end.open && at.equals(end.at)) at = at.add(step)
  while (has(without, at)) at = at.add(step)
  return { at, open: false }
}

/** The end that leaves less; `side` is 1 for the least. */
function inner(a: End | null, b: End | null, side: 1 | -1): End | null {
  if (!a || !b) return a ?? b
  const order = a.at.compare(b.at) * side
  if (order === 0) return { at: a.at, open: a.open || b.open }
  return order > 0 ? a : b
}

function outer(a: End | null, b: End | null, side: 1 | -1): End | null {
  if (!a || !b) return null
  const order = a.at.compare(b.at) * side
  if (order === 0) return { at: a.at, open: a.open && b.open }
  return order < 0 ? a : b
}

const sum = (a: End | null, b: End | null): End | null =>
  a && b && { at: a.at.add(b.at), open: a.open || b.open }

const sameEnd = (a: End | null, b: End | null): boolean =>
  a === b || (a !== null && b !== null && a.open === b.open && a.at.equals(b.at))
