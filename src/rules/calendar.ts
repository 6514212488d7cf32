import { type CalendarYear, calendarYears } from './calendar-data.ts'
import { addDays, dateParts, weekday } from './date.ts'

/** Null: the arrangement of that year is not known, so nobody can say. */
export function isWorkday(date: string): boolean | null {
  const listed = exceptions.get(date)
  if (listed !== undefined) return listed
  return knownYears.has(dateParts(date).year) ? weekday(date) <= 5 : null
}

/**
 * The n-th working day after the day, which itself does not count; n < 0 counts back, n = 0 is the day itself.
 * Null when a day on the way is not known.
 */
export function addWorkdays(date: string, count: number): string | null {
  const step = count < 0 ? -1 : 1
  let day: string | null = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    const works: boolean | null = day === null ? null : isWorkday(day)
    if (day === null || works === null) return null
    if (works) left -= 1
  }
  return day
}

/**
 * Working days after the first day up to the second, as `addWorkdays` counts them: a day itself does not count. Less
 * than none where the second comes first; null when a day on the way is not known.
 */
export function workdaysBetween(from: string, to: string): number | null {
  if (to < from) {
    const back = workdaysBetween(to, from)
    return back === null ? null : -back
  }
  let count = 0
  for (
    let day: string | null = addDays(from, 1);
    day !== null && day <= to;
    day = addDays(day, 1)
  ) {
    const works = isWorkday(day)
    if (works === null) return null
    if (works) count += 1
  }
  return count
}

/** The day itself when it is a working day, otherwise the next one; null when that is not known. */
export function rollForward(date: string): string | null {
  const works = isWorkday(date)
  if (works === null) return null
  return works ? date : addWorkdays(date, 1)
}

const days = (year: number, groups: readonly string[]): readonly string[] =>
  groups
    .flatMap((group) => group.split(' '))
    .map((day) => (day.length > 5 ? day : `${year}-${day}`))

const flags = ({ year, off, work }: CalendarYear): readonly (readonly [string, boolean])[] => [
  ...days(year, off).map((day) => [day, false] as const),
  ...days(year, work).map((day) => [day, true] as const),
]

const exceptions: ReadonlyMap<string, boolean> = new Map(calendarYears.flatMap(flags))
const knownYears: ReadonlySet<number> = new Set(calendarYears.map(({ year }) => year))
