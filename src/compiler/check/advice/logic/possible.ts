import type { Expression, Field } from '../../../../model/index.ts'
import { assume } from './assume.ts'
import { type Claim, isNotTrue, isTrue, type Truth } from './claim.ts'
import type { Domain } from './domain.ts'
import { Facts } from './facts.ts'
import { fieldNamed, keyOf, type Setting, tableOf } from './setting.ts'

/**
 * Whether some record could make all claims so at once. False is certain; true may only mean that nothing was found
 * against it: what is not understood, and what takes too long, counts as possible.
 */
export function possible(claims: readonly Claim[], setting: Setting): boolean {
  const { answers, complete, table } = setting
  const key = [complete, table?.id, ...claims.map(claimed)].join('\n')
  const known = answers.get(key)
  if (known !== undefined) return known
  if (answers.size >= mostAnswers) answers.clear()
  const answer = isPossible(claims, setting)
  answers.set(key, answer)
  return answer
}

const claimed = ({ expression, among }: Claim): string => `${among} ${keyOf(expression)}`
const mostAnswers = 20_000

function isPossible(claims: readonly Claim[], setting: Setting): boolean {
  const { effort } = setting
  const most = Math.min(effort.left, mostEffort)
  const budget = { left: most }
  const answer = search({ facts: new Facts(setting), asked: new Set() }, claims, [], budget)
  effort.left -= most - Math.max(0, budget.left)
  return answer
}

/** For one question. */
const mostEffort = 2000

interface State {
  readonly facts: Facts
  /** Fields whose 可见 was looked at. */
  readonly asked: Set<string>
}

function search(
  state: State,
  claims: readonly Claim[],
  choices: readonly (readonly (readonly Claim[])[])[],
  budget: { left: number },
): boolean {
  const open = [...choices]
  const todo = [...claims]
  for (;;) {
    if (--budget.left < 0) return true
    const claim = todo.pop()
    if (claim) {
      const outcome = assume(claim, state.facts)
      if (outcome === false) return false
      if ('either' in outcome) open.push(outcome.either)
      else todo.push(...outcome)
      continue
    }
    budget.left -= state.facts.size
    if (!state.facts.spread()) return false
    todo.push(...whatFollows(state))
    if (todo.length > 0) continue
    const choice = open.pop()
    if (!choice) return true
    return choice.some((some) =>
      search({ facts: state.facts.copy(), asked: new Set(state.asked) }, some, open, budget),
    )
  }
}

/** A field with a value is asked; one that is asked and must be filled in has a value. */
function whatFollows({ facts, asked }: State): Claim[] {
  const found: Claim[] = []
  for (const { term, domain } of [...facts.terms]) {
    const field = fieldNamed(term, facts.setting) ?? rowsCounted(term, domain, facts.setting)
    if (!field) continue
    const key = keyOf(term)
    if (!domain.empty && !asked.has(key)) {
      asked.add(key)
      if (field.visible) found.push(isTrue(field.visible))
      const sure = field.calculate && decided(domain)
      if (sure) found.push({ expression: field.calculate, among: [sure] })
    }
    const blank = `${key} empty`
    if (facts.setting.complete && domain.values === null && !asked.has(blank)) {
      asked.add(blank)
      if (field.required === true && field.visible && !field.from)
        found.push(isNotTrue(field.visible))
    }
  }
  return found
}

/** A table that has rows is asked. */
function rowsCounted(term: Expression, { values }: Domain, setting: Setting): Field | null {
  if (term.kind !== 'aggregate' || term.function !== 'count' || values?.kind !== 'numbers')
    return null
  return values.interval.least && values.interval.least.at.compare(0) > 0
    ? tableOf(setting, term.table)
    : null
}

/** A calculated yes or no that can be only one of them. */
function decided({ values }: Domain): Truth | null {
  if (values?.kind !== 'members' || values.only?.size !== 1) return null
  const [one] = values.only
  return one === 'true' || one === 'false' ? one : null
}
