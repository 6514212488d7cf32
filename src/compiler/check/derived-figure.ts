import type { DerivedFigure } from '../../model/index.ts'
import type { ExpressionNode } from '../parse/tree.ts'
import { resultOf } from './arithmetic.ts'
import { canonical } from './canonical.ts'
import { literalOf } from './literal.ts'
import { type Declared, type Names, reporter, type Symbols } from './symbols.ts'
import { isNumeric, type Type } from './type.ts'
import { measureWords } from './vocabulary.ts'

/** A 指标 that comes before. */
export interface Known extends Declared {
  readonly type: Type
  readonly compares: boolean
}

export interface Derived {
  readonly value: DerivedFigure
  readonly type: Type
  /** Whether it means the same a year before. */
  readonly compares: boolean
}

/** What is reckoned with figures before it; null, and reported, where it is anything else. */
export function derivedOf(
  node: ExpressionNode,
  known: Names<Known>,
  report: Symbols['report'],
): Derived | null {
  switch (node.kind) {
    case 'group':
      return derivedOf(node.value, known, report)
    case 'number': {
      const { expression, type } = literalOf(node)
      const value = expression.kind === 'literal' ? String(expression.value) : '0'
      return { value: { kind: 'literal', value }, type, compares: true }
    }
    case 'arithmetic':
      return ofArithmetic(node, known, report)
    default:
      return ofName(node, known, report)
  }
}

/** Whether a measure stands in it, which is of records. */
export function isCounting(node: ExpressionNode): boolean {
  switch (node.kind) {
    case 'group':
      return isCounting(node.value)
    case 'arithmetic':
      return isCounting(node.left) || isCounting(node.right)
    case 'call':
      return true
    case 'path':
      return node.names.length === 1 && measureWords.has(node.names[0]?.text ?? '')
    default:
      return false
  }
}

function ofArithmetic(
  node: Extract<ExpressionNode, { kind: 'arithmetic' }>,
  known: Names<Known>,
  report: Symbols['report'],
): Derived | null {
  const left = derivedOf(node.left, known, report)
  const right = derivedOf(node.right, known, report)
  if (!left || !right) return null
  const { operator } = node
  const value = { kind: 'arithmetic', operator, left: left.value, right: right.value } as const
  const isBroken = left.type.kind === 'broken' || right.type.kind === 'broken'
  const type = isBroken ? ({ kind: 'broken' } as const) : resultOf(operator, left.type, right.type)
  if (!type) sayUnknown(node, known, report)
  return type && { value, type, compares: left.compares && right.compares }
}

function ofName(
  node: ExpressionNode,
  known: Names<Known>,
  report: Symbols['report'],
): Derived | null {
  const name = node.kind === 'path' && node.names.length === 1 ? node.names[0] : undefined
  const found = name && known.get(name.text)
  if (!found || !(isNumeric(found.type) || found.type.kind === 'broken')) {
    sayUnknown(node, known, report)
    return null
  }
  const { id, type, compares } = found
  return { value: { kind: 'figure', figure: id }, type, compares }
}

function sayUnknown(node: ExpressionNode, known: Names<Known>, report: Symbols['report']): void {
  const params = { name: canonical(node), known: known.labels.join('、') || '—' }
  reporter(report)('figure-unknown', node.span, params)
}
