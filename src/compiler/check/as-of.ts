import type { Expression } from '../../model/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DayNode, Name } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { expressionOf } from './expression.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'
import { functionWords } from './vocabulary.ts'

/** 按 某年 年末, 按 结算日: the day that counts, of the form in hand. Null, and reported, where it is none. */
export function dayOf(node: DayNode, scope: Scope): Expression | null {
  const outer: Scope = { ...plain(scope), alone: true }
  if (node.kind === 'day') return expressionOf(node.value, outer, { kind: 'date' })
  const end = yearEnds.get(functionWords.get(node.day.text) ?? '')
  if (!end) {
    const params = { name: node.day.text, year: node.year.text }
    reporter(scope.report)('as-of-word', node.day.span, params)
    return null
  }
  const year = { kind: 'path' as const, span: node.year.span, names: [node.year] }
  return {
    kind: 'call',
    function: end,
    arguments: [expressionOf(year, outer, { kind: 'year' })],
  }
}

/** The same for a figure that says its day where it is declared: what does not fit is said of its use. */
export function dayWhereUsed(node: DayNode, use: Name, scope: Scope): Expression | null {
  const found: Diagnostic[] = []
  const day = dayOf(node, { ...scope, report: (each) => found.push(each) })
  if (found.length === 0) return day
  reporter(scope.report)('as-of-unfit', use.span, {
    name: use.text,
    day: textOf(node.span),
    form: scope.form?.label ?? '',
  })
  return null
}

/** Out of any table and any other record. */
function plain(scope: Scope): Scope {
  const { others: _others, ...rest } = scope
  return { ...rest, table: null }
}

const yearEnds: ReadonlyMap<string, 'yearStart' | 'yearEnd'> = new Map([
  ['yearStart', 'yearStart'],
  ['yearEnd', 'yearEnd'],
])
