import type { Field, FieldType } from '../../../model/index.ts'

/** By id: the names of the types of a form's tables' rows, and of its choices. */
export interface TypeNames {
  readonly rows: ReadonlyMap<string, string>
  readonly choices: ReadonlyMap<string, string>
}

/** The TypeScript type of a field's value. */
export function valueType({ id, type }: Field, names: TypeNames): string {
  switch (type.kind) {
    case 'integer':
    case 'money':
    case 'year':
      return 'number'
    case 'yesno':
      return 'boolean'
    case 'choice':
      return names.choices.get(type.options) ?? 'never'
    case 'choices':
      return `${names.choices.get(type.options) ?? 'never'}[]`
    case 'table':
      return `${names.rows.get(id) ?? 'never'}[]`
    default:
      return 'string'
  }
}

/** How a value is written, where its type alone does not say. */
export function unitOf(type: FieldType): string | null {
  switch (type.kind) {
    case 'money':
      return '分'
    case 'decimal':
      return `decimal text, ${type.places} places`
    case 'percent':
      return `decimal text, ${type.places + 2} places, 5% = "${(0.05).toFixed(type.places + 2)}"`
    case 'date':
      return 'YYYY-MM-DD'
    case 'datetime':
      return 'YYYY-MM-DDTHH:mm'
    case 'ref':
      return `id of ${type.form}`
    default:
      return null
  }
}
