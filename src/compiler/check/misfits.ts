import type { Block, Statement } from '../parse/tree.ts'
import { asTable } from './declare-fields.ts'
import { mismatch, typeOf } from './expression.ts'
import { formScope, type Scope } from './scope.ts'
import type { FieldSymbol, FormSymbol, Names, Symbols } from './symbols.ts'
import { broken, fits } from './type.ts'

/**
 * The fields of a form as what uses them is to see them: a 计算 whose formula is not of its type is said here, and fits
 * everywhere else. A later formula sees the earlier ones so.
 */
export function withoutMisfits(
  form: FormSymbol,
  items: readonly Block[],
  symbols: Symbols,
): Names<FieldSymbol> {
  let { fields } = form
  for (const { statement, children } of items) {
    const scope = formScope(symbols, { ...form, fields })
    fields = withoutMisfit(statement, fields, scope)
    const name = asTable(statement)?.name.text
    const table = name === undefined ? undefined : fields.get(name)
    if (!table?.columns) continue
    let columns = table.columns
    for (const { statement: line } of children)
      columns = withoutMisfit(line, columns, { ...scope, table: { ...table, columns } })
    if (columns !== table.columns) fields = fields.with(table, { ...table, columns })
  }
  return fields
}

function withoutMisfit(
  statement: Statement,
  names: Names<FieldSymbol>,
  scope: Scope,
): Names<FieldSymbol> {
  const symbol = statement.kind === 'calc' ? names.get(statement.name.text) : undefined
  if (statement.kind !== 'calc' || symbol?.span !== statement.name.span) return names
  // What is wrong within a formula is said where its field is checked.
  const { type } = typeOf(statement.value, { ...scope, report: () => {} }, symbol.type)
  if (fits(type, symbol.type)) return names
  mismatch(statement.value, type, symbol.type.kind, scope)
  return names.with(symbol, { ...symbol, type: broken })
}
