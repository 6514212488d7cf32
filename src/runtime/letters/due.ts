import type { Allowance, Parameter, Unit } from '../../model/index.ts'
import { addDays, addMonths, addWorkdays, inForce, rollForward } from '../../rules/index.ts'

/**
 * The day that ends the time a letter gives, counted from `from`, which itself does not count (民法典 第二百零一条 to
 * 二百零三条): months end on the day of the same number or the month's last, a rest day gives way to the next working
 * day. Null when the calendar of that year is not known, or the parameter has no value then.
 */
export function dueDate(
  due: Allowance,
  from: string,
  parameters: readonly Parameter[],
): string | null {
  const amount = 'amount' in due ? due.amount : amountOf(due.parameter, from, parameters)
  return amount === null ? null : ends(from, amount, due.unit)
}

function amountOf(id: string, day: string, parameters: readonly Parameter[]): number | null {
  const values = parameters.find((parameter) => parameter.id === id)?.values ?? []
  const value = inForce(values, day)?.value
  return value === undefined ? null : Number(value)
}

function ends(from: string, amount: number, unit: Unit): string | null {
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

const rolled = (date: string | null): string | null => (date === null ? null : rollForward(date))
