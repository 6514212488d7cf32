import type { Field, FieldType, RecordValue } from '../model/index.ts'
import { addDays, daysBetween, isDate } from './date.ts'
import { decimalText, exact, parseExact, toInteger } from './number.ts'

/** The values of an ordered type as whole numbers, one step apart: 分, days, the last place that is kept. */
export interface Grid {
  readonly place: (value: unknown) => bigint | null
  readonly value: (place: bigint) => RecordValue | null
  /** Where to begin when nothing is filled in. */
  readonly origin: bigint
  /** How many steps away anything is looked for. */
  readonly reach: bigint
}

/** Null: the type has no order that a bound could be found in. */
export function gridOf({ type, least }: Field, today: string): Grid | null {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
      return { ...wholes, origin: wholes.place(Number(least ?? Number.NaN)) ?? 0n }
    case 'decimal':
    case 'percent':
      return fractions(type)
    case 'date':
      return { ...days, origin: days.place(today) ?? 0n }
    default:
      return null
  }
}

const wholes: Grid = {
  place: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null,
  value: (place) => toInteger(exact(place)),
  origin: 0n,
  reach: 2n ** 52n,
}

function fractions(type: Extract<FieldType, { kind: 'decimal' | 'percent' }>): Grid {
  const places = type.kind === 'percent' ? type.places + 2 : type.places
  const scale = 10n ** BigInt(places)
  return {
    place: (value) => {
      const number = typeof value === 'string' ? parseExact(value) : null
      const scaled = number?.mul(exact(scale))
      return scaled?.d === 1n ? scaled.s * scaled.n : null
    },
    value: (place) => decimalText(exact(place).div(exact(scale)), places),
    origin: 0n,
    reach: 2n ** 52n,
  }
}

const epoch = '2000-01-01'

const days: Grid = {
  place: (value) => (isDate(value) ? BigInt(daysBetween(epoch, value)) : null),
  value: (place) => addDays(epoch, Number(place)),
  origin: 0n,
  reach: 2n ** 16n,
}
