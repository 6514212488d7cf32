import type { Expression } from '../../model/index.ts'
import { unqueryable } from '../../model/queryable.ts'
import { holdsPart } from '../../rules/index.ts'
import type { ExpressionNode } from '../parse/tree.ts'
import { textOf } from '../source/text.ts'
import { nothing, type Typed } from './literal.ts'
import type { Scope } from './scope.ts'
import { reporter } from './symbols.ts'

/** The same value where a database can work it out too; else says what cannot, and what to write instead. */
export function queryable(node: ExpressionNode, typed: Typed, scope: Scope): Typed {
  const say = reporter(scope.report)
  const column = calculatedIn(typed.expression, scope) ?? calculatedRow(typed.expression, scope)
  if (column !== null) say('query-function', node.span, { name: column })
  // What another record has was said of the function that goes through the records.
  const isInside = typed.expression.kind.startsWith('their')
  const looks = typed.expression.kind === 'across' && !scope.counting
  const why = isInside ? null : looks ? 'function' : unqueryable(typed.expression)
  if (why === null) return column === null ? typed : nothing
  const { name, span } = node.kind === 'call' ? named(node) : { name: textOf(node.span), ...node }
  if (why === 'division') say('query-division', span, { name })
  else if (why === 'places') say('query-places', span, { name })
  else say('query-function', span, { name })
  return nothing
}

const named = ({ name }: Extract<ExpressionNode, { kind: 'call' }>) => ({
  name: name.text,
  span: name.span,
})

/** The same of a row that a report goes through. */
function calculatedRow(expression: Expression, { table, counting }: Scope): string | null {
  if (expression.kind !== 'column' || !counting) return null
  const found = table?.columns?.all.find(({ id }) => id === expression.column)
  return found?.calculated ? found.label : null
}

/** A column that is worked out is not kept with its row. */
function calculatedIn(expression: Expression, scope: Scope): string | null {
  if (expression.kind !== 'aggregate') return null
  const columns = scope.form?.fields.get(expression.table)?.columns
  const found = columns?.all.find(
    ({ id, calculated }) =>
      calculated && holdsPart(expression, (part) => part.kind === 'column' && part.column === id),
  )
  return found?.label ?? null
}
