import type { RecordValue, StoredRecord } from '../../model/index.ts'
import type { Condition } from './store.ts'
import { comparable, compare, recordValue } from './value.ts'

/** Whether a record meets all of the conditions; made once, asked for each record. */
export function matcher(where: readonly Condition[]): (record: StoredRecord) => boolean {
  const tests = where.map((condition) => ({ field: condition.field, test: testOf(condition) }))
  return (record) => tests.every(({ field, test }) => single(recordValue(record, field)).some(test))
}

type Test = (value: RecordValue) => boolean

const operators: Record<Condition['operator'], (condition: Condition) => Test> = {
  is: (condition) => (value) => order(value, condition) === 0,
  contains: ({ value: part }) => {
    const wanted = folded(part)
    return (value) => folded(value).includes(wanted)
  },
  least: (condition) => (value) => order(value, condition) >= 0,
  most: (condition) => (value) => order(value, condition) <= 0,
}

const testOf = (condition: Condition): Test => operators[condition.operator](condition)

/** NaN, which is neither less nor more, where one cannot be measured against the other. */
function order(value: RecordValue, { value: other, numeric }: Condition): number {
  const a = comparable(value, numeric)
  const b = comparable(other, numeric)
  if (a === null || b === null || typeof a !== typeof b) return Number.NaN
  return a === b ? 0 : compare(a, b) || (a < b ? -1 : 1)
}

const folded = (value: RecordValue): string =>
  typeof value === 'object' ? '' : String(value).normalize('NFKC').toLowerCase()

/** The answers of a field: several, one or none. Rows of a table are no answers. */
const single = (value: RecordValue | undefined): readonly RecordValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as RecordValue]
