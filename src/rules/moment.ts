import type { Deadline, Expression, Moment } from '../model/index.ts'
import { rollForward } from './calendar.ts'
import { dateParts, daysInMonth, isDate, makeDate } from './date.ts'
import { exact, isExact, toInteger } from './number.ts'
import type { Run, Scope } from './scope.ts'
import type { Value } from './value.ts'

type Evaluate = (expression: Expression, scope: Scope) => Value

export function moment(name: Moment, scope: Scope, evaluate: Evaluate): Value {
  switch (name) {
    case 'today':
      return scope.run.today
    case 'submitted':
      return scope.run.submitted
    case 'thisYear':
      return exact(dateParts(scope.run.today).year)
    case 'issued':
      return scope.run.issued ?? null
    case 'due':
      return scope.run.due ?? null
    case 'served':
      return scope.run.letter?.served ?? null
    case 'baseline':
      return baseline(scope, evaluate)
    case 'deadline':
      return scope.form.deadline === null ? null : deadline(scope.form.deadline, scope, evaluate)
  }
}

/** The day that rules and parameters are taken of; a draft without one is looked at as of today. */
export function baseline(scope: Scope, evaluate: Evaluate): string {
  const { form, run } = scope
  if (run.baseline !== undefined) return run.baseline
  const fallback = run.submitted ?? run.today
  const date = evaluate(form.baseline, { ...scope, run: { ...run, baseline: fallback } })
  const day = typeof date === 'string' ? date.slice(0, 10) : null
  return isDate(day) ? day : fallback
}

function deadline(rule: Deadline, scope: Scope, evaluate: Evaluate): Value {
  const year =
    rule.yearField === null ? yearOf(scope.run) : yearAfter(rule.yearField, scope, evaluate)
  return year === null ? null : deadlineIn(rule, year)
}

/** The day that a 期限 falls on in a year. */
export function deadlineIn(
  { month, day: of, rollForward: rolls }: Deadline,
  year: number,
): string | null {
  const day = makeDate(year, month, Math.min(of, daysInMonth(year, month)))
  return day !== null && rolls ? rollForward(day) : day
}

/** What was sent in a year is measured by that year's deadline whenever it is looked at. */
const yearOf = ({ submitted, today }: Run): number => dateParts(submitted ?? today).year

function yearAfter(field: string, scope: Scope, evaluate: Evaluate): number | null {
  const value = evaluate({ kind: 'field', field }, scope)
  const year = isExact(value) ? toInteger(value) : null
  return year === null ? null : year + 1
}
