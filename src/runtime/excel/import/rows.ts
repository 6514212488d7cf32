import type { Field, Form, RecordData, RecordValue } from '../../../model/index.ts'
import { columnsOfTable, fieldOf } from '../../../rules/fields.ts'
import { excelSentence } from '../../messages/excel.ts'
import { isFilledIn } from '../template.ts'
import type { ReadWorkbook, SheetCell } from '../workbook.ts'
import { type Found, type FoundTable, keyIds, number, unitIn } from './heads.ts'
import type { Names } from './names.ts'
import { cellText, type Reading, readCell } from './read-cell.ts'

/** A row of the file, as far as it can be read. */
export interface FileRow {
  /** On its sheet, from 0. */
  readonly row: number
  /** The record's own number, where a column has it. */
  readonly number: string | null
  /** What the cells say; an empty one says nothing. */
  readonly data: RecordData
  readonly faults: readonly Fault[]
  /** Where the rows of its tables stand, by table. */
  readonly places: ReadonlyMap<string, readonly RowPlace[]>
}

export interface RowPlace {
  readonly found: Found
  readonly row: number
}

/** What is wrong at a cell, or with all of a row. */
export interface Fault {
  readonly sheet: number
  readonly row: number
  /** Null: of the row. */
  readonly column: number | null
  /** As a mistake of the rules says it: what is wrong there was said already. */
  readonly path: readonly (string | number)[]
  readonly text: string
}

export interface FileReading extends Reading {
  readonly form: Form
  readonly names: ReadonlyMap<string, Names>
}

/** The rows below the headings in which anything stands, with the rows of their tables. */
export function rowsIn(
  workbook: ReadWorkbook,
  main: Found,
  tables: readonly FoundTable[],
  reading: FileReading,
): { readonly rows: readonly FileRow[]; readonly strays: readonly Fault[] } {
  const own = recordRows(workbook, main, reading)
  return tables.reduce((all, table) => withTable(all, workbook, main, table, reading), {
    rows: own,
    strays: [] as readonly Fault[],
  })
}

function recordRows(workbook: ReadWorkbook, main: Found, reading: FileReading): readonly FileRow[] {
  const rows = workbook.sheets[main.sheet]?.rows ?? []
  return rows.flatMap((cells, row) => {
    if (row <= main.headRow) return []
    const isBlank = main.columns.every(
      ({ target }, column) => target === null || isEmpty(cells[column] ?? null),
    )
    return isBlank
      ? []
      : [readRow(cells, row, main, reading, (id) => fieldOf(reading.form, id), [])]
  })
}

const isEmpty = (cell: SheetCell): boolean =>
  cell === null || (cell.kind === 'text' && cell.text.trim() === '')

function readRow(
  cells: readonly SheetCell[],
  row: number,
  { columns, sheet }: Found,
  reading: FileReading,
  fieldFor: (id: string) => Field | undefined,
  path: readonly (string | number)[],
): FileRow {
  const data = new Map<string, RecordValue>()
  const faults: Fault[] = []
  let own: string | null = null
  for (const [column, { target, heading }] of columns.entries()) {
    const cell = cells[column] ?? null
    if (target === null || isEmpty(cell)) continue
    if (target === number) {
      own = cell && cellText(cell, textField, reading)
      continue
    }
    const field = fieldFor(target)
    if (!field) continue
    const read =
      field.type.kind === 'ref'
        ? readReference(cell, field, field.type.form, reading)
        : readCell(cell, field, unitIn(heading), reading)
    if (read.kind === 'value') data.set(target, read.value)
    if (read.kind === 'fault')
      faults.push({ sheet, row, column, path: [...path, target], text: read.text })
  }
  return { row, number: own, data: Object.fromEntries(data), faults, places: new Map() }
}

const textField = { type: { kind: 'text' } } as Field

function readReference(
  cell: SheetCell,
  field: Field,
  of: string,
  reading: FileReading,
): ReturnType<typeof readCell> {
  const asText = readCell(cell, { ...field, type: { kind: 'text' } }, '', reading)
  const names = reading.names.get(of)
  if (asText.kind !== 'value' || !names) return asText
  const text = String(asText.value)
  const ids = names.called(text)
  const [id] = ids
  if (id !== undefined && ids.length === 1) return { kind: 'value', value: id }
  const { form } = names
  const keys = form.unique.map((key) => fieldOf(form, key)?.label ?? key).join('、') || '编号'
  const params = { label: field.label, text, form: form.label, count: ids.length, keys }
  const key = ids.length === 0 ? 'ref-unknown' : 'ref-several'
  return { kind: 'fault', text: excelSentence(key, reading.language, params) }
}

interface Rows {
  readonly rows: readonly FileRow[]
  readonly strays: readonly Fault[]
}

/** Puts the rows of a table's sheet into the records that they name. */
function withTable(
  { rows, strays }: Rows,
  workbook: ReadWorkbook,
  main: Found,
  found: FoundTable,
  reading: FileReading,
): Rows {
  const { form, language } = reading
  const { table, sheet, headRow } = found
  const keys = keyIds(form)
  const columns = columnsOfTable(table)
  const fieldFor = (id: string): Field | undefined =>
    keys.includes(id) ? fieldOf(form, id) : columns.get(id)
  const byKey = new Map(rows.map((row) => [keyTextOf(row, keys), row] as const))
  const taken = new Map<FileRow, { data: RecordData; faults: readonly Fault[]; row: number }[]>()
  const lost: Fault[] = []
  for (const [row, cells] of (workbook.sheets[sheet]?.rows ?? []).entries()) {
    const isBlank = found.columns.every(
      ({ target }, column) => target === null || isEmpty(cells[column] ?? null),
    )
    if (row <= headRow || isBlank) continue
    const read = readRow(cells, row, found, reading, fieldFor, [])
    const owner = byKey.get(keyTextOf(read, keys))
    if (!owner) {
      const params = {
        main: workbook.sheets[main.sheet]?.name ?? '',
        keys: keys.map((key) => fieldOf(form, key)?.label ?? '编号').join('、'),
      }
      const text = excelSentence('no-owner', language, params)
      lost.push({ sheet, row, column: null, path: [], text })
      continue
    }
    const mine = taken.get(owner) ?? []
    taken.set(owner, mine)
    const at = [table.id, mine.length]
    const data = Object.fromEntries(
      Object.entries(read.data).filter(([id]) => !keys.includes(id) && isWritten(columns.get(id))),
    )
    const faults = read.faults.map((each) => ({ ...each, path: [...at, ...each.path] }))
    mine.push({ data, faults, row })
  }
  return {
    strays: [...strays, ...lost],
    rows: rows.map((row) => {
      const mine = taken.get(row)
      if (!mine) return row
      return {
        ...row,
        data: { ...row.data, [table.id]: mine.map(({ data }) => data) },
        faults: [...row.faults, ...mine.flatMap(({ faults }) => faults)],
        places: new Map([
          ...row.places,
          [table.id, mine.map((each) => ({ found, row: each.row }))],
        ]),
      }
    }),
  }
}

const isWritten = (column: Field | undefined): boolean => column !== undefined && isFilledIn(column)

/** The same for rows that name the same record. */
export const keyTextOf = (
  { data, number: own }: Pick<FileRow, 'data' | 'number'>,
  keys: readonly string[],
): string => JSON.stringify(keys.map((key) => (key === number ? own : (data[key] ?? null))))
