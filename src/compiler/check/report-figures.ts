import type { Figure, FigureValue, Measure, Source } from '../../model/index.ts'
import type { Statement, StatementOf } from '../parse/tree.ts'
import { derivedOf, isCounting, type Known } from './derived-figure.ts'
import { linesOf } from './lines.ts'
import { measureOf } from './measures.ts'
import { misplaced } from './misplaced.ts'
import { once } from './once.ts'
import type { FigurePart } from './report-parts.ts'
import { isDated, isOfDay, ofSource, sourceOf } from './report-sources.ts'
import { identityOf, Names, reporter, type Symbols } from './symbols.ts'
import { dimensionsOf } from './tallies.ts'
import { broken, type Type } from './type.ts'

/** The 指标 of a report; one may be reckoned with those before it. */
export function figuresOf(parts: readonly FigurePart[], symbols: Symbols): readonly Figure[] {
  const known = new Names<Known>()
  return parts.flatMap((part): readonly Figure[] => {
    const { figure: line, lines, section } = part
    const identity = identityOf(line.name, line.id, symbols.report)
    misplaced(lines, figureLines, identity.label, symbols.report)
    once(lines, figureLines, identity.label, symbols.report)
    const made = madeOf(part, known, symbols)
    const type = made ? typed(made.type, line) : broken
    const compares = made?.compares ?? false
    const isNew = known.add({ ...identity, type, compares }, symbols.report)
    const approximate = approximationOf(linesOf(lines, 'approx')[0], symbols)
    if (!made || type.kind === 'broken' || !isNew) return []
    const { id, label } = identity
    const unit = isPercent(line) ? null : (line.unit?.text ?? null)
    return [{ id, label, section, unit, value: made.value, type: type.kind, approximate, compares }]
  })
}

const figureLines: ReadonlySet<Statement['kind']> = new Set([...ofSource, 'joined', 'approx'])

interface Made {
  readonly value: FigureValue
  readonly type: Type
  readonly compares: boolean
}

function madeOf(part: FigurePart, known: Names<Known>, symbols: Symbols): Made | null {
  const { figure } = part
  if (linesOf(part.lines, 'source').length > 0) return countedOf(part, symbols)
  if (isCounting(figure.value)) {
    const params = { name: figure.name.text }
    reporter(symbols.report)('figure-without-source', figure.name.span, params)
    return null
  }
  const made = derivedOf(figure.value, known, symbols.report)
  return made && { ...made, value: { kind: 'derived', value: made.value } }
}

function countedOf({ figure, lines }: FigurePart, symbols: Symbols): Made | null {
  const { text: name, span } = figure.name
  const found = sourceOf(lines, name, symbols)
  const measure = found && measureOf(figure.value, name, found.scope)
  if (!found || !measure) return null
  const { source, scope } = found
  const [joined] = linesOf(lines, 'joined')
  const carried = source.latest?.carried
  const dated = isDated(source) || measure.expressions.some(isOfDay)
  if (!dated) reporter(symbols.report)('figure-undated', span, { name })
  return {
    value: {
      kind: 'counted',
      tally: {
        ...{ label: null, source, cross: [], subtotals: [], chart: null, listed: null },
        measures: [measure.measure, ...(carried ? [carriedMeasure(carried)] : [])],
        by: joined ? dimensionsOf([joined.by], scope).slice(0, 1) : [],
      },
    },
    type: measure.type,
    compares: dated && !isOfCalendar(source),
  }
}

const carriedMeasure = (where: NonNullable<Source['when']>): Measure => ({
  label: '沿用',
  value: { kind: 'measure', function: 'records', where },
  type: 'number',
  approximate: false,
})

/** Its 统计期 begins or ends on a day that is the same in every year's report. */
const isOfCalendar = ({ during }: Source): boolean =>
  during !== null && !(isOfDay(during.from) && isOfDay(during.until))

/** 单位 “%”: a part of a whole is told as a percentage. */
const isPercent = ({ unit }: StatementOf<'figure'>): boolean => /^[%％]$/.test(unit?.text ?? '')

const typed = (type: Type, line: StatementOf<'figure'>): Type =>
  isPercent(line) && type.kind === 'number' ? { kind: 'percent' } : type

function approximationOf(
  line: StatementOf<'approx'> | undefined,
  { report }: Symbols,
): Figure['approximate'] {
  if (!line) return null
  const { way } = line
  if (way?.way === 'wan') return { way: 'wan', step: '1000' }
  const step = way?.step?.kind === 'number' ? way.step.value : '0'
  if (way && Number(step) > 0) return { way: way.way, step }
  reporter(report)('approx-figure', line.span, {})
  return null
}
