import { charts } from '../../../dsl/words.ts'
import type { Dimension, Expression, Measure, Tally } from '../../model/index.ts'
import { isFixed } from '../../model/queryable.ts'
import type { Block, ExpressionNode, MeasureNode, Name, Statement } from '../parse/tree.ts'
import { canonical, canonicalMeaning } from './canonical.ts'
import { typeOf } from './expression.ts'
import { linesOf } from './lines.ts'
import { listedOf, measuresOf } from './measures.ts'
import { once } from './once.ts'
import type { TablesPart } from './report-parts.ts'
import type { Found } from './report-sources.ts'
import { named, type Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { type Type, typeNames } from './type.ts'
import { chartWords, knownIn } from './vocabulary.ts'

/** The lines that go with a 统计. */
export const ofTally: ReadonlySet<Statement['kind']> = new Set([
  'cross',
  'subtotal',
  'complete',
  'chart',
  'approx',
])

/** Each 统计 and 列出 over a source. */
export const talliesOf = (
  { lines, sections }: TablesPart,
  { source, scope }: Found,
  report: string,
): readonly Tally[] =>
  groupsIn(lines).map((group): Tally => {
    once(group, ofTally, report, scope.report)
    const head = group.find(({ statement }) => opens.has(statement.kind))
    const label = (head && sections.get(head)) ?? null
    const [listing] = linesOf(group, 'listing')
    return listing
      ? { label, source, ...listingOf(listing.measures, listing.by, scope) }
      : { label, source, ...tallyOf(group, scope) }
  })

const opens: ReadonlySet<Statement['kind']> = new Set(['tally', 'listing'])

/** The lines of each 统计 or 列出: those after it, and for the first also those before. */
function groupsIn(lines: readonly Block[]): readonly (readonly Block[])[] {
  const own = lines.filter(({ statement: { kind } }) => opens.has(kind) || ofTally.has(kind))
  const starts = own.flatMap(({ statement }, index) => (opens.has(statement.kind) ? [index] : []))
  return starts.map((start, index) => own.slice(index === 0 ? 0 : start, starts[index + 1]))
}

function tallyOf(lines: readonly Block[], scope: Scope): Omit<Tally, 'label' | 'source'> {
  const [tally] = linesOf(lines, 'tally')
  const nodes = tally?.by ?? []
  const by = dimensionsOf(nodes, scope)
  const cross = dimensionsOf(linesOf(lines, 'cross')[0]?.by ?? [], scope)
  const complete = completeIn(linesOf(lines, 'complete')[0]?.by ?? [], [...by, ...cross], scope)
  const [chart] = linesOf(lines, 'chart')
  const [approx] = linesOf(lines, 'approx')
  if (approx?.way) reporter(scope.report)('approx-tally', approx.span, {})
  return {
    measures: measuresOf(tally?.measures ?? [], approx, scope),
    by: by.map((each) => (complete.has(each) ? { ...each, complete: true } : each)),
    cross: cross.map((each) => (complete.has(each) ? { ...each, complete: true } : each)),
    subtotals:
      by.length < nodes.length
        ? []
        : (linesOf(lines, 'subtotal')[0]?.by ?? []).flatMap((node) => levelOf(node, nodes, scope)),
    chart: chart ? chartOf(chart.name, scope) : null,
    listed: null,
  }
}

const listingOf = (
  measures: readonly MeasureNode[],
  by: readonly ExpressionNode[],
  scope: Scope,
): Omit<Tally, 'label' | 'source'> => ({
  measures: measures.flatMap((node): readonly Measure[] => {
    const label = node.name?.text ?? labelOf(node.value, scope)
    return listedOf(node.value, label, scope)
  }),
  listed: dimensionsOf(by, scope),
  ...{ by: [], cross: [], subtotals: [], chart: null },
})

/** Groups of records; reported where one cannot be told by what is written. */
export const dimensionsOf = (nodes: readonly ExpressionNode[], scope: Scope): Dimension[] =>
  nodes.flatMap((given) => {
    const { label, node } = labelled(given, scope)
    const { expression, type } = typeOf(node, scope)
    if (type.kind === 'broken' || !isDimension(node, expression, type, scope)) return []
    const dimension = { label, value: expression, type: type.kind }
    return [{ ...dimension, options: type.options ?? null, ...(type.form && { form: type.form }) }]
  })

/** 阶段 = 若（…）: a name that stands for nothing else is what the group is called. */
function labelled(node: ExpressionNode, scope: Scope): { label: string; node: ExpressionNode } {
  if (node.kind === 'compare' && node.operator === '=' && node.left.kind === 'path') {
    const [name, ...rest] = node.left.names
    if (name && rest.length === 0 && named(name.text, scope) === null)
      return { label: name.text, node: node.right }
  }
  return { label: labelOf(node, scope), node }
}

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

/** 补齐: those of the groups that are told by an option, as they are called. */
function completeIn(
  nodes: readonly ExpressionNode[],
  dimensions: readonly Dimension[],
  scope: Scope,
): ReadonlySet<Dimension> {
  const choices = dimensions.filter(({ options }) => options !== null)
  const known = choices.map(({ label }) => label).join('、') || '—'
  return new Set(
    nodes.flatMap((node) => {
      const found = choices.find(({ label }) => label === labelOf(node, scope))
      const params = { name: canonical(node), known }
      if (!found) reporter(scope.report)('complete-unknown', node.span, params)
      return found ?? []
    }),
  )
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
