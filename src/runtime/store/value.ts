import type { RecordValue, StoredRecord } from '../../model/index.ts'
import { sortKey } from './collation.ts'

/** A record's value as conditions and sorts see it; undefined: it has none. */
export function recordValue(record: StoredRecord, field: string): RecordValue | undefined {
  if (field.startsWith('@')) return system(record, field) ?? undefined
  if (Object.hasOwn(record.data, field)) return record.data[field]
  const values = record.judgement?.values
  return values && Object.hasOwn(values, field) ? values[field] : undefined
}

function system(record: StoredRecord, field: string): string | null {
  switch (field) {
    case '@state':
      return record.state
    case '@submitted':
      return record.submitted
    case '@created':
      return record.created
    case '@updated':
      return record.updated
    case '@conclusion':
      return record.judgement?.conclusion ?? null
    default:
      return null
  }
}

/** What can be compared with `<`: numbers (false is 0, true is 1), which stand before text, and keys of text. */
export type Comparable = number | string

export function comparable(
  value: RecordValue | undefined,
  numeric: boolean | undefined,
): Comparable | null {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string') return null
  return numeric && isDecimal(value) ? Number(value) : sortKey(value)
}

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

export function compare(a: Comparable, b: Comparable): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
