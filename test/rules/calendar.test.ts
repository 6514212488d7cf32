import { describe, expect, it } from 'vitest'
import { addWorkdays, isWorkday, rollForward } from '../../src/rules/calendar.ts'
import { calendarYears } from '../../src/rules/calendar-data.ts'
import { addDays, addMonths, isDate, weekday } from '../../src/rules/date.ts'

describe('working days', () => {
  it.each([
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-04-25', 5, '2025-05-06'],
    ['2025-09-26', 10, '2025-10-16'],
    ['2026-01-26', 15, '2026-02-14'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-02-12', 7, '2026-02-28'],
    ['2026-11-20', 20, '2026-12-18'],
  ])('%s and %i working days is %s', (from, count, expected) => {
    expect(addWorkdays(from, count)).toBe(expected)
  })

  it.each([
    ['2024-03-31', '2024-04-01'],
    ['2025-05-31', '2025-06-03'],
    ['2026-05-31', '2026-06-01'],
    ['2026-10-01', '2026-10-08'],
    [addMonths('2025-11-30', 3), '2026-02-28'],
    [addMonths('2026-05-29', 3), '2026-08-31'],
    [addMonths('2026-08-31', 6), null],
  ])('%s rolls to %s', (day, expected) => {
    expect(rollForward(day ?? '')).toBe(expected)
  })

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i of them', (year, expected) => {
    let count = 0
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1) ?? '9999') {
      if (isWorkday(day)) count += 1
    }
    expect(count).toBe(expected)
  })

  it('knows the end of the year before only as far as the arrangement names it', () => {
    expect([isWorkday('2022-12-31'), isWorkday('2022-12-30'), isWorkday('2027-01-04')]).toEqual([
      false,
      null,
      null,
    ])
    expect(rollForward('2022-12-31')).toBe('2023-01-03')
    expect(addWorkdays('2022-12-31', 1)).toBe('2023-01-03')
    expect(addWorkdays('2023-01-03', -1)).toBeNull()
  })

  it('never guesses a year that is not known', () => {
    expect(addWorkdays('2026-12-30', 1)).toBe('2026-12-31')
    expect(addWorkdays('2026-12-30', 2)).toBeNull()
    expect(addWorkdays('2026-12-31', 1_000_000_000)).toBeNull()
    expect(rollForward('2027-01-04')).toBeNull()
  })

  it('counts back, and not at all', () => {
    expect(addWorkdays('2026-02-28', -7)).toBe('2026-02-12')
    expect(addWorkdays('2026-10-01', 0)).toBe('2026-10-01')
  })

  it('lists days that exist, weekend work on weekends, each day once', () => {
    for (const { year, off, work } of calendarYears) {
      const days = [...off, ...work].flatMap((group) => group.split(' '))
      const dates = days.map((day) => (day.length > 5 ? day : `${year}-${day}`))
      expect(dates.every(isDate)).toBe(true)
      expect(new Set(dates).size).toBe(dates.length)
      const worked = work
        .flatMap((group) => group.split(' '))
        .map((day) => new Date(`${year}-${day}`).getUTCDay())
      expect(worked.every((weekday) => weekday === 0 || weekday === 6)).toBe(true)
    }
  })
})

/** As the yearly notices put them: the days off, and the weekend days worked for them. */
const arrangements: readonly (readonly [number, string, string, string])[] = [
  [2023, '元旦', '2022-12-31 01-01 01-02', ''],
  [2023, '春节', '01-21 01-22 01-23 01-24 01-25 01-26 01-27', '01-28 01-29'],
  [2023, '清明节', '04-05', ''],
  [2023, '劳动节', '04-29 04-30 05-01 05-02 05-03', '04-23 05-06'],
  [2023, '端午节', '06-22 06-23 06-24', '06-25'],
  [2023, '中秋节、国庆节', '09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06', '10-07 10-08'],
  [2024, '元旦', '01-01', ''],
  [2024, '春节', '02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17', '02-04 02-18'],
  [2024, '清明节', '04-04 04-05 04-06', '04-07'],
  [2024, '劳动节', '05-01 05-02 05-03 05-04 05-05', '04-28 05-11'],
  [2024, '端午节', '06-10', ''],
  [2024, '中秋节', '09-15 09-16 09-17', '09-14'],
  [2024, '国庆节', '10-01 10-02 10-03 10-04 10-05 10-06 10-07', '09-29 10-12'],
  [2025, '元旦', '01-01', ''],
  [2025, '春节', '01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04', '01-26 02-08'],
  [2025, '清明节', '04-04 04-05 04-06', ''],
  [2025, '劳动节', '05-01 05-02 05-03 05-04 05-05', '04-27'],
  [2025, '端午节', '05-31 06-01 06-02', ''],
  [2025, '国庆节、中秋节', '10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08', '09-28 10-11'],
  [2026, '元旦', '01-01 01-02 01-03', '01-04'],
  [2026, '春节', '02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23', '02-14 02-28'],
  [2026, '清明节', '04-04 04-05 04-06', ''],
  [2026, '劳动节', '05-01 05-02 05-03 05-04 05-05', '05-09'],
  [2026, '端午节', '06-19 06-20 06-21', ''],
  [2026, '国庆节', '10-01 10-02 10-03 10-04 10-05 10-06 10-07', '09-20 10-10'],
  [2026, '中秋节', '09-25 09-26 09-27', ''],
]

describe('the arrangements of holidays', () => {
  const daysOf = (year: number, days: string): readonly string[] =>
    days === '' ? [] : days.split(' ').map((day) => (day.length > 5 ? day : `${year}-${day}`))

  it.each(arrangements)('%i %s', (year, _, off, work) => {
    for (const day of daysOf(year, off)) expect([day, isWorkday(day)]).toEqual([day, false])
    for (const day of daysOf(year, work)) expect([day, isWorkday(day)]).toEqual([day, true])
  })

  it('are all that differs from Monday to Friday', () => {
    const named = new Set(
      arrangements.flatMap(([year, , off, work]) => [...daysOf(year, off), ...daysOf(year, work)]),
    )
    for (let day = '2023-01-01'; day <= '2026-12-31'; day = addDays(day, 1) ?? '9999')
      if (!named.has(day)) expect([day, isWorkday(day)]).toEqual([day, weekday(day) <= 5])
  })
})
