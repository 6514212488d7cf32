import type { Expression } from '../../../model/index.ts'
import { type Claim, isFalse, isNotTrue, isTrue } from './logic/claim.ts'
import { possible } from './logic/possible.ts'
import { narrowest } from './narrowest.ts'
import type { Part, PlacedRule } from './rule-parts.ts'
import type { Subject } from './subject.ts'

/** Rules that never have anything to say, or always do. */
export function ruleAdvice(subject: Subject, rules: readonly PlacedRule[]): void {
  for (const rule of rules)
    for (const [at, part] of rule.parts.entries()) partAdvice(subject, rule, part, at)
}

function partAdvice(subject: Subject, placed: PlacedRule, part: Part, at: number): void {
  const earlier = placed.parts.slice(0, at).map(({ says }) => isNotTrue(says.when))
  const can = (...claims: readonly Claim[]): boolean => possible(claims, subject.setting)
  const name = placed.rule.label
  if (!can(isTrue(part.says.when), ...earlier)) sayNever(subject, placed, part, at)
  else if (part.kind === 'holds' && !can(isTrue(part.holds)))
    subject.say('rule-never-met', narrowest(part.node, part.holds, cannotHold(subject)), { name })
  else if (part.kind === 'implies') {
    const guard = isTrue(part.guard.expression)
    if (!can(guard, isTrue(part.holds))) {
      const span = narrowest(part.node, part.holds, cannotHold(subject, [guard]))
      subject.say('rule-never-met', span, { name })
    }
  } else if (part.kind === 'case' && placed.parts.length === 1 && !can(isFalse(part.says.when)))
    subject.say('rule-always-fires', part.span, { name })
}

/** Why a part has nothing to say: its condition cannot fail, cannot hold, or is taken by those above. */
function sayNever(subject: Subject, { rule, parts }: PlacedRule, part: Part, at: number): void {
  const { say, setting } = subject
  const name = rule.label
  const isWrong = cannotHold(subject)
  if (part.kind === 'implies' && isWrong(part.guard.expression)) {
    const { node, expression } = part.guard
    say('rule-guard-never', narrowest(node, expression, isWrong), { name })
  } else if (part.kind === 'holds' || part.kind === 'implies') {
    const guard = part.kind === 'implies' ? part.guard : null
    const given = guard ? [isTrue(guard.expression)] : []
    const judged = possible([...given, isTrue(part.holds)], setting)
    const related = guard ? [guard.node.span] : []
    say(judged ? 'rule-always-met' : 'rule-never-judged', part.span, { name }, related)
  } else if (part.kind === 'case' && isWrong(part.says.when)) {
    say('rule-guard-never', narrowest(part.node, part.says.when, isWrong), { name })
  } else {
    say(
      'rule-case-taken',
      part.span,
      { name },
      parts.slice(0, at).map(({ span }) => span),
    )
  }
}

const cannotHold =
  ({ setting }: Subject, given: readonly Claim[] = []) =>
  (expression: Expression): boolean =>
    !possible([...given, isTrue(expression)], setting)
