import { nearest } from '../diagnostics/suggest.ts'
import type { Block, CitationNode, StatementOf } from '../parse/tree.ts'
import { type Report, reporter } from './symbols.ts'

/** Where an app declares its laws, what it cites is one of them, and still in force. */
export function checkCitations(blocks: readonly Block[], report: Report): void {
  const laws = new Map(
    blocks.flatMap(({ statement }) =>
      statement.kind === 'law' ? [[statement.law.text, statement] as const] : [],
    ),
  )
  // A 法规 line that does not read was to declare some law.
  const unread = blocks.some(
    ({ statement }) => statement.kind === 'broken' && statement.of === 'law',
  )
  if (laws.size === 0 || unread) return
  for (const citation of blocks.flatMap(citationsIn)) checkCitation(citation, laws, report)
}

function citationsIn({ statement, children }: Block): readonly CitationNode[] {
  const own =
    statement.kind === 'basis'
      ? statement.citations
      : statement.kind === 'from'
        ? statement.basis
        : []
  return [...own, ...children.flatMap(citationsIn)]
}

function checkCitation(
  { law }: CitationNode,
  laws: ReadonlyMap<string, StatementOf<'law'>>,
  report: Report,
): void {
  const say = reporter(report)
  const declared = laws.get(law.text)
  if (declared?.repealed) {
    say('law-repealed', law.span, { law: law.text, date: declared.repealed.value }, declared.span)
  }
  if (declared) return
  const meant = nearest(law.text, laws.keys())
  if (meant) say('law-misspelt', law.span, { law: law.text, meant })
  else say('law-undeclared', law.span, { law: law.text })
}
