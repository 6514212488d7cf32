import { formats } from '../../../dsl/words.ts'
import type { Inset, Template } from '../../model/index.ts'
import type { ExpressionNode, InsetNode, Name, Text } from '../parse/tree.ts'
import { canonical } from './canonical.ts'
import { typeOf } from './expression.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { misspeltWord } from './unknown-name.ts'
import { formatWords, knownIn } from './vocabulary.ts'

/** A “text” with its {insets} typed, ready to be filled in. */
export function templateOf(text: Text, scope: Scope): Template {
  return text.parts.flatMap((part): readonly (string | Inset)[] => {
    const piece = typeof part === 'string' ? part : insetOf(part, scope)
    return piece === null ? [] : [piece]
  })
}

export function insetOf(node: InsetNode, scope: Scope): Inset | null {
  return insetOfValue(node.value, node.format, scope)
}

export function insetOfValue(
  node: ExpressionNode,
  format: Name | null,
  scope: Scope,
): Inset | null {
  const { expression, type } = typeOf(node, scope)
  const written = format ? formatWords.get(format.text) : null
  const unknown = written === undefined ? format : null
  if (unknown && !misspeltWord(unknown, formatWords.keys(), scope.report)) {
    const { known } = knownIn(formats)
    reporter(scope.report)('format-unknown', unknown.span, { name: unknown.text, known })
  }
  if (type.kind === 'broken') return null
  if (type.kind === 'table') {
    reporter(scope.report)('inset-table', node.span, { name: canonical(node) })
    return null
  }
  const key = canonical(node, scope)
  return {
    key: written ? `${key} ${formats[written].zh}` : key,
    expression,
    type: type.kind,
    ...(type.options && { options: type.options }),
    ...(type.unit && { unit: type.unit }),
    ...(written && { format: written }),
  }
}
