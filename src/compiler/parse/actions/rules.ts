import type * as tree from '../tree.ts'
import { type Actions, at, list, maybe, node, one } from './action.ts'

/** 规则 and what belongs to one. */
export const ruleActions: Actions = {
  Rule: (_rule, name, id, _colon, tail) =>
    at(name, {
      kind: 'rule',
      name: one(name),
      id: maybe(id),
      ...(maybe<RuleTail>(tail) ?? { stage: null, body: null }),
    }),
  RuleTail_staged: (stage, _comma, body): RuleTail => ({ stage: one(stage), body: one(body) }),
  RuleTail_stage: (stage): RuleTail => ({ stage: one(stage), body: null }),
  RuleTail_body: (body): RuleTail => ({ stage: null, body: one(body) }),
  Stage_submit: (_submit) => 'submit',
  Stage_review: (_review) => 'review',
  RuleBody_case: node((_when, condition, _then, consequence) => ({
    kind: 'case',
    when: one(condition),
    consequence: one(consequence),
  })),
  RuleBody_implies: node((_when, condition, _then, then) => ({
    kind: 'implies',
    when: one(condition),
    then: one(then),
  })),
  RuleBody_holds: node((value) => ({ kind: 'holds', value: one(value) })),
  When: (keyword, condition, _then, consequence) =>
    at(keyword, { kind: 'when', when: one(condition), consequence: one(consequence) }),
  Otherwise: (keyword, consequence) =>
    at(keyword, { kind: 'otherwise', consequence: one(consequence) }),
  Consequence_block: node((_block, message) => ({ kind: 'block', message: one(message) })),
  Consequence_warn: node((_warn, message) => ({ kind: 'warn', message: one(message) })),
  Consequence_clue: node((_clue, message) => ({ kind: 'clue', message: one(message) })),
  Consequence_finding: node((_finding, severity, message) => ({
    kind: 'finding',
    severity: one(severity),
    message: one(message),
  })),
  Basis: (keyword, citations, asOf) =>
    at(keyword, { kind: 'basis', citations: list(citations), asOf: maybe(asOf) }),
  Per: (keyword, day) => at(keyword, { kind: 'per', day: one(day) }),
  Citation: node((law, article) => ({ kind: 'citation', law: one(law), article: maybe(article) })),
  Demand: (keyword, text) => at(keyword, { kind: 'demand', text: one(text) }),
}

interface RuleTail {
  readonly stage: 'submit' | 'review' | null
  readonly body: tree.RuleBody | null
}
