import { keywordOf } from '../parse/keyword-of.ts'
import type { Block, Statement, StatementKind } from '../parse/tree.ts'
import { homesOf } from './misplaced.ts'
import { type Report, reporter } from './symbols.ts'

/**
 * Says of each line that is there twice, where one of its kind is all that counts. Several in a row are more likely of
 * another block, whose own line is missing: that is said once.
 */
export function once(
  lines: readonly Block[],
  kinds: ReadonlySet<Statement['kind']>,
  holder: string,
  report: Report,
): void {
  const seen = new Map<Statement['kind'], Statement>()
  let run: Repeated[] = []
  for (const { statement } of lines) {
    const first = seen.get(statement.kind)
    if (kinds.has(statement.kind) && !first) seen.set(statement.kind, statement)
    if (first) run.push({ statement, first })
    else if (statement.kind !== 'broken' && kinds.has(statement.kind)) {
      say(run, holder, report)
      run = []
    }
  }
  say(run, holder, report)
}

interface Repeated {
  readonly statement: Statement
  readonly first: Statement
}

function say(run: readonly Repeated[], holder: string, report: Report): void {
  const [start, ...others] = run
  if (!start) return
  const { text, span } = keywordOf(start.statement)
  const before = keywordOf(start.first).span
  if (others.every(({ statement }) => statement.kind === start.statement.kind)) {
    for (const { statement, first } of run) {
      const keyword = keywordOf(statement)
      const params = { keyword: keyword.text, holder }
      reporter(report)('statement-twice', keyword.span, params, keywordOf(first).span)
    }
    return
  }
  const [heading] = homesOf(start.statement.kind as StatementKind)
  const words = run.map(({ statement }) => keywordOf(statement))
  const params = {
    keywords: words.map((word) => `“${word.text}”`).join(''),
    holder,
    heading: heading?.zh ?? text,
    headingEn: heading?.en ?? text,
  }
  reporter(report)('heading-missing', span, params, [
    before,
    ...words.slice(1).map((word) => word.span),
  ])
}
