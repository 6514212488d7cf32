import type { Expression, ItemsOver, RecordData } from '../model/index.ts'
import { othersThat } from './across.ts'
import { evaluate, holds } from './evaluate.ts'
import { own } from './own.ts'
import type { Scope } from './scope.ts'

/** The scope of each item that `where` holds for. */
export function itemsOver(
  over: ItemsOver,
  where: Expression | null,
  scope: Scope,
): readonly Scope[] {
  switch (over.kind) {
    case 'findings':
      return (scope.run.judgement?.findings ?? [])
        .map((item) => ({ ...scope, item }))
        .filter(isWanted(where))
    case 'table':
      return rowsOf(scope, over.table)
        .map((data) => ({ ...scope, row: { table: over.table, data } }))
        .filter(isWanted(where))
    case 'records': {
      const others = othersThat(over.of, where ?? undefined, scope, evaluate) ?? []
      return others.map((other) => ({ ...scope, other }))
    }
  }
}

const isWanted =
  (where: Expression | null) =>
  (item: Scope): boolean =>
    where === null || holds(where, item)

function rowsOf({ data }: Scope, table: string): readonly RecordData[] {
  const rows = own(data, table)
  return Array.isArray(rows) ? (rows as readonly RecordData[]) : []
}
