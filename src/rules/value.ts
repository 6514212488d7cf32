import type { FieldType, RecordData, RecordValue, ValueType } from '../model/index.ts'
import { isDate } from './date.ts'
import { decimalText, type Exact, exact, isExact, parseExact, round, toInteger } from './number.ts'
import { isObject } from './own.ts'

/**
 * A value while an expression is worked out. Null is empty or unknown; numbers of every unit are exact (money in
 * 分, 5% is 0.05, a year is a number); a date is its text, a choice its code.
 */
export type Value = null | boolean | string | Exact | readonly string[] | readonly RecordData[]

/** Stored JSON as a value; what is not of the type is unknown. */
export function lift(json: unknown, type: FieldType): Value {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
      return typeof json === 'number' && Number.isSafeInteger(json) ? exact(json) : null
    case 'decimal':
    case 'percent':
      return typeof json === 'string' ? parseExact(json) : null
    case 'yesno':
      return typeof json === 'boolean' ? json : null
    case 'choices':
      return Array.isArray(json) && json.every((code) => typeof code === 'string') ? json : null
    case 'table':
      return Array.isArray(json) ? json.filter(isRow) : null
    default:
      return typeof json === 'string' ? json : null
  }
}

/** A worked-out value as it is kept; rounded half up to the type's places. Null: empty, or not of the type. */
export function store(value: Value, type: FieldType): RecordValue | null {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
      return isExact(value) ? toInteger(round(value, 0)) : null
    case 'decimal':
      return isExact(value) ? decimalText(value, type.places) : null
    case 'percent':
      return isExact(value) ? decimalText(value, type.places + 2) : null
    case 'yesno':
      return typeof value === 'boolean' ? value : null
    case 'choices':
      return isTexts(value) ? value : null
    case 'date':
      return isDate(value) ? value : null
    case 'table':
      return null
    default:
      return typeof value === 'string' ? value : null
  }
}

/** The value of a literal or a parameter: numbers are decimal text there. */
export function literal(value: string | boolean | null, type: ValueType): Value {
  if (typeof value !== 'string') return value
  switch (type) {
    case 'number':
    case 'money':
    case 'percent':
    case 'year':
    case 'duration':
      return parseExact(value)
    default:
      return value
  }
}

export const isEmpty = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

export const isTexts = (value: Value): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const isRow = (json: unknown): json is RecordData => isObject(json)
