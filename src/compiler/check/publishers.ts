import type { Application } from '../../model/index.ts'
import type { Block } from '../parse/tree.ts'
import { roleNamed } from './flow.ts'
import { linesOf } from './lines.ts'
import type { Symbols } from './symbols.ts'

/** 修订人 and 发布人: who plans another edition of the app, and who publishes it. */
export function publishersOf(
  lines: readonly Block[],
  symbols: Symbols,
): Pick<Application, 'revisedBy' | 'publishedBy'> {
  const rolesOf = (kind: 'revisedBy' | 'publishedBy'): readonly string[] =>
    linesOf(lines, kind).flatMap(({ names }) =>
      names.map((name) => roleNamed(name, { symbols, report: symbols.report })),
    )
  const [revisedBy, publishedBy] = [rolesOf('revisedBy'), rolesOf('publishedBy')]
  return {
    ...(revisedBy.length > 0 && { revisedBy }),
    ...(publishedBy.length > 0 && { publishedBy }),
  }
}
