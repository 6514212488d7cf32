import { columnsIn } from '../../model/columns.ts'
import type { Expression, Field } from '../../model/index.ts'
import { columnsOf, readsOf } from './reads.ts'
import { type FieldSymbol, type Names, type Report, reporter } from './symbols.ts'

/** Calculations and 可见 conditions that need each other, in the form and in each table's rows; said once, with the way round. */
export function cycles(fields: readonly Field[], names: Names<FieldSymbol>, report: Report): void {
  circles(fields, neededBy, names, report)
  for (const field of fields) {
    const columns = names.get(field.id)?.columns
    if (columns) circles(columnsIn(field), neededInRow, columns, report)
  }
}

function circles(
  fields: readonly Field[],
  neededBy: (field: Field) => readonly string[],
  names: Names<FieldSymbol>,
  report: Report,
): void {
  const needs = new Map(fields.map((field) => [field.id, neededBy(field)]))
  const done = new Set<string>()
  for (const field of fields) {
    const path = cycleFrom(field.id, needs, done, [])
    if (!path) continue
    const symbol = names.get(path[0] ?? field.id)
    const labels = path.map((id) => names.get(id)?.label ?? id)
    if (symbol) reporter(report)('calculation-cycle', symbol.span, { path: labels.join(' → ') })
  }
}

/** What a value rests on: its calculation, and whether it is asked. A table needs what its rows read of the form. */
const neededBy = (field: Field): readonly string[] =>
  [field, ...columnsIn(field)].flatMap((each) => grounds(each).flatMap(readsOf))

const grounds = ({ calculate, visible }: Field): readonly Expression[] =>
  [calculate, visible].filter((each) => each !== null)

const neededInRow = (column: Field): readonly string[] => grounds(column).flatMap(columnsOf)

function cycleFrom(
  id: string,
  needs: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  path: readonly string[],
): readonly string[] | null {
  const at = path.indexOf(id)
  if (at >= 0) return [...path.slice(at), id]
  if (done.has(id)) return null
  for (const needed of needs.get(id) ?? []) {
    const found = cycleFrom(needed, needs, done, [...path, id])
    if (found) {
      done.add(id)
      return found
    }
  }
  done.add(id)
  return null
}
