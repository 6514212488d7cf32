import type { Dialect } from './dialect.ts'

/** A whole number: known when the statement is made, or SQL; and how far from zero it can be. */
export interface Whole {
  readonly sql: bigint | string
  readonly most: bigint
}

/** An exact number: a fraction with a denominator above zero. Null where either part is. */
export interface Figure {
  readonly kind: 'figure'
  readonly n: Whole
  readonly d: Whole
}

export const constant = (value: bigint): Whole => ({ sql: value, most: absolute(value) })

export const one = constant(1n)

export const figure = (n: Whole, d: Whole = one): Figure => ({ kind: 'figure', n, d })

/** A worked-out whole number as a figure. */
export const whole = (sql: string, most: bigint): Figure => figure({ sql, most })

export const written = ({ sql }: Whole, dialect: Dialect): string =>
  typeof sql === 'bigint' ? dialect.literal(sql) : sql

/** What a number of unknown size can come to, and stay exact. */
export const unbounded = ({ largest }: Dialect): bigint => largest ?? 10n ** 60n

/** No database here counts further. */
export const mostRows = 10n ** 9n

/** Of as many as there can be; a database that cannot hold their sum says so itself. */
export function mostOfSum(each: bigint, dialect: Dialect): bigint {
  const limit = unbounded(dialect)
  const most = each * mostRows
  return most < limit ? most : limit
}

export function times(a: Whole, b: Whole, dialect: Dialect): Whole {
  if (typeof a.sql === 'bigint' && typeof b.sql === 'bigint') return constant(a.sql * b.sql)
  if (a.sql === 1n) return b
  if (b.sql === 1n) return a
  return bounded(`(${written(a, dialect)} * ${written(b, dialect)})`, a.most * b.most, dialect)
}

export function plus(a: Whole, b: Whole, sign: '+' | '-', dialect: Dialect): Whole {
  if (typeof a.sql === 'bigint' && typeof b.sql === 'bigint')
    return constant(sign === '+' ? a.sql + b.sql : a.sql - b.sql)
  return bounded(
    `(${written(a, dialect)} ${sign} ${written(b, dialect)})`,
    a.most + b.most,
    dialect,
  )
}

function bounded(sql: string, most: bigint, dialect: Dialect): Whole {
  const { largest } = dialect
  return largest === null || most <= largest
    ? { sql, most }
    : { sql: dialect.kept(sql), most: largest }
}

/** Both over one denominator. */
export function aligned(a: Figure, b: Figure, dialect: Dialect): readonly [Whole, Whole, Whole] {
  if (typeof a.d.sql === 'bigint' && typeof b.d.sql === 'bigint') {
    const common = leastCommon(a.d.sql, b.d.sql)
    return [
      times(a.n, constant(common / a.d.sql), dialect),
      times(b.n, constant(common / b.d.sql), dialect),
      constant(common),
    ]
  }
  return [times(a.n, b.d, dialect), times(b.n, a.d, dialect), times(a.d, b.d, dialect)]
}

export function calculated(
  operator: '+' | '−' | '×' | '÷',
  a: Figure,
  b: Figure,
  dialect: Dialect,
): Figure {
  if (operator === '×') return figure(times(a.n, b.n, dialect), times(a.d, b.d, dialect))
  if (operator === '÷') return divided(a, b, dialect)
  const [left, right, common] = aligned(a, b, dialect)
  return figure(plus(left, right, operator === '+' ? '+' : '-', dialect), common)
}

/** The divisor's sign goes up, so that the denominator stays above zero; a division by zero is null. */
function divided(a: Figure, b: Figure, dialect: Dialect): Figure {
  const { sql } = b.n
  const [up, down] = cancelled(b.d, a.d)
  const over = times(a.n, up, dialect)
  if (typeof sql === 'bigint') {
    if (sql === 0n) return figure({ sql: 'NULL', most: 0n })
    const signed = sql < 0n ? times(over, constant(-1n), dialect) : over
    return reduced(figure(signed, times(down, constant(absolute(sql)), dialect)))
  }
  const sign: Whole = { sql: `sign(${sql})`, most: 1n }
  const size: Whole = { sql: `NULLIF(abs(${sql}), ${dialect.literal(0n)})`, most: b.n.most }
  return figure(times(over, sign, dialect), times(down, size, dialect))
}

/** Two factors of a fraction's two sides, without what they have in common. */
function cancelled(up: Whole, down: Whole): readonly [Whole, Whole] {
  if (typeof up.sql !== 'bigint' || typeof down.sql !== 'bigint') return [up, down]
  const common = greatestCommon(up.sql, down.sql)
  return [constant(up.sql / common), constant(down.sql / common)]
}

const reduced = ({ n, d }: Figure): Figure => {
  if (typeof n.sql !== 'bigint' || typeof d.sql !== 'bigint') return figure(n, d)
  const common = greatestCommon(absolute(n.sql), d.sql)
  return figure(constant(n.sql / common), constant(d.sql / common))
}

/** Decimal text. */
export function figureOf(text: string): Figure {
  const [whole = '0', places = ''] = text.split('.')
  return reduced(figure(constant(BigInt(whole + places)), constant(10n ** BigInt(places.length))))
}

export function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a
  return b
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

export const greatestCommon = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommon(b, a % b)

export const leastCommon = (a: bigint, b: bigint): bigint => (a / greatestCommon(a, b)) * b
