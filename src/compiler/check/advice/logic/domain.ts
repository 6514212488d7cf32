import { everyNumber, type Interval, isSame, meet } from './interval.ts'

/** What a value may still be: empty, or one of `values`; null: nothing but empty. */
export interface Domain {
  readonly empty: boolean
  readonly values: Values | null
}

export type Values = Numbers | Members

export interface Numbers {
  readonly kind: 'numbers'
  readonly interval: Interval
}

/** Codes, texts, yes and no ("true", "false"). `only` null: any but those of `but`. */
export interface Members {
  readonly kind: 'members'
  readonly only: ReadonlySet<string> | null
  readonly but: ReadonlySet<string>
}

export const anything: Members = { kind: 'members', only: null, but: new Set() }
export const only = (codes: Iterable<string>): Members => ({ ...anything, only: new Set(codes) })
export const but = (codes: Iterable<string>): Members => ({ ...anything, but: new Set(codes) })
export const yesOrNo = only(['true', 'false'])
export const numbers = (interval: Interval): Numbers => ({ kind: 'numbers', interval })
export const anyNumber = numbers(everyNumber)

export const isNothing = ({ empty, values }: Domain): boolean => !empty && values === null

/** What is in both; values of two kinds never meet, and say nothing. */
export function narrowed(domain: Domain, values: Values): Domain {
  return { ...domain, values: domain.values && both(domain.values, values) }
}

function both(a: Values, b: Values): Values | null {
  if (a.kind === 'numbers' && b.kind === 'numbers') {
    const interval = meet(a.interval, b.interval)
    return interval && (isSame(interval, a.interval) ? a : numbers(interval))
  }
  if (a.kind === 'members' && b.kind === 'members') return common(a, b)
  return a
}

function common(a: Members, b: Members): Members | null {
  const excluded = new Set([...a.but, ...b.but])
  const [first, second] = a.only ? [a.only, b.only] : [b.only, a.only]
  if (!first) return { ...a, but: excluded }
  const left = [...first].filter((code) => (second?.has(code) ?? true) && !excluded.has(code))
  return left.length === 0 ? null : { kind: 'members', only: new Set(left), but: excluded }
}
