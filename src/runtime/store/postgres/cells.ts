import { folded } from '../condition.ts'
import { type Comparable, comparable } from '../value.ts'
import { kept, unkept } from './text.ts'

/** A record's value as it lies in the columns of a projection. */
export interface Cells {
  /** Text as it is, other values marked; null: none, or several. */
  readonly value: string | null
  /** Compared byte by byte it stands in the order of sorts and bounds. */
  readonly place: string | null
  /** As `contains` sees it, where that differs from `value`. */
  readonly folded: string | null
}

export function cellsOf(value: Scalar, numeric: boolean): Cells {
  const own = valueCell(value)
  const search = foldedCell(value)
  return {
    value: own,
    place: placeCell(comparable(value, numeric)),
    folded: search === own ? null : search,
  }
}

export type Scalar = string | number | boolean

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

export const valueCell = (value: Scalar): string =>
  typeof value === 'string' ? kept(value) : mark + JSON.stringify(value)

/** Stands before what is no text: in kept text four digits follow U+FFFE. */
export const mark = '\ufffe='

export const valueOfCell = (cell: string): Scalar =>
  cell.startsWith(mark) ? (JSON.parse(cell.slice(mark.length)) as Scalar) : unkept(cell)

export const foldedCell = (value: Scalar): string => kept(folded(value))

export const placeCell = (value: Comparable | null): string | null =>
  value === null
    ? null
    : typeof value === 'number'
      ? `0${digitsOf(value)}`
      : `1${value.slice(0, longestPlace)}`

/** An entry of an index has its limit; beyond it, text is in order of ids. */
export const longestPlace = 400

/** Sixteen digits in the order of the numbers. */
function digitsOf(value: number): string {
  const bytes = Buffer.alloc(8)
  // Minus zero is zero.
  bytes.writeDoubleBE(value + 0)
  const bits = bytes.readBigUInt64BE()
  const inOrder = bits >> 63n ? ~bits & 0xffff_ffff_ffff_ffffn : bits | (1n << 63n)
  return inOrder.toString(16).padStart(16, '0')
}
