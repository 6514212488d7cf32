import type { Inset, StoredRecord } from '../../model/index.ts'
import { evaluate, isExact, type Scope, type Value } from '../../rules/index.ts'

/** Records in the order of a batch: choices by code, text in pinyin order, empty last; equals stay as they stood. */
export function inOrder(
  records: readonly StoredRecord[],
  order: readonly Inset[],
  scopeOf: (record: StoredRecord) => Scope,
): readonly StoredRecord[] {
  return records
    .map((record) => ({
      record,
      keys: order.map((key) => evaluate(key.expression, scopeOf(record))),
    }))
    .sort((a, b) => compareKeys(a.keys, b.keys, order))
    .map(({ record }) => record)
}

function compareKeys(a: readonly Value[], b: readonly Value[], order: readonly Inset[]): number {
  for (const [at, { type }] of order.entries()) {
    const difference = compareValues(a[at] ?? null, b[at] ?? null, type)
    if (difference !== 0) return difference
  }
  return 0
}

function compareValues(a: Value, b: Value, type: Inset['type']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (isExact(a) && isExact(b)) return a.compare(b)
  if (type === 'text') return pinyin.compare(String(a), String(b))
  return String(a) < String(b) ? -1 : Number(String(a) > String(b))
}

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin')
