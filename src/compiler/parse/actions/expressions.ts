import type { ArithmeticOperator, CompareOperator } from '../../../model/index.ts'
import type { Span } from '../../source/text.ts'
import { here, spanAt } from '../place.ts'
import type * as tree from '../tree.ts'
import { type Actions, each, list, type MatchNode, node, one, spanOf } from './action.ts'

export const expressionActions: Actions = {
  OrExpr: (first, _or, rest) => joined('or', first, rest),
  AndExpr: (first, _and, rest) => joined('and', first, rest),
  NotExpr_not: node((_not, value) => ({ kind: 'not', value: one(value) })),
  Comparison_compare: node((left, operator, right) => ({
    kind: 'compare',
    operator: compareOperator(operator.sourceString),
    left: one(left),
    right: one(right),
  })),
  Comparison_in: node((value, _in, items) => ({
    kind: 'in',
    value: one(value),
    items: one(items),
    negated: false,
  })),
  Comparison_notIn: node((value, _in, items) => ({
    kind: 'in',
    value: one(value),
    items: one(items),
    negated: true,
  })),
  Comparison_isEmpty: node((value, _empty) => ({
    kind: 'empty',
    value: one(value),
    negated: false,
  })),
  Comparison_notEmpty: node((value, _empty) => ({
    kind: 'empty',
    value: one(value),
    negated: true,
  })),
  ItemList: (_open, items, _close) => list(items),
  Sum: (first, operators, rest) => chained(first, operators, rest),
  Product: (first, operators, rest) => chained(first, operators, rest),
  Unary_negative: node((_minus, value) => ({ kind: 'negative', value: one(value) })),
  Suffixed_emptyAsZero: node((value, _as, _zero) => ({ kind: 'emptyAsZero', value: one(value) })),
  Primary_group: node((_open, value, _close) => ({ kind: 'group', value: one(value) })),
  Primary_call: node((name, _open, items, _close) => ({
    kind: 'call',
    name: one(name),
    arguments: list(items),
  })),
  Primary_hasFindingOf: node((_has, severity) => ({ kind: 'hasFinding', severity: one(severity) })),
  Primary_hasFinding: node((_has) => ({ kind: 'hasFinding', severity: null })),
  Primary_path: node((names) => ({ kind: 'path', names: list(names) })),
  Argument_where: node((value, _when, where) => ({
    kind: 'argument',
    value: one(value),
    where: one(where),
  })),
  Argument_plain: node((value) => ({ kind: 'argument', value: one(value), where: null })),
  Literal_negative(_minus, value) {
    const literal = one<tree.LiteralNode>(value)
    const negated = literal.kind === 'number' ? { ...literal, value: `-${literal.value}` } : literal
    return { ...negated, span: spanOf(this) }
  },
}

function joined(kind: 'and' | 'or', first: MatchNode, rest: MatchNode): tree.ExpressionNode {
  const operands = [one<tree.ExpressionNode>(first), ...each<tree.ExpressionNode>(rest)]
  const [only] = operands
  if (operands.length === 1 && only) return only
  return { kind, span: spanning(operands), operands }
}

function chained(first: MatchNode, operators: MatchNode, rest: MatchNode): tree.ExpressionNode {
  const values = each<tree.ExpressionNode>(rest)
  return values.reduce<tree.ExpressionNode>((left, right, index) => {
    const operator = arithmetic.get(operators.children[index]?.sourceString ?? '') ?? '+'
    return { kind: 'arithmetic', span: spanning([left, right]), operator, left, right }
  }, one(first))
}

function spanning(nodes: readonly tree.ExpressionNode[]): Span {
  const start = Math.min(...nodes.map((each) => each.span.start))
  const end = Math.max(...nodes.map((each) => each.span.end))
  return spanAt(here(), start, end)
}

const arithmetic: ReadonlyMap<string, ArithmeticOperator> = new Map([
  ...['+', '＋'].map((mark) => [mark, '+'] as const),
  ...['−', '-', '－'].map((mark) => [mark, '−'] as const),
  ...['×', '*', '＊'].map((mark) => [mark, '×'] as const),
  ...['÷', '/', '／'].map((mark) => [mark, '÷'] as const),
])

function compareOperator(mark: string): CompareOperator {
  const plain = mark.normalize('NFKC')
  if (plain === '>=' || plain === '≥') return '≥'
  if (plain === '<=' || plain === '≤') return '≤'
  if (plain === '!=' || plain === '≠') return '≠'
  return plain as CompareOperator
}
