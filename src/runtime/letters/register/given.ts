import { isDate } from '../../../rules/index.ts'
import type { Fault, FaultReason } from './outcome.ts'

/** What is wrong with what was given; null: nothing. */
type Check = FaultReason | null

/** The faults of fields by their names; none: all is well. */
export const faultsOf = (checks: { readonly [field: string]: Check }): readonly Fault[] =>
  Object.entries(checks).flatMap(([field, reason]) => (reason ? [{ field, reason }] : []))

export const needed = (text: string | null | undefined): Check =>
  text?.trim() ? atMost(text) : 'required'

export const atMost = (text: string | null | undefined): Check =>
  (text ?? '').length > longest ? 'too-long' : null

const longest = 500

/** A day of these, the first and the last included. */
export function dayWithin(day: string, first: string, last: string): Check {
  if (day === '') return 'required'
  if (!isDate(day)) return 'not-a-day'
  if (day < first) return 'too-early'
  return day > last ? 'too-late' : null
}

export const countOf = (count: number, most: number): Check =>
  Number.isInteger(count) && count >= 1 && count <= most ? null : 'not-a-count'
