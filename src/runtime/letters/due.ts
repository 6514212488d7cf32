import type { Allowance, Parameter, Unit } from '../../model/index.ts'
import { addDays, addMonths, addWorkdays, inForce, rollForward } from '../../rules/index.ts'

/** So much time. */
export interface Allowed {
  readonly amount: number
  readonly unit: Unit
}

/** What a letter of this day allows; null: the parameter has no value then. */
export function allowedOn(
  due: Allowance,
  day: string,
  parameters: readonly Parameter[],
): Allowed | null {
  const { unit } = due
  if ('amount' in due) return { amount: due.amount, unit }
  const values = parameters.find(({ id }) => id === due.parameter)?.values ?? []
  const value = inForce(values, day)?.value
  return value === undefined ? null : { amount: Number(value), unit }
}

/**
 * The day that ends the time a letter gives, counted from `from`, which itself does not count (民法典 第二百零一条 to
 * 二百零三条): months end on the day of the same number or the month's last, a rest day gives way to the next working
 * day. Null when the calendar of that year is not known.
 */
export function endOf({ amount, unit }: Allowed, from: string): string | null {
  switch (unit) {
    case 'workday':
      return addWorkdays(from, amount)
    case 'day':
      return rolled(addDays(from, amount))
    case 'month':
      return rolled(addMonths(from, amount))
    case 'year':
      return rolled(addMonths(from, amount * 12))
  }
}

/** The latest day that it can be where the calendar is not known: as if the longest holiday were in the way. */
export function latestEndOf({ amount, unit }: Allowed, from: string): string | null {
  switch (unit) {
    case 'workday':
      return addDays(from, amount * 2 + longestRest)
    case 'day':
      return addDays(from, amount + longestRest)
    case 'month':
      return later(addMonths(from, amount))
    case 'year':
      return later(addMonths(from, amount * 12))
  }
}

const longestRest = 10

const later = (date: string | null): string | null => date && addDays(date, longestRest)

const rolled = (date: string | null): string | null => (date === null ? null : rollForward(date))
