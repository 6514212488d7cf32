import type { Field, FieldKind, FieldType } from '../../model/index.ts'
import type { MistakeCode } from '../mistakes.ts'
import { parseMoney, parseWritten, showMoney } from '../money.ts'
import {
  decimalText,
  type Exact,
  exact,
  isExact,
  order,
  parseExact,
  shortText,
  toInteger,
} from '../number.ts'
import { oncePer } from '../once.ts'
import { type Problem, problem } from '../problem.ts'
import { lift, store } from '../value.ts'
import { type Kind, reading } from './kind.ts'

/** Kinds that are numbers: exact all the way, rounded half up where more places are typed than are kept. */
export const numberKinds = {
  integer: numberKind({
    mistake: 'not-an-integer',
    largest: 10n ** 12n,
    parse: (text) => wholeOnly(parseWritten(halfWidth(text))),
    show: (number) => decimalText(number, 0),
  }),
  money: numberKind({
    mistake: 'not-money',
    largest: 10n ** 15n,
    parse: parseMoney,
    show: showMoney,
  }),
  year: numberKind({
    mistake: 'not-a-year',
    smallest: 1900n,
    largest: 2100n,
    parse: (text) => parseExact(halfWidth(text).replace(/年度?$/, '')),
    show: (number) => decimalText(number, 0),
  }),
  decimal: numberKind({
    mistake: 'not-a-number',
    largest: 10n ** 12n,
    parse: (text) => parseWritten(halfWidth(text)),
    show: (number, type) => decimalText(number, keptPlaces(type)),
    showBound: (number) => shortText(number, 12, 12),
  }),
  percent: numberKind({
    mistake: 'not-a-percentage',
    largest: 10n ** 12n,
    parse: (text) => parseWritten(halfWidth(text).replace(/%$/, ''))?.div(exact(100)) ?? null,
    show: (number, type) => `${decimalText(number.mul(exact(100)), keptPlaces(type) - 2)}%`,
    showBound: (number) => `${shortText(number.mul(exact(100)), 12, 12)}%`,
  }),
}

interface NumberRules {
  readonly mistake: MistakeCode
  /** Where the field sets no bounds; the smallest is the largest below zero unless it is given. */
  readonly smallest?: bigint
  readonly largest: bigint
  readonly parse: (text: string) => Exact | null
  readonly show: (number: Exact, type: FieldType) => string
  readonly showBound?: (number: Exact) => string
}

function numberKind(rules: NumberRules): Kind {
  return {
    read: reading((text, type) => {
      const number = rules.parse(text)
      const value = number === null ? null : store(number, type)
      return value === null ? { mistake: problem(rules.mistake) } : { value }
    }),
    verdict: (json, field) => {
      if (isWholeWithin(json, field, rules)) return null
      const number = lift(json, field.type)
      if (!isExact(number)) return problem(rules.mistake)
      return placesProblem(json, field.type) ?? boundsProblem(number, field, rules)
    },
    show: (json, type) => {
      const number = lift(json, type)
      return isExact(number) ? rules.show(number, type) : String(json)
    },
  }
}

function placesProblem(json: unknown, type: FieldType): Problem | null {
  const [, places = ''] = typeof json === 'string' ? json.split('.') : []
  if (places.length <= keptPlaces(type)) return null
  return problem('too-many-places', { places: keptPlaces(type) })
}

function boundsProblem(number: Exact, field: Field, rules: NumberRules): Problem | null {
  const show = rules.showBound ?? ((bound) => rules.show(bound, field.type))
  const { least, most } = boundsOf(rules)(field)
  if (least !== null && order(number, least) < 0)
    return problem('too-small', { least: show(least) })
  return most !== null && order(number, most) > 0
    ? problem('too-large', { most: show(most) })
    : null
}

/** Most numbers are whole and small: such a one is compared as it is. */
function isWholeWithin(json: unknown, field: Field, rules: NumberRules): boolean {
  if (!Number.isSafeInteger(json) || !wholeKinds.has(field.type.kind)) return false
  const { lowest, highest } = boundsOf(rules)(field)
  return lowest <= Number(json) && Number(json) <= highest
}

const wholeKinds: ReadonlySet<FieldKind> = new Set(['integer', 'money', 'year'])

const boundsOf = oncePer(({ smallest, largest }: NumberRules) =>
  oncePer((field: Field) => {
    const least = parseExact(field.least ?? String(smallest ?? -largest))
    const most = parseExact(field.most ?? String(largest))
    return {
      least,
      most,
      /** NaN, which nothing is within, where a binary number does not hold the bound. */
      lowest: (least && toInteger(least)) ?? Number.NaN,
      highest: (most && toInteger(most)) ?? Number.NaN,
    }
  }),
)

/** Digits after the point in the stored text; 5.0% is "0.050". */
function keptPlaces(type: FieldType): number {
  if (type.kind === 'percent') return type.places + 2
  return type.kind === 'decimal' ? type.places : 0
}

const halfWidth = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

const wholeOnly = (number: Exact | null): Exact | null =>
  number !== null && toInteger(number) !== null ? number : null
