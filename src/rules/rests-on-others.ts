import type { Expression, Field, Form } from '../model/index.ts'
import { columnsOfTable, fieldOf } from './fields.ts'
import { holdsPart } from './parts.ts'
import { type Read, reads } from './reads.ts'
import { stateTarget } from './state-target.ts'

/**
 * Whether a value rests on other records, by itself or through what is calculated: nobody who has only the record in
 * hand can work it out. `table`: whose row it is of.
 */
export function restsOnOthers(expression: Expression, form: Form, table?: Field): boolean {
  return rests(expression, table ?? null, form, new Set())
}

function rests(expression: Expression, table: Field | null, form: Form, seen: Set<Field>): boolean {
  if (holdsPart(expression, isOfOthers)) return true
  return reads(expression, form).some((read) => {
    const [owner, field] = placeOf(read, table, form)
    if (!field || seen.has(field)) return false
    seen.add(field)
    return field.calculate !== null && rests(field.calculate, owner, form, seen)
  })
}

/** Nor can where another record stands, or the record's own id, be told by what is in hand. */
export function isOfOthers(expression: Expression): boolean {
  switch (expression.kind) {
    case 'previous':
    case 'across':
    case 'self':
      return true
    case 'reference':
    case 'columnReference':
      return expression.target === stateTarget
    default:
      return false
  }
}

/** The table it is a column of, and the field or column. */
function placeOf(
  read: Read,
  table: Field | null,
  form: Form,
): readonly [Field | null, Field | undefined] {
  if (read.kind === 'field') return [null, fieldOf(form, read.field)]
  const owner = read.kind === 'column' ? table : (fieldOf(form, read.table) ?? null)
  return [owner, owner ? columnsOfTable(owner).get(read.column) : undefined]
}
