import type { RecordValue, StoredRecord } from '../../model/index.ts'
import type { Condition } from './store.ts'
import { type Comparable, comparable, compare, recordValue } from './value.ts'

/** Whether a record meets all of the conditions; made once, asked for each record. */
export function matcher(where: readonly Condition[]): (record: StoredRecord) => boolean {
  const tests = where.map((condition) => ({
    field: condition.field,
    test: operators[condition.operator](condition),
  }))
  return (record) =>
    tests.every(({ field, test }) => answersOf(recordValue(record, field)).some(test))
}

type Test = (value: RecordValue) => boolean

const operators: Record<Condition['operator'], (condition: Condition) => Test> = {
  is(condition) {
    const { value, numeric } = condition
    if (!numeric) return (own) => own === value
    const wanted = comparable(value, numeric)
    return (own) => own === value || comparable(own, numeric) === wanted
  },
  contains({ value: part }) {
    const wanted = folded(part)
    return (value) => folded(value).includes(wanted)
  },
  least: (condition) => measured(condition, (order) => order >= 0),
  most: (condition) => measured(condition, (order) => order <= 0),
}

/** False where one cannot be measured against the other. */
function measured({ value, numeric }: Condition, fits: (order: number) => boolean): Test {
  const bound = comparable(value, numeric)
  const isAlike = (own: Comparable | null): own is Comparable =>
    own !== null && typeof own === typeof bound
  return (other) => {
    const own = comparable(other, numeric)
    return bound !== null && isAlike(own) && fits(compare(own, bound))
  }
}

/** Text as `contains` sees it. */
export function folded(value: RecordValue): string {
  if (typeof value === 'object') return ''
  const text = String(value)
  return (isPlain.test(text) ? text : text.normalize('NFKC')).toLowerCase()
}

/** ASCII and unified ideographs, which NFKC leaves as they are. */
const isPlain = /^[\0-\x7f\u4e00-\u9fff]*$/

/** The answers of a field: several, one or none. Rows of a table are no answers. */
const answersOf = (value: RecordValue | undefined): readonly RecordValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as RecordValue]
