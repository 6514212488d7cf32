import type { Field } from '../../../model/index.ts'
import { elementId, inputName } from '../naming.ts'
import type { Texts } from '../posted.ts'
import { type Asking, type FieldView, fieldView, type Place } from './field-view.ts'

/** A table to fill in: a grid where its columns are few and short, otherwise a card for each row. */
export interface TableView extends FieldView {
  readonly grid: boolean
  readonly columns: readonly FieldView[]
  readonly rows: readonly RowView[]
  /** The row that scripts copy. */
  readonly blank: RowView
}

export interface RowView {
  readonly element: string
  readonly name: string
  readonly table: string
  readonly number: number | string
  readonly cells: readonly FieldView[]
}

/** What stands for the row's number in the row that scripts copy. */
export const blankRow = 'row'

export function tableView(field: Field, rows: readonly Texts[], asking: Asking): TableView {
  const columns = field.type.kind === 'table' ? field.type.columns : []
  const fewest = field.type.kind === 'table' ? field.type.fewest : 0
  const grid = columns.length <= mostGridColumns && columns.every(isShort)
  const shown = rows.length > 0 ? rows : Array.from({ length: Math.max(1, fewest) }, () => noTexts)
  const placeOf = (row: number, key: number | string): Place => ({
    table: field,
    row,
    key,
    inCell: grid,
  })
  const rowView = (texts: Texts, place: Place): RowView => ({
    element: elementId(field.id, place.key),
    name: inputName(field.id, place.key),
    table: field.label,
    number: typeof place.key === 'number' ? place.key + 1 : '',
    cells: columns.map((column) => fieldView(column, texts, asking, place)),
  })
  return {
    ...fieldView(field, noTexts, asking, null),
    grid,
    columns: columns.map((column) => fieldView(column, noTexts, asking, placeOf(0, blankRow))),
    rows: shown.map((texts, index) => rowView(texts, placeOf(index, index))),
    blank: rowView(noTexts, placeOf(-1, blankRow)),
  }
}

const mostGridColumns = 5

const isShort = ({ type }: Field) =>
  !['longtext', 'choices', 'address', 'attachment', 'signature'].includes(type.kind)

const noTexts: Texts = new Map()
