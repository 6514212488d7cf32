import type { Figure, Report } from '../../model/index.ts'
import { kindOf } from '../parse/blocks.ts'
import type { Name, Statement, StatementOf } from '../parse/tree.ts'
import { hashOf } from './hash.ts'
import { linesOf } from './lines.ts'
import { misplaced } from './misplaced.ts'
import { once } from './once.ts'
import { figuresOf } from './report-figures.ts'
import { ofReport, type Part, partsOf } from './report-parts.ts'
import { sourceOf } from './report-sources.ts'
import { type ReportSymbol, reporter, type Symbols } from './symbols.ts'
import { ofTally, talliesOf } from './tallies.ts'
import { unknownDeclared } from './unknown-name.ts'

/** A report from its lines; null where nobody can say what it counts. */
export function reportOf({ block, id, label }: ReportSymbol, symbols: Symbols): Report | null {
  const { statement, children } = block
  if (statement.kind !== 'report') return null
  misplaced(children, reportLines, label, symbols.report)
  const parts = partsOf(children)
  once(children, ofReport, label, symbols.report)
  const tables = parts.filter((part) => part.kind === 'tables')
  for (const part of tables) sayMissing(part, statement, symbols)
  if (parts.length === 0) sayMissing({ lines: children }, statement, symbols)
  const figures = figuresOf(
    parts.flatMap((part) => (part.kind === 'figure' ? [part] : [])),
    symbols,
  )
  const home = homeOf(linesOf(children, 'home'), parts, figures, symbols)
  const report: Omit<Report, 'hash'> = {
    kind: 'report',
    id,
    label,
    figures,
    tables: tables.flatMap((part) => {
      const found = sourceOf(part.lines, label, symbols)
      return found ? talliesOf(part, found, label) : []
    }),
    exports: linesOf(children, 'export').flatMap((line) =>
      line.names.flatMap((each) => exportOf(each, symbols)),
    ),
    ...(home.length > 0 && { home }),
  }
  if (report.tables.length + report.figures.length === 0) return null
  return { ...report, hash: hashOf(report) }
}

const reportLines: ReadonlySet<Statement['kind']> = new Set([
  ...ofReport,
  ...ofTally,
  ...(['source', 'asAt', 'during', 'perSubject', 'tally', 'listing'] as const),
  ...(['section', 'figure', 'joined'] as const),
])

/** A line that does not read was said already. */
function sayMissing(
  { lines }: Pick<Part, 'lines'>,
  { name }: StatementOf<'report'>,
  { report }: Symbols,
): void {
  const has = (...kinds: readonly Statement['kind'][]): boolean =>
    lines.some((line) => kinds.includes(kindOf(line.statement) ?? 'broken'))
  const say = reporter(report)
  if (!has('source')) say('report-without-source', name.span, { name: name.text })
  else if (!has('tally', 'listing')) say('report-without-tally', name.span, { name: name.text })
}

/** One whose own line does not hold was said already. */
function homeOf(
  lines: readonly StatementOf<'home'>[],
  parts: readonly Part[],
  figures: readonly Figure[],
  { report }: Symbols,
): readonly string[] {
  const declared = parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : []))
  const names = lines.flatMap((line) => line.names)
  const ids = names.flatMap((each) => {
    const line = declared.find(({ name, id }) => [name.text, id?.text].includes(each.text))
    const labels = declared.map(({ name }) => name.text)
    if (!line) unknownDeclared(each, labels, 'figure', report)
    const figure = figures.find(({ label }) => label === line?.name.text)
    return figure ? [figure.id] : []
  })
  return [...new Set(ids)]
}

function exportOf({ text, span }: Name, { report }: Symbols): Report['exports'] {
  const kind = exportKinds.find((each) => each === text.toLowerCase())
  if (!kind) reporter(report)('export-unknown', span, { name: text })
  return kind ? [kind] : []
}

const exportKinds = ['excel', 'pdf', 'csv'] as const
