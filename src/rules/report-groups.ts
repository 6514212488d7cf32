import type { Application, Dimension, Tally } from '../model/index.ts'
import { orderOf } from './compare.ts'
import { isExact } from './number.ts'
import { optionsInForce } from './options.ts'
import type { Counted } from './report-entries.ts'
import type { Occasion } from './scope.ts'
import type { Value } from './value.ts'

type Keys = readonly Value[]

export interface Grouping {
  readonly columns: readonly Keys[]
  readonly rows: readonly Keys[]
  /** By `keyOf` of a row's keys and a column's: what the cell is of. */
  readonly cells: ReadonlyMap<string, readonly Counted[]>
}

/** The same for values that are equal. */
export const keyOf = (parts: readonly Keys[]): string =>
  JSON.stringify(
    parts.map((keys) => keys.map((key) => (isExact(key) ? { n: key.toFraction() } : key))),
  )

export function groupingOf(
  { by, cross, subtotals }: Tally,
  entries: readonly Counted[],
  application: Application,
  asOf: string,
): Grouping {
  const levels = [...new Set([by.length, ...subtotals, 0])].sort((a, b) => b - a)
  const widths = [...new Set([cross.length, 0])]
  const cells = new Map<string, Counted[]>()
  const groups = new Map<string, Keys>()
  const columns = new Map<string, Keys>()
  for (const entry of entries) {
    const keys = by.map(({ value }) => entry.value(value))
    const column = cross.map(({ value }) => entry.value(value))
    groups.set(keyOf([keys]), keys)
    columns.set(keyOf([column]), column)
    for (const level of levels)
      for (const width of widths)
        put(cells, keyOf([keys.slice(0, level), column.slice(0, width)]), entry)
  }
  const occasion = { today: asOf, submitted: null, options: application.options }
  complete(groups, by, occasion)
  complete(columns, cross, occasion)
  const inOrder = [...groups.values()].sort(byKeys(by, application))
  return {
    columns: [
      ...(cross.length > 0 ? [...columns.values()].sort(byKeys(cross, application)) : []),
      [],
    ],
    rows:
      inOrder.length === 0
        ? [[]]
        : inOrder.flatMap((keys, index) => rowsAfter(keys, inOrder[index + 1], levels)),
    cells,
  }
}

/** 补齐: with each group also those that differ from it in such a dimension alone. */
function complete(
  groups: Map<string, Keys>,
  dimensions: readonly Dimension[],
  occasion: Occasion,
): void {
  if (groups.size === 0 && dimensions.length > 0 && dimensions.every((each) => each.complete))
    groups.set(
      '',
      dimensions.map(() => null),
    )
  for (const [index, { complete: isComplete, options }] of dimensions.entries()) {
    if (!isComplete || options === null) continue
    const codes = optionsInForce(options, occasion).map(({ code }) => code)
    for (const keys of [...groups.values()])
      for (const code of codes) {
        const filled = keys.map((key, at) => (at === index ? code : key))
        groups.set(keyOf([filled]), filled)
      }
  }
  groups.delete('')
}

function put(cells: Map<string, Counted[]>, key: string, entry: Counted): void {
  const known = cells.get(key)
  if (known) known.push(entry)
  else cells.set(key, [entry])
}

/** The group itself, and what ends with it: its subtotals, the inner ones first, and the total. */
const rowsAfter = (
  keys: Keys,
  next: Keys | undefined,
  levels: readonly number[],
): readonly Keys[] =>
  levels.flatMap((level) => {
    const own = keys.slice(0, level)
    const goesOn = next !== undefined && keyOf([next.slice(0, level)]) === keyOf([own])
    return goesOn ? [] : [own]
  })

/** Options as they are declared, all else from low to high; what is empty comes last. */
export function byKeys(dimensions: readonly Dimension[], { options }: Application) {
  const lists = dimensions.map((dimension) => {
    const list = options.find(({ id }) => id === dimension.options)
    return list ? new Map(list.options.map(({ code }, index) => [code, index])) : null
  })
  return (one: Keys, other: Keys): number => {
    for (const [index, list] of lists.entries()) {
      const order = orderIn(list, one[index] ?? null, other[index] ?? null)
      if (order !== 0) return order
    }
    return 0
  }
}

function orderIn(list: ReadonlyMap<string, number> | null, one: Value, other: Value): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'boolean') return Number(other) - Number(one)
  if (list === null) return orderOf(one, other) ?? 0
  return place(list, one) - place(list, other) || (orderOf(one, other) ?? 0)
}

const place = (list: ReadonlyMap<string, number>, code: Value): number =>
  list.get(String(code)) ?? list.size
