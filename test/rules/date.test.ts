import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  dateParts,
  daysBetween,
  isDate,
  makeDate,
  weekday,
} from '../../src/rules/date.ts'
import { parseDate, parseDateTime, showDate } from '../../src/rules/written-date.ts'

/** Days of the Gregorian calendar as the platform counts them, in UTC, where nothing shifts. */
const day = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 86_400_000, max: Date.UTC(2400, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))

describe('days', () => {
  it('agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200_000, max: 200_000 }), (date, days) => {
        const moved = new Date(Date.parse(date) + days * 86_400_000)
        expect(isDate(date)).toBe(true)
        expect(addDays(date, days)).toBe(moved.toISOString().slice(0, 10))
        expect(daysBetween(date, moved.toISOString().slice(0, 10))).toBe(days)
        expect(weekday(date) % 7).toBe(new Date(date).getUTCDay())
      }),
    )
  })

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '0999-01-01',
    '2025-04-28T00:00',
    '',
    20250428,
    null,
  ])('has no day %j', (text) => expect(isDate(text)).toBe(false))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-05-29', 3, '2026-08-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected)
  })

  it('keeps the day of the month or takes the last one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (date, months) => {
        const moved = dateParts(addMonths(date, months) ?? '')
        const { year, month, day: before } = dateParts(date)
        expect((moved.year - year) * 12 + moved.month - month).toBe(months)
        expect(
          moved.day === before || makeDate(moved.year, moved.month, moved.day + 1) === null,
        ).toBe(true)
      }),
    )
  })

  it('leaves the years it knows with null', () => {
    expect([
      addDays('9999-12-31', 1),
      addMonths('1000-01-01', -1),
      addDays('2026-01-01', 1e12),
    ]).toEqual([null, null, null])
  })

  it.each([
    ['1949-12-31', '2026-11-22', 76],
    ['1956-11-22', '2026-11-22', 70],
    ['1956-11-23', '2026-11-22', 69],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
  ])('someone born %s is on %s %i years old', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age)
  })
})

describe('written days', () => {
  it.each([
    '2025年4月28日',
    '2025年04月28日',
    '2025.4.28',
    '2025/04/28',
    '2025-4-28',
    '20250428',
    '２０２５年４月２８日',
    '2025 年 4 月 28 日',
    '二〇二五年四月二十八日',
    '二○二五年四月二十八日',
    '二零二五年四月二十八日',
    '45775',
  ])('reads %s', (text) => expect(parseDate(text)).toBe('2025-04-28'))

  it.each([
    ['二〇二六年十月十日', '2026-10-10'],
    ['二〇一〇年十二月二十日', '2010-12-20'],
    ['二〇〇〇年二月二十九日', '2000-02-29'],
    ['二〇二六年三月三十一日', '2026-03-31'],
  ])('reads %s', (text, expected) => expect(parseDate(text)).toBe(expected))

  it.each([
    '2025年2月29日',
    '二〇二五年二月三十日',
    '二〇二五年一二月三日',
    '4月28日',
    '2025',
    '明天',
    '2025-4',
    '12345678901',
    '',
  ])('does not read %j', (text) => expect(parseDate(text)).toBeNull())

  it.each([
    ['2025-04-28 14:30', '2025-04-28T14:30'],
    ['2025-04-28T09:05', '2025-04-28T09:05'],
    ['2025年4月28日14时30分', '2025-04-28T14:30'],
    ['2025年4月28日 9点', '2025-04-28T09:00'],
    ['２０２５．４．２８　１４：３０：００', '2025-04-28T14:30'],
    ['2025-04-28 24:00', null],
    ['2025-04-28', null],
    ['2025-02-29 10:00', null],
  ])('reads the time %s', (text, expected) => expect(parseDateTime(text)).toBe(expected))

  it('does not read a day out of a long text, nor take long over it', () => {
    const long = `2025-04-28${' '.repeat(1_000_000)}`
    expect([parseDate(long), parseDate(`${long}x`), parseDateTime(`${long}x`)]).toEqual([
      '2025-04-28',
      null,
      null,
    ])
  })

  it('shows days and times', () => {
    expect([showDate('2025-04-08'), showDate('2025-04-28T09:05')]).toEqual([
      '2025年4月8日',
      '2025年4月28日9时05分',
    ])
  })
})
