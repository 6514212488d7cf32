import type { Analysis } from '../../src/compiler/compile.ts'
import type { Diagnostic } from '../../src/compiler/diagnostics/diagnostic.ts'
import type { Block, Statement } from '../../src/compiler/parse/tree.ts'
import type { Span } from '../../src/compiler/source/text.ts'

/** All of an analysis that can be told from outside, in plain data. */
export const shown = ({ application, diagnostics, blocks }: Analysis): object => ({
  application,
  diagnostics: diagnostics.map(plain),
  blocks: blocks.map(places),
})

const plain = ({ span, related, fixes, ...rest }: Diagnostic): object => ({
  ...rest,
  span: place(span),
  related: related.map(place),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map((edit) => ({ ...edit, span: place(edit.span) })),
  })),
})

const place = (span: Span): string => `${span.file.path} ${span.start}-${span.end}`

const places = ({ statement, children }: Block): object => ({
  kind: statement.kind,
  at: place(statement.span),
  children: children.map(places),
})

export const statementsIn = (blocks: readonly Block[]): readonly Statement[] =>
  blocks.flatMap(({ statement, children }) => [statement, ...statementsIn(children)])
