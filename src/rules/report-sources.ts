import type { Application, Expression, Form, Latest, Source } from '../model/index.ts'
import { orderOf } from './compare.ts'
import { type Counted, dayValue, type ReportRun } from './report-entries.ts'
import { keyOf } from './report-groups.ts'
import { isSentAfter, subjectOf } from './report-measures.ts'
import type { Value } from './value.ts'

/** Of all entries of its form or table those that a source counts. */
export function countedOf(
  source: Source,
  form: Form,
  application: Application,
  entries: readonly Counted[],
  run: ReportRun,
): readonly Counted[] {
  const { when, asAt, latest } = source
  const days = periodOf(source, form, application, run)
  const counted = entries.filter((entry) => {
    if (when !== null && !entry.holds(when)) return false
    if (asAt !== null && !isThere(entry, asAt, run.asOf)) return false
    if (source.during === null) return true
    const day = dayOf(entry.value(source.during.day))
    return day !== null && days !== null && days.from <= day && day <= days.until
  })
  return latest === null ? counted : latestOfEach(counted, latest, form)
}

/** The first and the last day of its 统计期; null without one, or where it is not known. */
export function periodOf(
  { during }: Source,
  form: Form,
  application: Application,
  run: ReportRun,
): { readonly from: string; readonly until: string } | null {
  if (during === null) return null
  const [from, until] = [during.from, during.until].map((each) =>
    dayOf(dayValue(each, form, application, run)),
  )
  return from && until ? { from, until } : null
}

/** Begun by the day, and not ended before it. */
function isThere({ value }: Counted, asAt: NonNullable<Source['asAt']>, day: string): boolean {
  const from = dayOf(value(asAt.from))
  const until = asAt.until === null ? null : dayOf(value(asAt.until))
  return from !== null && from <= day && (until === null || day <= until)
}

const dayOf = (value: Value): string | null =>
  typeof value === 'string' ? value.slice(0, 10) : null

function latestOfEach(counted: readonly Counted[], { by }: Latest, form: Form): readonly Counted[] {
  const subject = subjectOf(form)
  const last = new Map<string, Counted>()
  for (const entry of counted) {
    const key = keyOf([[subject(entry)]])
    const known = last.get(key)
    if (known === undefined || isLater(entry, known, by)) last.set(key, entry)
  }
  return [...last.values()]
}

/** What is empty comes before all else. */
function isLater(one: Counted, other: Counted, by: Expression | null): boolean {
  const [left, right] = [one, other].map((entry) => (by === null ? null : entry.value(by)))
  const order =
    left == null || right == null
      ? Number(left != null) - Number(right != null)
      : (orderOf(left, right) ?? 0)
  return order === 0 ? isSentAfter(one, other) : order > 0
}
