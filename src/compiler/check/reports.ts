import { charts } from '../../../dsl/words.ts'
import type { Dimension, Expression, Report, Tally } from '../../model/index.ts'
import { isFixed } from '../../model/queryable.ts'
import { kindOf } from '../parse/blocks.ts'
import type { Block, ExpressionNode, Name, Statement, StatementOf } from '../parse/tree.ts'
import { canonical, canonicalMeaning } from './canonical.ts'
import { conditionOf, expressionOf, typeOf } from './expression.ts'
import { hashOf } from './hash.ts'
import { linesOf } from './lines.ts'
import { measuresOf } from './measures.ts'
import { misplaced } from './misplaced.ts'
import { once } from './once.ts'
import { formScope, type Scope } from './scope.ts'
import { type ReportSymbol, reporter, type Symbols } from './symbols.ts'
import { type Type, typeNames } from './type.ts'
import { unknownDeclared } from './unknown-name.ts'
import { chartWords, knownIn } from './vocabulary.ts'

/** A report from its lines; null where nobody can say what it counts. */
export function reportOf({ block, id, label }: ReportSymbol, symbols: Symbols): Report | null {
  const { statement, children } = block
  if (statement.kind !== 'report') return null
  misplaced(children, reportLines, label, symbols.report)
  once(children, single, label, symbols.report)
  const source = linesOf(children, 'source')[0]
  const scope = source && scopeOf(source, symbols)
  if (!source) sayMissing(block, statement, 'source', symbols)
  else if (!children.some(({ statement: line }) => kindOf(line) === 'tally'))
    sayMissing(block, statement, 'tally', symbols)
  if (!source || !scope?.form) return null
  const report: Omit<Report, 'hash'> = {
    kind: 'report',
    id,
    label,
    form: scope.form.id,
    when: source.when ? conditionOf(source.when, scope) : null,
    asAt: asAtOf(linesOf(children, 'asAt')[0], scope),
    tables: talliesIn(children).map((lines) => tallyOf(lines, label, scope)),
    exports: linesOf(children, 'export').flatMap((line) =>
      line.names.flatMap((each) => exportOf(each, symbols)),
    ),
  }
  return { ...report, hash: hashOf(report) }
}

const ofTally: ReadonlySet<Statement['kind']> = new Set(['cross', 'subtotal', 'chart', 'approx'])
const single: ReadonlySet<Statement['kind']> = new Set(['source', 'asAt', 'export'])
const reportLines: ReadonlySet<Statement['kind']> = new Set([...single, ...ofTally, 'tally'])

function scopeOf(source: StatementOf<'source'>, symbols: Symbols): Scope | null {
  const form = symbols.forms.get(source.form.text)
  if (form) return { ...formScope(symbols, form), judged: true, stated: true, query: true }
  unknownDeclared(source.form, symbols.forms.labels, 'form', symbols.report)
  return null
}

/** A line that does not read was said already. */
function sayMissing(
  block: Block,
  { name }: StatementOf<'report'>,
  line: 'source' | 'tally',
  { report }: Symbols,
): void {
  if (block.children.some(({ statement }) => kindOf(statement) === line)) return
  reporter(report)(`report-without-${line}`, name.span, { name: name.text })
}

function asAtOf(line: StatementOf<'asAt'> | undefined, scope: Scope): Report['asAt'] {
  if (!line) return null
  const day = (node: ExpressionNode): Expression => expressionOf(node, scope, { kind: 'date' })
  return { from: day(line.value), until: line.until ? day(line.until) : null }
}

/** The lines of each 统计: those after it, and for the first also those before. */
function talliesIn(lines: readonly Block[]): readonly (readonly Block[])[] {
  const own = lines.filter(({ statement: { kind } }) => kind === 'tally' || ofTally.has(kind))
  const starts = own.flatMap(({ statement }, index) => (statement.kind === 'tally' ? [index] : []))
  return starts.map((start, index) => own.slice(index === 0 ? 0 : start, starts[index + 1]))
}

function tallyOf(lines: readonly Block[], report: string, scope: Scope): Tally {
  once(lines, ofTally, report, scope.report)
  const [tally] = linesOf(lines, 'tally')
  const by = dimensionsOf(tally?.by ?? [], scope)
  const chart = linesOf(lines, 'chart')[0]
  return {
    measures: measuresOf(tally?.measures ?? [], linesOf(lines, 'approx')[0], scope),
    by,
    cross: dimensionsOf(linesOf(lines, 'cross')[0]?.by ?? [], scope),
    subtotals:
      by.length < (tally?.by.length ?? 0)
        ? []
        : (linesOf(lines, 'subtotal')[0]?.by ?? []).flatMap((node) =>
            levelOf(node, tally?.by ?? [], scope),
          ),
    chart: chart ? chartOf(chart.name, scope) : null,
  }
}

const dimensionsOf = (nodes: readonly ExpressionNode[], scope: Scope): Dimension[] =>
  nodes.flatMap((node) => {
    const { expression, type } = typeOf(node, scope)
    if (type.kind === 'broken' || !isDimension(node, expression, type, scope)) return []
    const dimension = { label: labelOf(node, scope), value: expression, type: type.kind }
    return [{ ...dimension, options: type.options ?? null, ...(type.form && { form: type.form }) }]
  })

function isDimension(node: ExpressionNode, value: Expression, type: Type, scope: Scope): boolean {
  const say = reporter(scope.report)
  const { zh, en } = typeNames[type.kind]
  if (severalValues.has(type.kind)) {
    say('dimension-type', node.span, { name: canonical(node), type: zh, typeEn: en })
    return false
  }
  if (!isFixed(value)) say('dimension-division', node.span, { name: canonical(node) })
  return isFixed(value)
}

const severalValues: ReadonlySet<Type['kind']> = new Set(['table', 'choices', 'duration'])

/** 片区 for 单位.片区; what is worked out is called as it is written. */
function labelOf(node: ExpressionNode, scope: Scope): string {
  if (node.kind !== 'path') return canonical(node, scope)
  const last = node.names.at(-1)?.text ?? ''
  return node.names.length > 1 ? last : canonicalMeaning(last, scope)
}

/** Each group of the last one is a line already. */
function levelOf(
  node: ExpressionNode,
  by: readonly ExpressionNode[],
  scope: Scope,
): readonly number[] {
  const known = by.slice(0, -1).map((each) => canonical(each, scope))
  const level = known.indexOf(canonical(node, scope)) + 1
  if (level > 0) return [level]
  const params = { name: canonical(node), known: known.join('、') || '—' }
  reporter(scope.report)('subtotal-unknown', node.span, params)
  return []
}

function chartOf(name: Name, scope: Scope): Tally['chart'] {
  const chart = chartWords.get(name.text)
  if (!chart)
    reporter(scope.report)('chart-unknown', name.span, { name: name.text, ...knownIn(charts) })
  return chart ?? null
}

function exportOf({ text, span }: Name, { report }: Symbols): Report['exports'] {
  const kind = exportKinds.find((each) => each === text.toLowerCase())
  if (!kind) reporter(report)('export-unknown', span, { name: text })
  return kind ? [kind] : []
}

const exportKinds = ['excel', 'pdf', 'csv'] as const
