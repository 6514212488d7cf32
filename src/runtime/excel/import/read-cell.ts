import type { Field, RecordValue } from '../../../model/index.ts'
import { addDays, explain, type Occasion, optionsInForce, read } from '../../../rules/index.ts'
import { excelSentence } from '../../messages/excel.ts'
import type { Language } from '../../messages/language.ts'
import type { SheetCell } from '../workbook.ts'

/** What a cell says of a field: nothing, a value as it is stored, or why it cannot be read. */
export type CellRead =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: RecordValue }
  | { readonly kind: 'fault'; readonly text: string }

export interface Reading {
  readonly occasion: Occasion
  readonly language: Language
  readonly is1904: boolean
}

/** `unit`: what the heading adds to a figure. References are read elsewhere. */
export function readCell(cell: SheetCell, field: Field, unit: string, reading: Reading): CellRead {
  const { occasion, language } = reading
  const label = field.label
  if (cell === null) return { kind: 'blank' }
  if (cell.kind === 'error')
    return fault(excelSentence('cell-error', language, { label, text: cell.text }))
  if (cell.kind === 'formula') return fault(excelSentence('cell-formula', language, { label }))
  if (cell.kind === 'number' && Math.abs(cell.number) >= firstOfSixteenDigits)
    return fault(excelSentence('cell-digits', language, { label }))
  const text = withUnit(cellText(cell, field, reading), field, unit)
  if (text === '') return { kind: 'blank' }
  const result = read(text, field.type, occasion)
  if ('mistake' in result) {
    const again = choiceMeant(text, field, occasion)
    if (again !== null) return { kind: 'value', value: again }
    return fault(explain(result.mistake, label, language))
  }
  return result.value === null ? { kind: 'blank' } : { kind: 'value', value: result.value }
}

/** A spreadsheet keeps fifteen digits of a number. */
const firstOfSixteenDigits = 1e15

const fault = (text: string): CellRead => ({ kind: 'fault', text })

/** A cell as it would be typed into the field. */
export function cellText(cell: NonNullable<SheetCell>, { type }: Field, reading: Reading): string {
  switch (cell.kind) {
    case 'text':
      return cell.text.replace(/[\u200b\ufeff]/g, '').trim()
    case 'truth':
      return cell.truth ? '是' : '否'
    case 'day':
      if (type.kind === 'year') return cell.day.slice(0, 4)
      return type.kind === 'datetime' && cell.day.length === 10 ? `${cell.day}T00:00` : cell.day
    case 'number': {
      const day =
        type.kind === 'date' || type.kind === 'datetime'
          ? dayOf(cell.number, type.kind === 'datetime', reading.is1904)
          : null
      if (day !== null) return day
      if (type.kind === 'percent' && cell.isPercent) return `${decimal(cell.number * 100)}%`
      return decimal(cell.number)
    }
    case 'error':
    case 'formula':
      return ''
  }
}

/** A day that lost its format; 20250428 is one that was typed without marks. */
function dayOf(serial: number, isTimed: boolean, is1904: boolean): string | null {
  if (serial < 1 || serial >= 200_000) return null
  const day = addDays('1899-12-30', Math.floor(serial) + (is1904 ? 1462 : 0))
  if (!isTimed) return day
  const minutes = Math.round((serial % 1) * 24 * 60)
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${day}T${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
}

/** As many digits as a spreadsheet has, never with an exponent. */
function decimal(number: number): string {
  const text = String(Number(number.toPrecision(15)))
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text
}

const withUnit = (text: string, { type }: Field, unit: string): string =>
  type.kind === 'money' && unit !== '' && /^[-−]?[\d,.\s]+$/.test(text.normalize('NFKC'))
    ? `${text}${unit}`
    : text

/** A label that differs in width and blanks only. */
function choiceMeant(text: string, { type }: Field, occasion: Occasion): string | null {
  if (type.kind !== 'choice') return null
  const wanted = folded(text)
  const fitting = optionsInForce(type.options, occasion).filter(
    ({ label }) => folded(label) === wanted,
  )
  return fitting.length === 1 ? (fitting[0]?.code ?? null) : null
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
