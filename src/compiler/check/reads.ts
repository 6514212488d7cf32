import type { Expression } from '../../model/index.ts'
import { partsOf } from '../../rules/index.ts'

/** Ids of the record's own fields that an expression reads; a table counts when its rows are gone through. */
export function readsOf(expression: Expression): string[] {
  const found = new Set<string>()
  visit(expression, (each) => {
    if (each.kind === 'field' || each.kind === 'reference') found.add(each.field)
    else if (each.kind === 'aggregate') found.add(each.table)
  })
  return [...found]
}

/** Columns of the row in hand that an expression reads, outside any aggregate of its own. */
export function columnsOf(expression: Expression): string[] {
  const found = new Set<string>()
  visit(expression, (each) => {
    if (each.kind === 'column' || each.kind === 'columnReference') found.add(each.column)
  })
  return [...found]
}

function visit(expression: Expression, see: (each: Expression) => void): void {
  see(expression)
  for (const part of partsOf(expression)) visit(part, see)
}
