import { columnsIn } from '../../model/columns.ts'
import type { Field, Form, Mistake } from '../../model/index.ts'
import { fieldOf } from '../../rules/index.ts'

/** What the fields of a form are called in its later edition. */
export interface FieldNames {
  /** A place of the earlier edition as the later one would tell it. */
  readonly later: (path: Mistake['path']) => Mistake['path']
  /** Of a place of the later edition; of one that it does not know, as the earlier one says. */
  readonly label: (path: Mistake['path']) => string
}

export function fieldNames(before: Form, after: Form): FieldNames {
  const renamed = renamedIn(before.fields, after.fields)
  return {
    later: ([field, row, column, ...rest]) => {
      if (field === undefined) return []
      const table = renamed.get(String(field)) ?? null
      const now = table?.id ?? field
      if (row === undefined) return [now]
      const former = fieldOf(before, String(field))
      const columns = renamedIn(former ? columnsIn(former) : [], table ? columnsIn(table) : [])
      return [
        now,
        row,
        ...(column === undefined ? [] : [columns.get(String(column))?.id ?? column]),
        ...rest,
      ]
    },
    label: ([field, row, column]) => {
      const found = fieldOf(after, String(field)) ?? fieldOf(before, String(field))
      const inside = found && columnsIn(found).find(({ id }) => id === column)
      const label = found?.label ?? String(field ?? '')
      return typeof row === 'number'
        ? `${label} ${row + 1} ${inside?.label ?? ''}`.trimEnd()
        : label
    },
  }
}

/** By its earlier id: the field that took its place. */
const renamedIn = (before: readonly Field[], after: readonly Field[]): ReadonlyMap<string, Field> =>
  new Map(
    before.flatMap((field) => {
      const same = after.find(({ id }) => id === field.id)
      const found = same ?? after.find(({ formerly }) => isFormerly(formerly, field))
      return found ? [[field.id, found] as const] : []
    }),
  )

const isFormerly = (formerly: readonly string[], { id, label }: Field): boolean =>
  formerly.includes(id) || formerly.includes(label)
