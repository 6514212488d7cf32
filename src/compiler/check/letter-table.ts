import { findingWords, numberParts } from '../../../dsl/words.ts'
import type { LetterColumn, LetterTable } from '../../model/index.ts'
import type { ExpressionNode, LetterColumnNode, TableNode } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { letterItems } from './letter-items.ts'
import type { Scope } from './scope.ts'
import { isCalled, reporter } from './symbols.ts'
import { insetOf } from './text.ts'
import { findingPropertyWords } from './vocabulary.ts'

/** 〈表格 …：列，列〉 */
export function letterTable(node: TableNode, scope: Scope): LetterTable[] {
  const found = letterItems(node, scope)
  if (!found) return []
  const columns = node.columns.flatMap((each) => columnOf(each, found.inner))
  return [{ kind: 'table', ...found.items, wide: node.wide, columns }]
}

function columnOf({ heading, inset }: LetterColumnNode, scope: Scope): readonly LetterColumn[] {
  const value = insetOf(inset, scope)
  if (!value) return []
  const called = heading?.text ?? headingOf(inset.value, scope)
  if (called !== null) return [{ heading: called, value }]
  reporter(scope.report)('letter-column-unnamed', inset.span, { value: textOf(inset.span) })
  return []
}

/** What a value is called that is no more than a name; null where it is worked out. */
function headingOf(node: ExpressionNode, scope: Scope): string | null {
  const name = node.kind === 'path' ? node.names.at(-1)?.text : undefined
  if (name === undefined) return null
  const word = findingPropertyWords.get(name)
  if (word === 'ordinal' && scope.ordinal) return numberParts.serial.zh
  if (word && scope.finding) return findingWords[word].zh
  return labelOf(name, scope)
}

/** By its id too. */
function labelOf(name: string, { others, table, form }: Scope): string {
  const conclusion = others?.form.conclusion ?? form?.conclusion
  const found = others?.form.fields.get(name) ?? table?.columns?.get(name) ?? form?.fields.get(name)
  if (found) return found.label
  return conclusion && isCalled(conclusion, name) ? conclusion.label : name
}
