import type { CompareOperator, Expression } from '../../../../model/index.ts'
import { type Exact, exact } from '../../../../rules/index.ts'
import { type Domain, isNothing, narrowed, numbers, type Values } from './domain.ts'
import { initialOf } from './initial.ts'
import {
  above,
  below,
  everyNumber,
  except,
  type Interval,
  isSame,
  meet,
  plus,
  point,
  times,
} from './interval.ts'
import type { Linear, Part } from './linear.ts'
import { rangeOf, stored } from './range.ts'
import { fieldNamed, keyOf, type Setting } from './setting.ts'

/** What is assumed of the values in one setting; every method is false as soon as nothing fits any more. */
export class Facts {
  readonly setting: Setting
  readonly #terms: Map<string, Known>
  readonly #sums: Map<string, Sum>

  constructor(setting: Setting, from?: Facts) {
    this.setting = setting
    this.#terms = new Map(from ? from.#terms : [])
    this.#sums = new Map(from ? from.#sums : [])
  }

  copy(): Facts {
    return new Facts(this.setting, this)
  }

  get terms(): Iterable<Known> {
    return this.#terms.values()
  }

  /** How much work it is to go through all of them. */
  get size(): number {
    let size = this.#terms.size
    for (const { parts } of this.#sums.values()) size += parts.length
    return size
  }

  domainOf(term: Expression): Domain {
    return this.#terms.get(keyOf(term))?.domain ?? initialOf(term, this.setting)
  }

  /** It has a value, and one of these. */
  narrow(term: Expression, values: Values): boolean {
    return this.#keep(term, { ...narrowed(this.domainOf(term), values), empty: false })
  }

  fill(term: Expression): boolean {
    return this.#keep(term, { ...this.domainOf(term), empty: false })
  }

  empty(term: Expression): boolean {
    const { empty } = this.domainOf(term)
    return this.#keep(term, { empty, values: null })
  }

  /** `sum` compares so with 0. */
  bound(sum: Linear, operator: CompareOperator): boolean {
    const sorted = [...sum.parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)
    const [first] = sorted
    if (!first) return holds(operator, sum.constant)
    const by = first.factor.inverse()
    const side = first.factor.s < 0n ? mirrored[operator] : operator
    const interval = comparing(side, sum.constant.mul(by).neg())
    if (sorted.length === 1) return this.narrow(first.term, numbers(interval))
    return this.#boundSum(
      sorted.map((part) => ({ ...part, factor: part.factor.mul(by) })),
      interval,
    )
  }

  /** Carries what is known of sums to their parts and back, and into what is calculated from them. */
  spread(): boolean {
    for (let round = 0; round < mostRounds; round++) {
      this.#changed = false
      for (const sum of this.#sums.values()) if (!this.#spreadSum(sum)) return false
      for (const { term } of [...this.#terms.values()]) if (!this.#derive(term)) return false
      if (!this.#changed) return true
    }
    return true
  }

  #changed = false

  #keep(term: Expression, domain: Domain): boolean {
    const before = this.domainOf(term)
    if (before.values !== domain.values || before.empty !== domain.empty) this.#changed = true
    this.#terms.set(keyOf(term), { term, domain })
    return !isNothing(domain)
  }

  /** The first factor is 1, so that two ways of writing a sum are one. */
  #boundSum(parts: readonly Part[], interval: Interval): boolean {
    const key = parts.map(({ term, factor }) => `${factor.toFraction()} ${keyOf(term)}`).join('\n')
    const met = meet(this.#sums.get(key)?.interval ?? everyNumber, interval)
    if (met) this.#sums.set(key, { key, parts, interval: met })
    return met !== null
  }

  #spreadSum({ key, parts, interval }: Sum): boolean {
    const ranges = parts.map(({ term, factor }) => times(this.#range(term), factor))
    const whole = meet(interval, ranges.reduce(plus))
    if (!whole) return false
    if (!isSame(whole, interval)) this.#changed = true
    this.#sums.set(key, { key, parts, interval: whole })
    const others = sumsOfOthers(ranges)
    return parts.every(({ term, factor }, at) => {
      const rest = plus(whole, times(others[at] ?? everyNumber, exact(-1)))
      return this.#narrowRange(
        term,
        times({ ...rest, whole: false, without: [] }, factor.inverse()),
      )
    })
  }

  #derive(term: Expression): boolean {
    const field = fieldNamed(term, this.setting)
    if (field?.calculate && field.type.kind !== 'datetime' && this.#isNumber(term))
      return this.#narrowRange(term, stored(this.#range(field.calculate), field.type))
    return composed.has(term.kind) && this.#isNumber(term)
      ? this.#narrowRange(term, this.#range(term))
      : true
  }

  #narrowRange(term: Expression, interval: Interval): boolean {
    if (!interval.least && !interval.most) return true
    const domain = this.domainOf(term)
    if (domain.values?.kind !== 'numbers') return true
    return this.#keep(term, narrowed(domain, numbers({ ...interval, whole: false, without: [] })))
  }

  #isNumber(term: Expression): boolean {
    return this.domainOf(term).values?.kind === 'numbers'
  }

  #range(term: Expression): Interval {
    const own = this.#terms.get(keyOf(term))?.domain.values
    if (own?.kind === 'numbers' && !composed.has(term.kind)) return own.interval
    const derived = rangeOf(term, this.setting, (part, setting) =>
      setting === this.setting ? this.domainOf(part) : initialOf(part, setting),
    )
    return own?.kind === 'numbers' ? (meet(own.interval, derived) ?? own.interval) : derived
  }
}

export interface Known {
  readonly term: Expression
  readonly domain: Domain
}

interface Sum {
  readonly key: string
  readonly parts: readonly Part[]
  readonly interval: Interval
}

/** For each range the sum of all but itself. */
function sumsOfOthers(ranges: readonly Interval[]): readonly Interval[] {
  const nothing = point(exact(0))
  const after: Interval[] = [nothing]
  for (const range of ranges.slice(1).reverse()) after.unshift(plus(range, after[0] ?? nothing))
  let before = nothing
  return ranges.map((range, at) => {
    const sum = plus(before, after[at] ?? nothing)
    before = plus(before, range)
    return sum
  })
}

/** Bounds may creep towards each other for ever; stopping early only says less. */
const mostRounds = 6

const composed: ReadonlySet<Expression['kind']> = new Set([
  'arithmetic',
  'call',
  'if',
  'emptyAsZero',
  'shift',
])

const mirrored: { readonly [O in CompareOperator]: CompareOperator } = {
  '=': '=',
  '≠': '≠',
  '<': '>',
  '≤': '≥',
  '>': '<',
  '≥': '≤',
}

function comparing(operator: CompareOperator, at: Exact): Interval {
  switch (operator) {
    case '=':
      return point(at)
    case '≠':
      return except(at)
    case '<':
    case '≤':
      return below(at, operator === '<')
    case '>':
    case '≥':
      return above(at, operator === '>')
  }
}

const holds = (operator: CompareOperator, number: Exact): boolean =>
  meet(comparing(operator, exact(0)), point(number)) !== null
