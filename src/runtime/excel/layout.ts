import { columnsIn } from '../../model/columns.ts'
import type { Field, FieldType, Form } from '../../model/index.ts'
import { excelSentence } from '../messages/excel.ts'
import { type ExportHead, exportHead } from '../messages/export.ts'
import { type Language, languages } from '../messages/language.ts'
import { type NumberFormat, sheetName } from './workbook.ts'

/** How a form lies in a workbook: a sheet with a record a row, and a sheet for each table, whose rows name their record. */
export interface Layout {
  readonly main: { readonly name: string; readonly fields: readonly Field[] }
  readonly tables: readonly TableSheet[]
}

export interface TableSheet {
  readonly table: Field
  readonly name: string
  readonly columns: readonly Field[]
}

/** `isWanted`: which fields and columns have a place. */
export function layoutOf(form: Form, isWanted: (field: Field) => boolean = () => true): Layout {
  const taken = new Set(ownSheets)
  const named = (label: string): string => {
    const name = sheetName(label, taken)
    taken.add(name)
    return name
  }
  const wanted = form.fields.filter(isWanted)
  return {
    main: {
      name: named(form.label),
      fields: wanted.filter(({ type }) => type.kind !== 'table'),
    },
    tables: wanted
      .filter(({ type }) => type.kind === 'table')
      .map((table) => ({
        table,
        name: named(table.label),
        columns: columnsIn(table).filter(isWanted),
      })),
  }
}

/** What our own sheets are called. */
const ownSheets: readonly string[] = languages.flatMap((language) =>
  (['about-sheet', 'codes-sheet'] as const).map((key) => excelSentence(key, language)),
)

/** The fields that name a record in a workbook; of none, its number does. */
export const keyFields = (form: Form): readonly Field[] =>
  form.fields.filter(({ id, type }) => form.unique.includes(id) && type.kind !== 'table')

export type SystemHead = ExportHead

/** The heading of a column that is no field; told apart from a field that is called the same. */
export function systemHead(form: Form, head: SystemHead, language: Language): string {
  const label = exportHead(head, language)
  return form.fields.some((field) => field.label === label) ? `@${label}` : label
}

export function formatOf(type: FieldType): NumberFormat {
  switch (type.kind) {
    case 'integer':
      return '#,##0'
    case 'year':
      return '0'
    case 'money':
      return '#,##0.00'
    case 'decimal':
      return decimals('#,##0', type.places)
    case 'percent':
      return `${decimals('0', type.places)}%`
    case 'date':
      return dayFormat
    case 'datetime':
      return `${dayFormat} hh:mm`
    default:
      return null
  }
}

export const dayFormat = 'yyyy-mm-dd'

const decimals = (whole: string, places: number): string =>
  places === 0 ? whole : `${whole}.${'0'.repeat(places)}`

/** In characters of the sheet's font; a Han character is two. */
export function widthOf({ label, type }: Pick<Field, 'label' | 'type'>): number {
  const heading = [...label].reduce((sum, mark) => sum + (/[ -~]/.test(mark) ? 1 : 2), 0)
  return Math.min(40, Math.max(heading + 3, widths[type.kind] ?? 14))
}

const widths: { readonly [K in FieldType['kind']]?: number } = {
  text: 24,
  longtext: 40,
  address: 36,
  ref: 30,
  uscc: 21,
  citizenId: 21,
  choices: 24,
  money: 16,
  date: 12,
  datetime: 17,
  integer: 10,
  year: 8,
  yesno: 8,
}
