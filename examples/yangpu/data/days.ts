import { addDays, addMonths, makeDate } from '../../../src/rules/date.ts'
import type { Random } from './random.ts'

export const daysAfter = (date: string, days: number): string => existing(addDays(date, days))

export const monthsAfter = (date: string, months: number): string =>
  existing(addMonths(date, months))

/** A day of the month that every month has. */
export const dayIn = (random: Random, year: number, month: number): string =>
  existing(makeDate(year, month, random.between(1, 28)))

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The day itself, or the Monday after its weekend. */
export function weekday(date: string): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay()
  return day === 6 ? daysAfter(date, 2) : day === 0 ? daysAfter(date, 1) : date
}

function existing(date: string | null): string {
  if (date === null) throw new RangeError('no such day')
  return date
}
