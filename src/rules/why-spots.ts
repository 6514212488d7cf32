import type { Expression, Form, RecordData } from '../model/index.ts'
import { columnsOf, fieldOf } from './fields.ts'
import { isObject, own } from './own.ts'
import { partsOf } from './parts.ts'
import type { Settled } from './settle.ts'
import type { FactRow } from './why-facts.ts'
import type { Spot } from './why-try.ts'

/**
 * The answers that an expression rests on and people may change, through what is calculated from them; not those
 * that say which record it is.
 */
export function spotsIn(
  expression: Expression,
  row: FactRow | null,
  form: Form,
  { data, settled }: { readonly data: RecordData; readonly settled: Settled },
): readonly Spot[] {
  const spots: Spot[] = []
  const passed = new Set<string>()

  const visit = (part: Expression, place: FactRow | null): void => {
    for (const [inside, at] of partsAt(part, place, data)) visit(inside, at)
    const spot =
      part.kind === 'field'
        ? fieldSpot(part.field, form, data, settled)
        : part.kind === 'column' && place !== null
          ? cellSpot(part.column, place, form, data, settled)
          : null
    if (spot === null || passed.has(JSON.stringify(spot.path))) return
    passed.add(JSON.stringify(spot.path))
    if (spot.field.calculate !== null) visit(spot.field.calculate, place)
    else if (isOpen(spot) && !form.unique.includes(spot.field.id)) spots.push(spot)
  }

  visit(expression, row)
  return spots
}

/** In a table of one row its cells are meant; of several nobody can say which. */
function partsAt(
  expression: Expression,
  row: FactRow | null,
  data: RecordData,
): readonly (readonly [Expression, FactRow | null])[] {
  if (expression.kind !== 'aggregate') {
    return partsOf(expression).map((part) => [part, row] as const)
  }
  const { table, value, where } = expression
  const rows = own(data, table)
  if (!Array.isArray(rows) || rows.length !== 1) return []
  return [value, where].flatMap((part) => (part === undefined ? [] : [[part, { table, index: 0 }]]))
}

function fieldSpot(id: string, form: Form, data: RecordData, settled: Settled): Spot | null {
  const field = fieldOf(form, id)
  if (field === undefined || !settled.fields.get(id)?.visible) return null
  return { field, path: [id], label: field.label, now: own(data, id) }
}

function cellSpot(
  id: string,
  { table, index }: FactRow,
  form: Form,
  data: RecordData,
  settled: Settled,
): Spot | null {
  const column = columnsOf(form, table).get(id)
  const rows = own(data, table)
  const row = Array.isArray(rows) ? rows[index] : undefined
  const isAsked = settled.fields.get(table)?.rows[index]?.get(id)?.visible === true
  if (column === undefined || !isObject(row) || !isAsked) return null
  const label = `${fieldOf(form, table)?.label}第${index + 1}行 ${column.label}`
  return { field: column, path: [table, index, id], label, now: own(row, id) }
}

const isOpen = ({ field: { from, readonly, type } }: Spot): boolean =>
  from === null && !readonly && type.kind !== 'ref' && type.kind !== 'table'
