import type { Expression, Form, Rule, Template } from '../model/index.ts'
import { oncePer } from './once.ts'

/** The rules that may forbid submission. */
export const blockingRules = /* @__PURE__ */ oncePer(({ rules }: Form): readonly Rule[] =>
  rules.filter(({ cases }) => cases.some(({ consequence }) => consequence.kind === 'block')),
)

/** All that is worked out where these are asked, and where one of them says what is wrong. */
export const askedByBlocking = (form: Form): readonly Expression[] => [
  form.baseline,
  ...blockingRules(form).flatMap(({ asOf, cases, basis }) => [
    ...given(asOf, ...basis.map((cited) => cited.asOf)),
    ...cases.flatMap(({ when, consequence }) => [when, ...insetsOf(consequence.message)]),
  ]),
]

const insetsOf = (text: Template): readonly Expression[] =>
  text.flatMap((part) => (typeof part === 'string' ? [] : [part.expression]))

const given = (...parts: readonly (Expression | undefined)[]): readonly Expression[] =>
  parts.filter((part) => part !== undefined)
