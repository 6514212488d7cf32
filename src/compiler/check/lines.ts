import type { Block, StatementKind, StatementOf } from '../parse/tree.ts'

/** The statements of one kind among the lines of a block, in order. */
export function linesOf<K extends StatementKind>(
  lines: readonly Block[],
  kind: K,
): StatementOf<K>[] {
  return lines.flatMap(({ statement }) =>
    statement.kind === kind ? [statement as StatementOf<K>] : [],
  )
}
