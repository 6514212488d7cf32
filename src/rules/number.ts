import Fraction from 'fraction.js'

/** A number of any unit, exact: a third stays a third until it is stored or shown. */
export type Exact = Fraction

export const exact = (number: number | bigint): Exact => new Fraction(BigInt(number), 1n)

/** Decimal text ("-12.50"), or null. */
export function parseExact(text: string): Exact | null {
  const [, sign, whole, places = ''] = /^([-+]?)(\d{1,60})(?:\.(\d{1,60}))?$/.exec(text) ?? []
  if (whole === undefined) return null
  const digits = BigInt(whole + places)
  return new Fraction(sign === '-' ? -digits : digits, 10n ** BigInt(places.length))
}

export const isExact = (value: unknown): value is Exact => value instanceof Fraction

/** Both are in lowest terms, and nothing is below zero by its sign alone. */
export const isSame = (left: Exact, right: Exact): boolean =>
  left.s === right.s && left.n === right.n && left.d === right.d

/** Below 0: left is the smaller one. */
export function order(left: Exact, right: Exact): number {
  if (left.s !== right.s || left.d !== right.d) return left.compare(right)
  if (left.n === right.n) return 0
  return left.n < right.n === left.s > 0n ? -1 : 1
}

/** Half up, away from zero: 0.5 → 1, −0.5 → −1. Negative places round to tens, hundreds … */
export function round(number: Exact, places: number): Exact {
  const scaled = number.mul(powerOfTen(places))
  return exact(toBigInt(scaled)).div(powerOfTen(places))
}

/** The largest whole number not above it. */
export function floor(number: Exact): Exact {
  const down = number.n / number.d
  const exactly = number.n % number.d === 0n
  return exact(number.s < 0n ? -(exactly ? down : down + 1n) : down)
}

/** Decimal text with exactly so many places, rounded half up. */
export function decimalText(number: Exact, places: number): string {
  const digits = nearest(number.n * 10n ** BigInt(places), number.d)
  const text = digits.toString().padStart(places + 1, '0')
  const sign = number.s < 0n && digits !== 0n ? '-' : ''
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/** Decimal text as short as it can be: exact within `most` places, otherwise rounded to `fallback`. */
export function shortText(number: Exact, most: number, fallback: number): string {
  const places = round(number, most).equals(number) ? most : fallback
  return places === 0 ? decimalText(number, 0) : decimalText(number, places).replace(/\.?0+$/, '')
}

/** Null when it is not a whole number that a binary number holds exactly. */
export function toInteger(number: Exact): number | null {
  const value = Number(number.s * number.n)
  return number.d === 1n && Number.isSafeInteger(value) ? value : null
}

/** The nearest whole number, half up. */
export const toBigInt = (number: Exact): bigint => number.s * nearest(number.n, number.d)

const powerOfTen = (exponent: number): Exact =>
  exponent < 0
    ? new Fraction(1n, 10n ** BigInt(-exponent))
    : new Fraction(10n ** BigInt(exponent), 1n)

const nearest = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator)
