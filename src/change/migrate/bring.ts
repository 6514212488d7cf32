import { columnsIn } from '../../model/columns.ts'
import type { Field, FormerField, RecordData, RecordValue } from '../../model/index.ts'
import { own, type Scope } from '../../rules/index.ts'
import { convertAll } from './convert-all.ts'
import { isKept } from './kept.ts'
import { pairsOf } from './pairs.ts'
import { recoded, unknownCodes } from './recode.ts'
import { isRows } from './rows.ts'
import { type Unconverted, unconvertedOf } from './unconverted.ts'

/** The fields of a form, or the columns of a row, of two editions. `scope`: what 转自 is worked out over. */
export interface Ground {
  readonly before: readonly Field[]
  readonly after: readonly Field[]
  readonly former: readonly FormerField[]
  readonly scope: Scope
  readonly row?: NonNullable<Unconverted['row']>
}

export interface Brought {
  readonly data: RecordData
  /** What has to be kept apart, by its id before: `data` does not have it as it was. */
  readonly left: RecordData
  /** Ids before of what 删除 leaves nothing of. */
  readonly erased: readonly string[]
  readonly unconverted: readonly Unconverted[]
}

export function bring(ground: Ground, data: RecordData): Brought {
  const asked = ground.after.filter(({ calculate }) => calculate === null)
  const pairs = pairsOf(ground.before, asked, goneIn(ground, asked))
  const found = new Map<string, RecordValue>()
  const left = new Map(Object.entries(data))
  const unconverted: Unconverted[] = []
  const fresh: Fresh[] = []
  for (const field of asked) {
    const earlier = pairs.get(field)
    const value = earlier && (own(data, earlier.id) as RecordValue | undefined)
    if (earlier && value === undefined) continue
    if (earlier && value !== undefined && isKept(earlier.type, field.type)) {
      const over = broughtOver(ground, earlier, field, value)
      found.set(field.id, over.value)
      if (over.left === undefined) left.delete(earlier.id)
      else left.set(earlier.id, over.left)
      unconverted.push(...over.unconverted)
    } else fresh.push({ field, ...(earlier && value !== undefined && { earlier, value }) })
  }
  const converted = convertAll(fresh, ground, left)
  for (const [id, value] of converted.values) found.set(id, value)
  const erased = erasedIn(ground, data)
  for (const id of erased) left.delete(id)
  return {
    data: inOrder(ground.after, found),
    left: Object.fromEntries(left),
    erased,
    unconverted: [...unconverted, ...converted.unconverted],
  }
}

/** A field that has no value yet: a new one, or one of another type than before. */
export interface Fresh {
  readonly field: Field
  readonly earlier?: Field
  readonly value?: RecordValue
}

/** What is said to be no longer asked is not looked for under another name. */
const goneIn = ({ former }: Ground, asked: readonly Field[]): ReadonlySet<string> =>
  new Set(former.map(({ id }) => id).filter((id) => !asked.some((field) => field.id === id)))

interface Over {
  readonly value: RecordValue
  /** What of it `value` does not say; absent: nothing. */
  readonly left?: RecordValue
  readonly unconverted: readonly Unconverted[]
}

function broughtOver(ground: Ground, earlier: Field, field: Field, value: RecordValue): Over {
  if (field.type.kind === 'table') return rowsOver(ground, earlier, field, value)
  const { run } = ground.scope
  const now = recoded(value, field.type, run)
  const missing = unknownCodes(now, field.type, run.options).length > 0
  const origin = { field: earlier, value }
  return {
    value: now,
    ...(now !== value && { left: value }),
    unconverted: missing ? [unconvertedOf({ kind: 'no-code' }, field, [origin], ground)] : [],
  }
}

/** Where a row loses anything, all rows are kept as they were. */
function rowsOver({ scope }: Ground, earlier: Field, table: Field, value: RecordValue): Over {
  if (!isRows(value)) return { value, unconverted: [] }
  const { type, id, label } = table
  const before = columnsIn(earlier)
  const former = type.kind === 'table' ? (type.former ?? []) : []
  const seen = own(scope.data, id)
  const rows = value.map((row, index) => {
    const data = Array.isArray(seen) ? (seen[index] ?? {}) : {}
    const ground: Ground = {
      before,
      after: columnsIn(table),
      former,
      scope: { ...scope, row: { table: id, data }, ordinal: index + 1 },
      row: { table: id, label, index },
    }
    return bring(ground, row)
  })
  const erased = new Set(rows.flatMap((row) => row.erased))
  const isWhole = rows.every(({ left }) => Object.keys(left).length === 0)
  return {
    value: rows.map(({ data }) => data),
    ...(!isWhole && { left: value.map((row) => without(row, erased)) }),
    unconverted: rows.flatMap(({ unconverted }) => unconverted),
  }
}

/** The ids that 删除 means: its own, and that of what it was called before. */
function erasedIn({ before, former }: Ground, data: RecordData): readonly string[] {
  const gone = former.filter(({ erased }) => erased !== undefined)
  const ids = [
    ...gone.map(({ id }) => id),
    ...[...pairsOf(before, gone).values()].map(({ id }) => id),
  ]
  return [...new Set(ids)].filter((id) => own(data, id) !== undefined)
}

const without = (row: RecordData, ids: ReadonlySet<string>): RecordData =>
  Object.fromEntries(Object.entries(row).filter(([id]) => !ids.has(id)))

const inOrder = (fields: readonly Field[], found: ReadonlyMap<string, RecordValue>): RecordData =>
  Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = found.get(id)
      return value === undefined ? [] : [[id, value]]
    }),
  )
