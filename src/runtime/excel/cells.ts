import type { Field, RecordValue } from '../../model/index.ts'
import { type Exact, exact, isExact, lift, type Occasion, show } from '../../rules/index.ts'
import type { SheetValue } from './workbook.ts'

/** A stored value as a cell: figures and days as such, all else as the text that people read. */
export function sheetValue(
  { type }: Field,
  value: RecordValue | undefined,
  occasion: Occasion,
  titleOf: (form: string, id: string) => string,
): SheetValue {
  if (value === undefined) return null
  switch (type.kind) {
    case 'ref':
      return titleOf(type.form, String(value))
    case 'integer':
    case 'year':
    case 'money':
    case 'decimal':
    case 'percent': {
      const number = lift(value, type)
      return isExact(number) ? figure(number, type.kind === 'money') : String(value)
    }
    case 'date':
    case 'datetime':
      return dayValue(String(value))
    default:
      return cellText(show(value, type, occasion))
  }
}

/** 分 are shown as 元. A figure of more digits than a cell holds stays whole as a text. */
export function figure(number: Exact, isMoney = false): SheetValue {
  const shown = isMoney ? number.div(exact(100)) : number
  const text = shown.toString()
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length
  return digits > 15 && !text.includes('(') ? text : shown.valueOf()
}

/** Spreadsheets know no day before 1 March 1900 for certain. */
export const dayValue = (day: string): SheetValue =>
  /^\d{4}-\d\d-\d\d/.test(day) && day >= '1900-03-01' ? { day: day.slice(0, 16) } : day

/** As much of a text as a cell holds. */
export const cellText = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text

const longest = 32_767
