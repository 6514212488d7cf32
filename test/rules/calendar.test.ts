import { describe, expect, it } from 'vitest'
import { addWorkdays, isWorkday, rollForward } from '../../src/rules/calendar.ts'
import { calendarYears } from '../../src/rules/calendar-data.ts'
import { addDays, addMonths, isDate } from '../../src/rules/date.ts'

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
