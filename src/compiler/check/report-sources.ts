import type { During, Expression, Latest, Source } from '../../model/index.ts'
import { holdsPart } from '../../rules/index.ts'
import type { Block, ExpressionNode, Statement, StatementOf } from '../parse/tree.ts'
import { conditionOf, expressionOf, typeOf } from './expression.ts'
import { linesOf } from './lines.ts'
import { once } from './once.ts'
import { formScope, type Scope } from './scope.ts'
import { type FieldSymbol, type FormSymbol, reporter, type Symbols } from './symbols.ts'
import { unknownDeclared } from './unknown-name.ts'

/** A source, and where what is counted of it stands. */
export interface Found {
  readonly source: Source
  readonly scope: Scope
}

/** What the 来源 among these lines and those beside it say; null where it names nothing that is there. */
export function sourceOf(lines: readonly Block[], holder: string, symbols: Symbols): Found | null {
  once(lines, ofSource, holder, symbols.report)
  const [source] = linesOf(lines, 'source')
  const scope = source && scopeOf(source, symbols)
  if (!source || !scope?.form) return null
  const [asAt] = linesOf(lines, 'asAt')
  const [during] = linesOf(lines, 'during')
  const [perSubject] = linesOf(lines, 'perSubject')
  return {
    scope,
    source: {
      form: scope.form.id,
      table: scope.table?.id ?? null,
      when: source.when ? conditionOf(source.when, scope) : null,
      asAt: asAt ? asAtOf(asAt, scope) : null,
      during: during ? duringOf(during, scope) : null,
      latest: perSubject ? latestOf(perSubject, scope) : null,
    },
  }
}

/** The lines of which a source has one each. */
export const ofSource: ReadonlySet<Statement['kind']> = new Set([
  'source',
  'asAt',
  'during',
  'perSubject',
])

/** Whether what it counts depends on the day of the report. */
export const isDated = ({ when, asAt, during, latest }: Source): boolean =>
  asAt !== null ||
  during !== null ||
  [when, latest?.carried].some((part) => part != null && isOfDay(part))

/** Whether a value of the day of the report stands in it. */
export const isOfDay = (expression: Expression): boolean =>
  holdsPart(expression, (part) => part.kind === 'moment')

function scopeOf({ form: name, table }: StatementOf<'source'>, symbols: Symbols): Scope | null {
  const form = symbols.forms.get(name.text)
  if (!form) {
    unknownDeclared(name, symbols.forms.labels, 'form', symbols.report)
    return null
  }
  const rows = table ? tableOf(form, table, symbols) : null
  if (table && !rows) return null
  const scope = { ...formScope(symbols, form), judged: true, stated: true }
  return { ...scope, table: rows, query: true, counting: true }
}

function tableOf(
  form: FormSymbol,
  { text, span }: StatementOf<'source'>['form'],
  { report }: Symbols,
): FieldSymbol | null {
  const field = form.fields.get(text)
  if (field?.columns) return field
  const known = form.fields.all.filter(({ columns }) => columns).map(({ label }) => label)
  const params = { name: text, form: form.label, known: known.join('、') || '—' }
  if (field?.type.kind !== 'broken') reporter(report)('source-not-table', span, params)
  return null
}

function asAtOf({ value, until }: StatementOf<'asAt'>, scope: Scope): Source['asAt'] {
  return { from: dayOf(value, scope), until: until ? dayOf(until, scope) : null }
}

const dayOf = (node: ExpressionNode, scope: Scope): Expression =>
  expressionOf(node, scope, { kind: 'date' })

/** Its days are of the report, not of a record. */
function duringOf({ days, per }: StatementOf<'during'>, scope: Scope): During {
  const day = dayOf(per, scope)
  const ofReport: Scope = { ...scope, form: null, table: null }
  switch (days.kind) {
    case 'between':
      return { from: dayOf(days.from, ofReport), until: dayOf(days.until, ofReport), day }
    case 'priorYear':
      return { from: yearStart(yearBefore), until: yearEnd(yearBefore), day }
    case 'yearToDate':
      return { from: yearStart(thisYear), until: { kind: 'moment', moment: 'today' }, day }
  }
}

const thisYear: Expression = { kind: 'moment', moment: 'thisYear' }
const yearBefore: Expression = {
  kind: 'arithmetic',
  operator: '−',
  left: thisYear,
  right: { kind: 'literal', type: 'number', value: '1' },
}
const yearStart = (year: Expression): Expression => ({
  kind: 'call',
  function: 'yearStart',
  arguments: [year],
})
const yearEnd = (year: Expression): Expression => ({
  kind: 'call',
  function: 'yearEnd',
  arguments: [year],
})

const latestOf = ({ by, carried }: StatementOf<'perSubject'>, scope: Scope): Latest => ({
  by: by ? typeOf(by, scope).expression : null,
  carried: carried ? conditionOf(carried, scope) : null,
})
