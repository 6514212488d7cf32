import { columnsIn } from '../../model/columns.ts'
import type { Field, Form, FormerField, RecordData, RecordValue } from '../../model/index.ts'
import { plainField } from '../../model/plain-field.ts'
import { own } from '../../rules/index.ts'
import { isKept } from './kept.ts'
import { pairsOf } from './pairs.ts'
import { isRows } from './rows.ts'

/** A record as 转自 speaks of it: 原字段 first, then what is still asked. */
export interface View {
  readonly form: Form
  readonly data: RecordData
}

/** The earlier record in the names and types that the later form gives to what was; rows stay where they are. */
export function viewOf(before: Form, after: Form, data: RecordData): View {
  const fields = viewFields(after.former ?? [], after.fields)
  return { form: { ...after, fields }, data: seenIn(before.fields, fields, data) }
}

function viewFields(former: readonly FormerField[], still: readonly Field[]): readonly Field[] {
  const gone = new Set(former.map(({ id }) => id))
  return [
    ...former.map(asField),
    ...still.filter(({ id, calculate }) => !gone.has(id) && calculate === null).map(withFormer),
  ]
}

function withFormer(field: Field): Field {
  const { type } = field
  if (type.kind !== 'table') return field
  return { ...field, type: { ...type, columns: viewFields(type.former ?? [], type.columns) } }
}

const asField = ({ id, label, type, masked, formerly }: FormerField): Field =>
  plainField({ id, label, type, masked, formerly })

/** What was stored otherwise than it is said to have been is not seen. */
function seenIn(before: readonly Field[], fields: readonly Field[], data: RecordData): RecordData {
  const seen = new Map<string, RecordValue>()
  for (const [field, earlier] of pairsOf(before, fields)) {
    const value = own(data, earlier.id) as RecordValue | undefined
    if (value === undefined || !isKept(earlier.type, field.type)) continue
    seen.set(field.id, field.type.kind === 'table' ? rowsIn(earlier, field, value) : value)
  }
  return Object.fromEntries(seen)
}

const rowsIn = (earlier: Field, table: Field, value: RecordValue): RecordValue =>
  isRows(value) ? value.map((row) => seenIn(columnsIn(earlier), columnsIn(table), row)) : value
