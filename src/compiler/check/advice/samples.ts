import { isGrave } from '../rules.ts'
import type { PlacedRule } from './rule-parts.ts'
import type { Subject } from './subject.ts'

/** Rules of 严重 or 一般 that no 样例 fails, or none meets; where the form has samples at all. */
export function sampleAdvice({ form, say }: Subject, rules: readonly PlacedRule[]): void {
  const tried = form.samples.filter(({ expect }) => expect.rules !== null)
  const [first] = form.samples
  if (!first) return
  const grave = rules.filter(({ rule: { cases } }) =>
    cases.some(({ consequence }) => isGrave(consequence)),
  )
  const failed = new Set(tried.flatMap(({ expect }) => expect.rules ?? []))
  const passes = (id: string): boolean => tried.some(({ expect }) => !expect.rules?.includes(id))
  const unfailed = grave.filter(({ rule }) => !failed.has(rule.id))
  const unmet = grave.filter(({ rule }) => !passes(rule.id))
  const sayAll = (
    found: readonly PlacedRule[],
    code: 'sample-failing-missing' | 'sample-passing-missing',
  ) => {
    const [one, ...others] = found
    if (!one) return
    const params = { names: listed(found), name: one.rule.label, base: first.label }
    say(
      code,
      one.name,
      params,
      others.map(({ name }) => name),
    )
  }
  sayAll(unfailed, 'sample-failing-missing')
  sayAll(unmet, 'sample-passing-missing')
}

const listed = (rules: readonly PlacedRule[]): string =>
  rules.map(({ rule }) => `“${rule.label}”`).join('、')
