import { keywordOf } from '../parse/keyword-of.ts'
import type { Block, Statement } from '../parse/tree.ts'
import { type Report, reporter } from './symbols.ts'

/** Says of each line that is there twice, where one of its kind is all that counts. */
export function once(
  lines: readonly Block[],
  kinds: ReadonlySet<Statement['kind']>,
  holder: string,
  report: Report,
): void {
  const seen = new Map<Statement['kind'], Statement>()
  for (const { statement } of lines) {
    if (!kinds.has(statement.kind)) continue
    const first = seen.get(statement.kind)
    if (!first) seen.set(statement.kind, statement)
    else {
      const keyword = keywordOf(statement)
      const params = { keyword: keyword.text, holder }
      reporter(report)('statement-twice', keyword.span, params, keywordOf(first).span)
    }
  }
}
