import { sql, type RawBuilder } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { recordValue } from '../value.ts'
import { type Cells, cellsOf } from './cells.ts'
import { safeName } from './names.ts'

/** A field with one answer, as in a `Condition`, that has columns of its own beside the record. */
export interface Projection {
  readonly form: string
  readonly field: string
  /** Decimal text stands in the order of the numbers it writes. */
  readonly numeric: boolean
  /** It is sorted by, or looked up: an index is worth its cost. */
  readonly indexed: boolean
}

/** What every form's table has columns for. */
export const ownProjections = (form: string): readonly Projection[] =>
  ['@state', '@submitted', '@created', '@updated', '@conclusion'].map((field) => ({
    form,
    field,
    numeric: false,
    indexed: field === '@created' || field === '@updated',
  }))

export const isSame = (a: Projection, b: Projection): boolean =>
  a.field === b.field && a.numeric === b.numeric

/** The columns of a projection. */
export const columnNames = ({ field, numeric }: Pick<Projection, 'field' | 'numeric'>) => {
  const name = `${numeric ? 'n' : ''}_${safeName(field)}`
  return { value: `v${name}`, place: `s${name}`, folded: `f${name}` } as const
}

export type Columns = Readonly<Record<keyof Cells, RawBuilder<string>>>

export function columnsOf(projection: Pick<Projection, 'field' | 'numeric'>): Columns {
  const { value, place, folded } = columnNames(projection)
  return { value: sql.ref(`t.${value}`), place: sql.ref(`t.${place}`), folded: sql.ref(`t.${folded}`) }
}

/** The cells of a record by the names of their columns. */
export function projected(
  record: StoredRecord,
  projections: readonly Projection[],
): Readonly<Record<string, string | null>> {
  const cells: Record<string, string | null> = {}
  for (const projection of projections) {
    const names = columnNames(projection)
    const { value, place, folded } = cellsOf(recordValue(record, projection.field), projection.numeric)
    cells[names.value] = value
    cells[names.place] = place
    cells[names.folded] = folded
  }
  return cells
}
