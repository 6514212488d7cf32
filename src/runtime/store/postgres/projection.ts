import { type RawBuilder, sql } from 'kysely'
import type { StoredRecord } from '../../../model/index.ts'
import { oncePer } from '../../../rules/once.ts'
import type { Seal } from '../seal.ts'
import { recordValue } from '../value.ts'
import { type Cells, cellsOf, isScalar, type Scalar, valueCell } from './cells.ts'
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
  /** What has one of its few values is listed by this field: its index goes on with that. */
  readonly listedBy?: string
}

/** What every form's table has columns for. */
export const ownProjections = (form: string): readonly Projection[] => [
  ...['@submitted', '@created', '@updated'].map((field) => ownProjection(form, field)),
  ...['@state', '@conclusion'].map((field) => ({
    ...ownProjection(form, field),
    listedBy: '@created',
  })),
]

const ownProjection = (form: string, field: string): Projection => ({
  form,
  field,
  numeric: false,
  indexed: true,
})

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

/**
 * The cells of a record that are not empty, as members of a JSON object, each after a comma; `closed`: the record as it
 * is kept.
 */
export function cellMembers(
  record: StoredRecord,
  closed: StoredRecord,
  projections: readonly Projection[],
  seal: Seal,
): string {
  let members = ''
  for (const projection of projections) {
    const { field, sealed } = projection
    const value = recordValue(sealed ? record : closed, field)
    if (!isScalar(value)) continue
    members += sealed
      ? membersOf(projection, sealedCells(seal, record.form, field, value))
      : openMembers(projection, value)
  }
  return members
}

/** Most values come again and again. */
function openMembers(projection: Projection, value: Scalar): string {
  const known = knownMembers(projection)
  const had = known.get(value)
  if (had !== undefined) return had
  const members = membersOf(projection, cellsOf(value, projection.numeric))
  if (known.size === mostKnown) known.clear()
  known.set(value, members)
  return members
}

const knownMembers = oncePer((_: Projection) => new Map<Scalar, string>())
const mostKnown = 200

function membersOf(projection: Projection, cells: Cells): string {
  const names = columnNames(projection)
  return (['value', 'place', 'folded'] as const)
    .filter((each) => cells[each] !== null)
    .map((each) => `,${JSON.stringify(names[each])}:${JSON.stringify(cells[each])}`)
    .join('')
}

const sealedCells = (seal: Seal, form: string, field: string, value: Scalar): Cells => ({
  value: null,
  place: fingerprint(seal, form, field, value),
  folded: null,
})

/** Null: it is no single value. */
export const fingerprint = (
  seal: Seal,
  form: string,
  field: string,
  value: unknown,
): string | null =>
  isScalar(value) ? seal.fingerprint(`${form}\0${field}`, valueCell(value)) : null
