import type { Expression, Rule } from '../../../model/index.ts'
import type { Span } from '../../source/text.ts'
import { readsOf } from '../reads.ts'
import { isGrave } from '../rules.ts'
import { type Claim, isTrue } from './logic/claim.ts'
import { possible } from './logic/possible.ts'
import { keyOf } from './logic/setting.ts'
import type { Part, PlacedRule } from './rule-parts.ts'
import type { Subject } from './subject.ts'

/** Two rules that no record can meet both, and two that speak of the same thing. */
export function contradictionAdvice(subject: Subject, rules: readonly PlacedRule[]): void {
  const demands = rules.flatMap(demandsOf)
  for (const [at, later] of demands.entries())
    for (const earlier of demands.slice(0, at))
      if (mayMeet(earlier, later) && contradict(earlier, later, subject)) {
        const params = { name: later.rule.label, other: earlier.rule.label }
        subject.say('rules-contradict', later.span, params, earlier.span)
      }
  repeatedRules(subject, rules)
}

/** What a rule asks for: `holds` must not be false where `guard` is true. */
interface Demand {
  readonly rule: Rule
  readonly span: Span
  readonly guard: Expression | null
  readonly holds: Expression
  /** What `holds` asks about: two that share nothing are not compared. */
  readonly reads: readonly string[]
}

const demandsOf = ({ rule, parts }: PlacedRule): readonly Demand[] =>
  parts.flatMap((part) => {
    const demand = demandOf(part)
    return demand ? [{ rule, span: part.span, reads: readsOf(demand.holds), ...demand }] : []
  })

/** A 提醒 asks for nothing; 当 甲 则 记问题 may sort records as well as judge them. */
function demandOf(part: Part): Pick<Demand, 'guard' | 'holds'> | null {
  const { consequence, when } = part.says
  if (part.kind === 'rest') return null
  if (consequence.kind !== 'block' && !isGrave(consequence)) return null
  if (part.kind === 'holds') return { guard: null, holds: part.holds }
  if (part.kind === 'implies') return { guard: part.guard.expression, holds: part.holds }
  return consequence.kind === 'block'
    ? { guard: null, holds: { kind: 'not', operand: when } }
    : null
}

const mayMeet = (a: Demand, b: Demand): boolean =>
  a.rule !== b.rule && overlap(a.rule, b.rule) && a.reads.some((id) => b.reads.includes(id))

const overlap = (a: Rule, b: Rule): boolean =>
  (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999')

/** Each can be met, but then the other cannot: not even by leaving empty what it asks about. */
function contradict(a: Demand, b: Demand, { setting }: Subject): boolean {
  const guards = [a.guard, b.guard].flatMap((guard) => (guard ? [isTrue(guard)] : []))
  const can = (...claims: readonly Claim[]): boolean => possible([...guards, ...claims], setting)
  const notFalse = (expression: Expression): Claim => ({ expression, among: ['true', 'unknown'] })
  return (
    !can(isTrue(a.holds), notFalse(b.holds)) &&
    !can(notFalse(a.holds), isTrue(b.holds)) &&
    can(isTrue(a.holds)) &&
    can(isTrue(b.holds))
  )
}

/** The same condition in two rules gives a record two consequences. */
function repeatedRules({ say }: Subject, rules: readonly PlacedRule[]): void {
  const seen = new Map<string, { readonly rule: Rule; readonly span: Span }[]>()
  for (const { rule, parts } of rules) {
    const [part] = parts
    if (!part || parts.length > 1) continue
    const key = keyOf(part.says.when)
    const others = seen.get(key) ?? []
    const first = others.find(
      (other) => other.rule.stage === rule.stage && overlap(other.rule, rule),
    )
    if (first)
      say('rules-repeated', part.span, { name: rule.label, other: first.rule.label }, first.span)
    seen.set(key, [...others, { rule, span: part.span }])
  }
}
