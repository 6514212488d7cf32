import type { ExpressionNode, LiteralNode, Name } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { type Report, reporter } from './symbols.ts'
import { type Type, typeNames } from './type.ts'

/** Says that a value of one type stands where another is wanted; a figure without its unit has a message of its own. */
export function sayMismatch(
  node: ExpressionNode | LiteralNode | Name,
  given: Type,
  wanted: Type['kind'],
  report: Report,
): void {
  if (given.kind === 'broken' || wanted === 'broken') return
  const say = reporter(report)
  if (sayMissingUnit(node, wanted, report)) return
  if (node.kind === 'text' && wanted === 'date') say('date-quoted', node.span, {})
  else if (node.kind === 'text' && wanted === 'yesno') say('yesno-unknown', node.span, {})
  else if (node.kind === 'text' && figures.has(wanted)) say('figure-quoted', node.span, {})
  else
    say('type-mismatch', node.span, {
      given: typeNames[given.kind].zh,
      wanted: typeNames[wanted].zh,
      givenEn: typeNames[given.kind].en,
      wantedEn: typeNames[wanted].en,
    })
}

const figures: ReadonlySet<Type['kind']> = new Set(['number', 'money', 'percent', 'year'])

/** 8 where 8万元 is meant; true where it was said. */
export function sayMissingUnit(
  node: ExpressionNode | LiteralNode | Name,
  wanted: Type['kind'],
  report: Report,
): boolean {
  const bare = node.kind === 'number' && node.unit === 'none'
  if (!bare || (wanted !== 'money' && wanted !== 'percent')) return false
  const figure = textOf(node.span)
  if (wanted === 'percent') reporter(report)('percent-missing', node.span, { figure })
  else if (scaled.test(figure)) reporter(report)('unit-missing-scaled', node.span, { figure })
  else reporter(report)('unit-missing', node.span, { figure })
  return true
}

/** 100 where 100% is meant: as a number it would be a hundred times too much. */
export const isBarePercent = (node: ExpressionNode | LiteralNode, wanted: Type): boolean =>
  wanted.kind === 'percent' &&
  node.kind === 'number' &&
  node.unit === 'none' &&
  !isNought(node.value)

const isNought = (value: string): boolean => /^-?[0.]+$/.test(value)

const scaled = /[万亿]$/
