/**
 * Days as 'YYYY-MM-DD' text, of the years 1000 to 9999, by arithmetic alone: no time zone can move them.
 * Functions here expect what `isDate` accepts; a day outside those years comes out as null.
 */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== 10) return false
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), month)
}

/** Of a day, or of a day with a time. */
export const dateParts = (date: string): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** Null when there is no such day. */
export function makeDate(year: number, month: number, day: number): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDate(date) ? date : null
}

export const addDays = (date: string, days: number): string | null =>
  fromDayNumber(dayNumber(date) + days)

/** Clamps to the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: string, months: number): string | null {
  const { year, month, day } = dateParts(date)
  const count = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return makeDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Negative when `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** Full years of life on a day; one less while the birthday is still to come. */
export function ageOn(birth: string, date: string): number {
  const [born, on] = [dateParts(birth), dateParts(date)]
  return on.year - born.year - (date.slice(5, 10) < birth.slice(5, 10) ? 1 : 0)
}

/** 1 Monday to 7 Sunday. */
export const weekday = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days since 1970-01-01; the year is taken to start in March, so that the leap day comes last. */
function dayNumber(date: string): number {
  const { year, month, day } = dateParts(date)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const yearOfEra = y - era * 400
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468
}

function fromDayNumber(number: number): string | null {
  const days = number + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (yearOfEra * 365 + leapDays)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return makeDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
