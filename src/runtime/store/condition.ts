import type { RecordValue, StoredRecord } from '../../model/index.ts'
import type { Condition } from './store.ts'
import { type Comparable, comparable, compare, recordValue } from './value.ts'

/** Whether a record meets all of the conditions; made once, asked for each record. */
export function matcher(where: readonly Condition[]): (record: StoredRecord) => boolean {
  const tests = where.map(tester)
  return (record) => {
    for (const test of tests) if (!test(record)) return false
    return true
  }
}

/** Of several answers one is enough; a field without one meets nothing. */
function tester(condition: Condition): (record: StoredRecord) => boolean {
  const { field, operator } = condition
  const test = operators[operator](condition)
  return (record) => {
    const value = recordValue(record, field)
    if (value === undefined) return false
    return Array.isArray(value) ? value.some(test) : test(value)
  }
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
