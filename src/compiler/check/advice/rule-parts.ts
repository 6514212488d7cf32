import type { Expression, Rule, RuleCase } from '../../../model/index.ts'
import type { Block, ExpressionNode, StatementOf } from '../../parse/tree.ts'
import type { Span } from '../../source/text.ts'
import { linesOf } from '../lines.ts'
import type { Subject } from './subject.ts'

/** A rule, and where each of its cases is written. */
export interface PlacedRule {
  readonly rule: Rule
  readonly name: Span
  readonly lines: readonly Block[]
  readonly parts: readonly Part[]
}

export type Part = {
  /** As the model has it: true where the rule has something to say. */
  readonly says: RuleCase
  /** Where its condition is written. */
  readonly span: Span
} & (
  | { readonly kind: 'holds'; readonly node: ExpressionNode; readonly holds: Expression }
  | {
      readonly kind: 'implies'
      readonly guard: { readonly node: ExpressionNode; readonly expression: Expression }
      readonly node: ExpressionNode
      readonly holds: Expression
    }
  | { readonly kind: 'case'; readonly node: ExpressionNode }
  | { readonly kind: 'rest' }
)

export function placedRules({ form, lines }: Subject): readonly PlacedRule[] {
  const rules = new Map(form.rules.map((rule) => [rule.label, rule]))
  return lines.flatMap(({ statement, children }) => {
    const rule = statement.kind === 'rule' ? rules.get(statement.name.text) : undefined
    if (!rule || statement.kind !== 'rule') return []
    const parts = partsOf(rule, statement, children)
    return parts ? [{ rule, name: statement.name.span, lines: children, parts }] : []
  })
}

function partsOf(
  { cases }: Rule,
  { body }: StatementOf<'rule'>,
  lines: readonly Block[],
): readonly Part[] | null {
  const [first] = cases
  const whens = linesOf(lines, 'when').map(({ when }) => when)
  const [rest] = linesOf(lines, 'otherwise')
  const parts: Part[] = []
  if (body && body.kind !== 'case' && first) {
    const stated = statedPart(body, first)
    if (stated) parts.push(stated)
  }
  for (const node of body?.kind === 'case' ? [body.when, ...whens] : whens) {
    const says = cases[parts.length]
    if (says) parts.push({ kind: 'case', says, span: node.span, node })
  }
  const last = cases[parts.length]
  if (last && rest) parts.push({ kind: 'rest', says: last, span: rest.span })
  return parts.length === cases.length ? parts : null
}

/** 规则 甲：条件, or 当 甲 则 乙; what it says is that the condition does not hold. */
function statedPart(
  body: Extract<NonNullable<StatementOf<'rule'>['body']>, { kind: 'holds' | 'implies' }>,
  says: RuleCase,
): Part | null {
  const { when } = says
  if (body.kind === 'holds') {
    if (when.kind !== 'not') return null
    return { kind: 'holds', says, span: body.value.span, node: body.value, holds: when.operand }
  }
  const [guard, fails] = when.kind === 'and' ? when.operands : []
  if (!guard || fails?.kind !== 'not') return null
  return {
    kind: 'implies',
    says,
    span: body.then.span,
    guard: { node: body.when, expression: guard },
    node: body.then,
    holds: fails.operand,
  }
}
