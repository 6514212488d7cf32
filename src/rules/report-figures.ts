import type { Application, DerivedFigure, Figure, Tally } from '../model/index.ts'
import { calculate } from './compare.ts'
import { parseExact } from './number.ts'
import type { ReportTable } from './report.ts'
import type { ReportRun } from './report-entries.ts'
import { periodOf } from './report-sources.ts'
import type { Value } from './value.ts'

/** A 指标 worked out, exact. */
export interface FigureDone {
  readonly figure: Figure
  readonly value: Value
  /** With 连写: each group, and its figure. */
  readonly parts: readonly FigurePart[]
  /** Of how many an older value is carried; null: that is not asked. */
  readonly carried: Value
  /** The same a year before; null where nothing compares. */
  readonly before: { readonly value: Value; readonly parts: readonly FigurePart[] } | null
  /** Of which days; reckoned with others, of theirs; none: of no day at all. */
  readonly periods: readonly FigurePeriod[]
}

export interface FigurePart {
  readonly key: Value
  readonly value: Value
}

export type FigurePeriod =
  | { readonly kind: 'during'; readonly from: string; readonly until: string }
  | { readonly kind: 'asAt'; readonly day: string }

interface Tables {
  readonly now: (tally: Tally) => ReportTable
  /** Null: nobody can say. */
  readonly before: (tally: Tally) => ReportTable | null
  readonly application: Application
  readonly run: ReportRun
}

/** Each after those that it is reckoned with. */
export function figuresOf(figures: readonly Figure[], tables: Tables): readonly FigureDone[] {
  const done = new Map<string, FigureDone>()
  for (const figure of figures) done.set(figure.id, figureOf(figure, done, tables))
  return [...done.values()]
}

function figureOf(
  figure: Figure,
  done: ReadonlyMap<string, FigureDone>,
  tables: Tables,
): FigureDone {
  const { value, compares } = figure
  if (value.kind === 'counted') {
    const { carried, ...now } = saidBy(tables.now(value.tally))
    const earlier = compares ? tables.before(value.tally) : null
    const before = earlier && saidBy(earlier)
    return { figure, ...now, carried, before, periods: periodsIn(figure, value.tally, tables) }
  }
  const known = (id: string): Value => done.get(id)?.value ?? null
  const knownBefore = (id: string): Value => done.get(id)?.before?.value ?? null
  return {
    figure,
    value: derived(value.value, known),
    before: compares ? { value: derived(value.value, knownBefore), parts: [] } : null,
    ...{ parts: [], carried: null, periods: periodsOf(value.value, done) },
  }
}

function saidBy({ by, rows }: ReportTable) {
  const total = rows.find(({ keys }) => keys.length === 0)
  const [value = null, carried = null] = total?.figures[0] ?? []
  const parts = rows.flatMap(({ keys, figures }): readonly FigurePart[] =>
    by.length > 0 && keys.length === by.length
      ? [{ key: keys[0] ?? null, value: figures[0]?.[0] ?? null }]
      : [],
  )
  return { value, carried, parts }
}

function periodsIn(
  { compares }: Figure,
  { source }: Tally,
  { application, run }: Tables,
): readonly FigurePeriod[] {
  const form = application.forms.find(({ id }) => id === source.form)
  const days = form ? periodOf(source, form, application, run) : null
  if (days) return [{ kind: 'during', ...days }]
  return compares ? [{ kind: 'asAt', day: run.asOf }] : []
}

/** Each once, in the order in which it is reckoned. */
function periodsOf(
  figure: DerivedFigure,
  done: ReadonlyMap<string, FigureDone>,
): readonly FigurePeriod[] {
  switch (figure.kind) {
    case 'figure':
      return done.get(figure.figure)?.periods ?? []
    case 'literal':
      return []
    case 'arithmetic': {
      const both = [...periodsOf(figure.left, done), ...periodsOf(figure.right, done)]
      return [...new Map(both.map((each) => [JSON.stringify(each), each])).values()]
    }
  }
}

function derived(figure: DerivedFigure, known: (id: string) => Value): Value {
  switch (figure.kind) {
    case 'figure':
      return known(figure.figure)
    case 'literal':
      return parseExact(figure.value)
    case 'arithmetic':
      return calculate(figure.operator, derived(figure.left, known), derived(figure.right, known))
  }
}
