import type { FunctionName } from '../model/index.ts'
import { approximate } from './approximate.ts'
import { addWorkdays, rollForward, workdaysBetween } from './calendar.ts'
import { chineseDate, rmbWords } from './chinese.ts'
import { birthDate } from './citizen-id.ts'
import { addMonths, ageOn, dateParts, daysBetween, isDate, makeDate } from './date.ts'
import { mask } from './mask.ts'
import { type Exact, exact, floor, isExact, round, toBigInt, toInteger } from './number.ts'
import { isTexts, type Value } from './value.ts'

/** Arguments are known (never null); null comes back where the function has no answer. */
export type RuleFunction = (...values: readonly Value[]) => Value

/** Money comes and goes in 分, a percentage as its fraction. */
export const functions: { readonly [F in FunctionName]: RuleFunction } = {
  age: (birth, on) => onDates(birth, on, (from, to) => (to < from ? null : exact(ageOn(from, to)))),
  daysBetween: (from, to) => onDates(from, to, (a, b) => exact(daysBetween(a, b))),
  workdaysBetween: (from, to) => onDates(from, to, workdaysAsFigure),
  hoursBetween: (from, to) => onText(from, (a) => onText(to, (b) => hoursAsFigure(a, b))),
  addMonths: (date, count) => onDateAndCount(date, count, addMonths),
  addWorkdays: (date, count) => onDateAndCount(date, count, addWorkdays),
  rollForward: (date) => onDate(date, rollForward),
  year: (date) => onDate(date, (day) => exact(dateParts(day).year)),
  month: (date) => onDate(date, (day) => exact(dateParts(day).month)),
  day: (date) => onDate(date, (day) => exact(dateParts(day).day)),
  yearStart: (year) => onCount(year, (number) => makeDate(number, 1, 1)),
  yearEnd: (year) => onCount(year, (number) => makeDate(number, 12, 31)),
  birthDate: (id) => onText(id, birthDate),
  round: (number, places) =>
    onNumber(number, (value) =>
      onCount(places ?? exact(0), (count) => (Math.abs(count) > 20 ? null : round(value, count))),
    ),
  floor: (number) => onNumber(number, floor),
  absolute: (number) => onNumber(number, (value) => value.abs()),
  length: (value) =>
    typeof value === 'string' || (value !== undefined && isTexts(value))
      ? exact([...value].length)
      : null,
  contains: (whole, part) =>
    onText(part, (piece) =>
      typeof whole === 'string' || (whole !== undefined && isTexts(whole))
        ? whole.includes(piece)
        : null,
    ),
  startsWith: (whole, part) =>
    onText(whole, (text) => onText(part, (piece) => text.startsWith(piece))),
  rmbWords: (money) => onNumber(money, (value) => rmbWords(toBigInt(value))),
  chineseDate: (date) => onDate(date, chineseDate),
  approx: (number, unit) =>
    onNumber(number, (value) =>
      unit === undefined ? approximate(value) : onNumber(unit, (step) => approximate(value, step)),
    ),
  mask: (text) => onText(text, mask),
}

/** Of a day without a time, its first minute counts. */
function hoursAsFigure(from: string, to: string): Value {
  const [start, end] = [minuteOf(from), minuteOf(to)]
  return start === null || end === null ? null : exact(end - start).div(exact(60))
}

function minuteOf(text: string): number | null {
  const day = text.slice(0, 10)
  if (!isDate(day)) return null
  const [hours = 0, minutes = 0] = text.slice(11, 16).split(':').map(Number)
  return daysBetween('1970-01-01', day) * 24 * 60 + hours * 60 + minutes
}

function workdaysAsFigure(from: string, to: string): Value {
  const count = workdaysBetween(from, to)
  return count === null ? null : exact(count)
}

const onText = (value: Value | undefined, give: (text: string) => Value): Value =>
  typeof value === 'string' ? give(value) : null

const onNumber = (value: Value | undefined, give: (number: Exact) => Value): Value =>
  isExact(value) ? give(value) : null

const onCount = (value: Value | undefined, give: (count: number) => Value): Value =>
  onNumber(value, (number) => {
    const count = toInteger(number)
    return count === null ? null : give(count)
  })

/** A time on a day counts as the day. */
const onDate = (value: Value | undefined, give: (date: string) => Value): Value =>
  onText(value, (text) => {
    const day = text.slice(0, 10)
    return isDate(day) ? give(day) : null
  })

const onDates = (
  first: Value | undefined,
  second: Value | undefined,
  give: (first: string, second: string) => Value,
): Value => onDate(first, (a) => onDate(second, (b) => give(a, b)))

const onDateAndCount = (
  date: Value | undefined,
  count: Value | undefined,
  give: (date: string, count: number) => Value,
): Value => onDate(date, (day) => onCount(count, (number) => give(day, number)))
