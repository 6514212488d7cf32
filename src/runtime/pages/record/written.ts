import type { Field, RecordData, RecordValue } from '../../../model/index.ts'
import { mask } from '../../../rules/mask.ts'
import type { Occasion } from '../../../rules/scope.ts'
import { show } from '../../../rules/types.ts'
import { isForFile, type References } from '../references.ts'
import { valueIn } from '../value-in.ts'

/** A field's value for a reader: masked where it must be, a reference by the title of what it points at. */
export function writtenValue(
  field: Field,
  data: RecordData,
  occasion: Occasion,
  references: References,
): string {
  const value = valueIn(data, field)
  if (value === undefined) return ''
  if (field.type.kind === 'ref') return references.title(field.type.form, String(value))
  const file = isForFile(field) ? references.file(String(value)) : null
  if (file !== null) return masked(field, file.name)
  if (field.type.kind !== 'table') return masked(field, show(value, field.type, occasion))
  const { columns } = field.type
  return rowsOf(value)
    .map((row) =>
      columns
        .map((column) => writtenValue(column, row, occasion, references))
        .filter((text) => text !== '')
        .join(' '),
    )
    .join('\n')
}

export const rowsOf = (value: RecordValue | undefined): readonly RecordData[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []

const masked = (field: Field, text: string) => (field.masked ? mask(text) : text)
