import type { Expression } from '../../model/index.ts'

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
    if (each.kind === 'column') found.add(each.column)
  })
  return [...found]
}

function visit(expression: Expression, see: (each: Expression) => void): void {
  see(expression)
  for (const part of partsOf(expression)) visit(part, see)
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'arithmetic':
    case 'compare':
      return [expression.left, expression.right]
    case 'shift':
      return [expression.date, expression.amount]
    case 'and':
    case 'or':
      return expression.operands
    case 'not':
      return [expression.operand]
    case 'in':
      return [expression.value, ...expression.items]
    case 'empty':
    case 'emptyAsZero':
      return [expression.value]
    case 'aggregate':
      return [expression.value, expression.where].filter((part) => part !== undefined)
    case 'call':
      return expression.arguments
    case 'if':
      return [expression.condition, expression.then, expression.otherwise]
    default:
      return []
  }
}
