import type { Expression, OptionList } from '../../model/index.ts'
import { isDate } from '../../rules/index.ts'
import type { LiteralNode, Name } from '../parse/tree.ts'
import { broken, type Type } from './type.ts'

export interface Typed {
  readonly expression: Expression
  readonly type: Type
}

export const nothing: Typed = {
  expression: { kind: 'literal', type: 'text', value: null },
  type: broken,
}

export const isLiteral = <N extends { readonly kind: string }>(
  node: N,
): node is Extract<N, LiteralNode> => literalKinds.has(node.kind)

const literalKinds: ReadonlySet<string> = new Set<LiteralNode['kind']>([
  'text',
  'date',
  'number',
  'duration',
  'yesno',
])

/** A figure, date or text as it stands: 10万元 is 1000000 分, 5% is 0.05. */
export function literalOf(node: LiteralNode): Typed {
  switch (node.kind) {
    case 'text':
      return {
        expression: { kind: 'literal', type: 'text', value: node.text },
        type: { kind: 'text' },
      }
    case 'yesno':
      return {
        expression: { kind: 'literal', type: 'yesno', value: node.value },
        type: { kind: 'yesno' },
      }
    case 'date':
      if (!isDate(node.value)) return nothing
      return {
        expression: { kind: 'literal', type: 'date', value: node.value },
        type: { kind: 'date' },
      }
    case 'duration':
      // A number of days compares with the days between two dates; other lengths only move a date.
      return {
        expression: number(String(node.amount)),
        type: { kind: 'duration', unit: node.unit },
      }
    case 'number':
      return figure(node.value, node.unit)
  }
}

function figure(value: string, unit: 'none' | 'yuan' | 'percent'): Typed {
  if (unit === 'yuan') {
    const fen = moved(value, 2)
    return { expression: { kind: 'literal', type: 'money', value: fen }, type: { kind: 'money' } }
  }
  if (unit === 'percent') {
    return {
      expression: { kind: 'literal', type: 'percent', value: moved(value, -2) },
      type: { kind: 'percent' },
    }
  }
  const zero = /^-?0+$/.test(value)
  return {
    expression: number(value),
    type: zero ? { kind: 'number', zero: true } : { kind: 'number' },
  }
}

const number = (value: string): Expression => ({ kind: 'literal', type: 'number', value })

/** Decimal text with its point moved right (or left, negative). */
export function moved(value: string, places: number): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '0', decimals = ''] = value.replace('-', '').split('.')
  const digits = whole + decimals
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(1, point)
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  const rest = padded.slice(at).replace(/0+$/, '')
  return sign + integer + (rest ? `.${rest}` : '')
}

/** The option a bare name stands for in a list: by label or by code. */
export function optionIn(
  list: OptionList,
  name: Name | { readonly text: string },
): Expression | null {
  const option = list.options.find((each) => each.label === name.text || each.code === name.text)
  return option ? { kind: 'literal', type: 'choice', value: option.code } : null
}
