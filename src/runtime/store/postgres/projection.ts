import { type RawBuilder, sql } from 'kysely'
import type { RecordValue, StoredRecord } from '../../../model/index.ts'
import type { Seal } from '../seal.ts'
import { recordValue } from '../value.ts'
import { type Cells, cellsOf, isScalar, valueCell } from './cells.ts'
import { safeName } from './names.ts'

/** A field with one answer, as in a `Condition`, that has columns of its own beside the record. */
export interface Projection {
  readonly form: string
  readonly field: string
  /** Decimal text stands in the order of the numbers it writes. */
  readonly numeric: boolean
  /** Its values do not lie open: it can only be looked up by an equal value. */
  readonly sealed?: boolean
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
  a.field === b.field && a.numeric === b.numeric && (a.sealed ?? false) === (b.sealed ?? false)

type Named = Pick<Projection, 'field' | 'numeric' | 'sealed'>

/** The columns of a projection. */
export const columnNames = ({ field, numeric, sealed = false }: Named) => {
  const name = `${sealed ? 'x' : numeric ? 'n' : ''}_${safeName(field)}`
  return { value: `v${name}`, place: `s${name}`, folded: `f${name}` } as const
}

export type Columns = Readonly<Record<keyof Cells, RawBuilder<string>>>

export function columnsOf(projection: Named): Columns {
  const { value, place, folded } = columnNames(projection)
  return {
    value: sql.ref(`t.${value}`),
    place: sql.ref(`t.${place}`),
    folded: sql.ref(`t.${folded}`),
  }
}

/** The cells of a record that are not empty, by the names of their columns; `closed`: as it is kept. */
export function projected(
  record: StoredRecord,
  closed: StoredRecord,
  projections: readonly Projection[],
  seal: Seal,
): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {}
  for (const projection of projections) {
    const { field, numeric, sealed } = projection
    const names = columnNames(projection)
    const { value, place, folded } = sealed
      ? sealedCells(seal, record.form, field, recordValue(record, field))
      : cellsOf(recordValue(closed, field), numeric)
    if (value !== null) cells[names.value] = value
    if (place !== null) cells[names.place] = place
    if (folded !== null) cells[names.folded] = folded
  }
  return cells
}

function sealedCells(
  seal: Seal,
  form: string,
  field: string,
  value: RecordValue | undefined,
): Cells {
  const place = value === undefined ? null : fingerprint(seal, form, field, value)
  return { value: null, place, folded: null }
}

/** Null: it is no single value. */
export const fingerprint = (
  seal: Seal,
  form: string,
  field: string,
  value: unknown,
): string | null =>
  isScalar(value) ? seal.fingerprint(`${form}\0${field}`, valueCell(value)) : null
