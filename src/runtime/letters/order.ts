import type { Inset } from '../../model/index.ts'
import { evaluate, isExact, type Scope, type Value } from '../../rules/index.ts'

/** In the order of a batch or a table: choices by code, text in pinyin order, empty last; equals stay as they stood. */
export function inOrder<Item>(
  items: readonly Item[],
  order: readonly Inset[],
  scopeOf: (item: Item) => Scope,
): readonly Item[] {
  if (order.length === 0) return items
  return items
    .map((item) => {
      const scope = scopeOf(item)
      return { item, keys: order.map((key) => evaluate(key.expression, scope)) }
    })
    .sort((a, b) => compareKeys(a.keys, b.keys, order))
    .map(({ item }) => item)
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
