import { deleting } from '../../diagnostics/fix.ts'
import type { Block, CitationNode, ExpressionNode, Name } from '../../parse/tree.ts'
import { type Span, textOf } from '../../source/text.ts'
import { expressionsIn, nodesIn } from './nodes.ts'
import type { Say } from './subject.ts'

/** The same thing named twice in one list. */
export function repeatAdvice(blocks: readonly Block[], say: Say): void {
  for (const { statement, children } of blocks) {
    if (statement.kind === 'unique') repeated(statement.names, nameOf, 'unique-repeated', say)
    if (statement.kind === 'basis')
      repeated(statement.citations, citationText, 'citation-repeated', say)
    for (const node of expressionsIn(statement).flatMap(nodesIn))
      if (node.kind === 'in') repeated(node.items, itemText, 'item-repeated', say)
    repeatAdvice(children, say)
  }
}

const nameOf = ({ text }: Name): string => text
const citationText = ({ law, article }: CitationNode): string =>
  `${law.text} ${article?.text.trim() ?? ''}`
const itemText = (item: Extract<ExpressionNode, { kind: 'in' }>['items'][number]): string =>
  item.kind === 'name' ? item.text : textOf(item.span)

function repeated<Item extends { readonly span: Span }>(
  items: readonly Item[],
  key: (item: Item) => string,
  code: 'unique-repeated' | 'citation-repeated' | 'item-repeated',
  say: Say,
): void {
  for (const [at, item] of items.entries()) {
    const first = items.slice(0, at).find((other) => key(other) === key(item))
    const before = items[at - 1]
    if (!first || !before) continue
    const fixes = [deleting(item.span.part(before.span.end, item.span.end))]
    say(code, item.span, { name: textOf(item.span) }, first.span, fixes)
  }
}
