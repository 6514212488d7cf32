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

  domainOf(term: Expression): Domain {
    return this.#terms.get(keyOf(term))?.domain ?? initialOf(term, this.setting)
  }

  narrow(term: Expression, values: Values): boolean {
    return this.#keep(term, narrowed(this.domainOf(term), values))
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
    const [first] = sum.parts.values()
    if (!first) return holds(operator, sum.constant)
    const by = first.factor.inverse()
    const side = first.factor.s < 0n ? mirrored[operator] : operator
    const interval = comparing(side, sum.constant.mul(by).neg())
    if (sum.parts.size === 1) return this.narrow(first.term, numbers(interval))
    const parts = [...sum.parts.values()].map((part) => ({ ...part, factor: part.factor.mul(by) }))
    return this.#keepSum(parts, interval)
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

  #keepSum(parts: readonly Part[], interval: Interval): boolean {
    const sorted = [...parts].sort((a, b) => (keyOf(a.term) < keyOf(b.term) ? -1 : 1))
    const lead = sorted[0]?.factor ?? exact(1)
    const same = sorted.map((part) => ({ ...part, factor: part.factor.div(lead) }))
    const key = same.map(({ term, factor }) => `${factor.toFraction()} ${keyOf(term)}`).join('\n')
    const known = this.#sums.get(key)?.interval ?? everyNumber
    const met = meet(known, times(interval, lead.inverse()))
    if (met) this.#sums.set(key, { key, parts: same, interval: met })
    return met !== null
  }

  #spreadSum({ key, parts, interval }: Sum): boolean {
    const ranges = parts.map(({ term, factor }) => times(this.#range(term), factor))
    const whole = meet(interval, ranges.reduce(plus))
    if (!whole) return false
    if (!isSame(whole, interval)) this.#changed = true
    this.#sums.set(key, { key, parts, interval: whole })
    return parts.every(({ term, factor }, at) => {
      const others = ranges.filter((_, index) => index !== at).reduce(plus, point(exact(0)))
      const rest = plus(whole, times(others, exact(-1)))
      return this.#narrowRange(term, times({ ...rest, whole: false, without: [] }, factor.inverse()))
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
    const { values } = this.domainOf(term)
    if (values?.kind !== 'numbers') return true
    return this.narrow(term, numbers({ ...interval, whole: false, without: [] }))
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

function holds(operator: CompareOperator, number: Exact): boolean {
  switch (operator) {
    case '=':
      return number.n === 0n
    case '≠':
      return number.n !== 0n
    case '<':
      return number.s < 0n && number.n !== 0n
    case '≤':
      return number.s < 0n || number.n === 0n
    case '>':
      return number.s > 0n && number.n !== 0n
    case '≥':
      return number.s > 0n || number.n === 0n
  }
}
