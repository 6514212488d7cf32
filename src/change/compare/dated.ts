import { addDays, isInForce, type Period } from '../../rules/index.ts'
import type { Change } from './change.ts'

/** Days, both inclusive, in which what is in force is another; null: open. */
export interface Stretch<V> extends Period {
  readonly before: V | null
  readonly after: V | null
}

/** Two histories of one figure, day by day, as few stretches as tell it. */
export function stretches<D extends Period, V>(
  before: readonly D[],
  after: readonly D[],
  read: (dated: D) => V,
  equal: (one: V, other: V) => boolean,
): readonly Stretch<V>[] {
  const is = (one: V | null, other: V | null): boolean =>
    one === null || other === null ? one === other : equal(one, other)
  const begins = [...new Set([before, after].flatMap((dated) => dated.flatMap(turns)))].sort()
  const firsts = [firstDay, ...begins]
  const found: Stretch<V>[] = []
  firsts.forEach((day, index) => {
    const next = firsts[index + 1]
    const stretch = {
      from: day === firstDay ? null : day,
      until: next === undefined ? null : addDays(next, -1),
      before: at(before, day, read),
      after: at(after, day, read),
    }
    const last = found.at(-1)
    if (last && is(last.before, stretch.before) && is(last.after, stretch.after))
      found[found.length - 1] = { ...last, until: stretch.until }
    else found.push(stretch)
  })
  return found.filter((stretch) => !is(stretch.before, stretch.after))
}

/** As a change has them. */
export const days = (
  from: string | null,
  until: string | null,
): { readonly from?: string; readonly until?: string } => ({
  ...(from !== null && { from }),
  ...(until !== null && { until }),
})

/** The days on which something begins, or no longer is, otherwise than it did. */
export function turnedOn(before: Period, after: Period): Pick<Change, 'days'> {
  const begins = after.from === before.from ? null : after.from
  const ends = after.until === before.until || after.until === null ? null : addDays(after.until, 1)
  const days = [begins, ends].filter((day) => day !== null)
  return days.length > 0 ? { days } : {}
}

const firstDay = '0001-01-01'

/** The days on which something begins, or no longer is. */
const turns = ({ from, until }: Period): readonly string[] =>
  [from, until === null ? null : addDays(until, 1)].filter((day) => day !== null)

/** Of those in force the one that began last. */
function at<D extends Period, V>(
  dated: readonly D[],
  day: string,
  read: (dated: D) => V,
): V | null {
  const current = dated
    .filter((each) => isInForce(each, day))
    .reduce<D | null>(
      (last, each) => (last === null || (each.from ?? '') >= (last.from ?? '') ? each : last),
      null,
    )
  return current === null ? null : read(current)
}
