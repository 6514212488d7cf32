import {
  type CellStyle,
  type Cell as HucreCell,
  openXlsx,
  readXlsx,
  type Sheet,
  saveXlsx,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'

/**
 * Workbooks of Excel and WPS; the only file that knows the library. What is written is text or a figure, never a
 * formula; what is read of a formula is the value that was last worked out.
 */

/** A day is YYYY-MM-DD, or YYYY-MM-DDTHH:MM. */
export type SheetValue = string | number | boolean | { readonly day: string } | null

/** How figures and days are shown; null: as text, so that nothing typed there is taken for a number. */
export type NumberFormat = string | null

export interface SheetToWrite {
  readonly name: string
  readonly columns: readonly { readonly format: NumberFormat; readonly width: number }[]
  /** Rows above the data; they stay in sight and are repeated on each page. */
  readonly heads: readonly (readonly string[])[]
  readonly rows: readonly (readonly SheetValue[])[]
  /** Empty rows behind the data that have the columns' formats. */
  readonly blankRows?: number
  /** Columns that stay in sight. */
  readonly frozenColumns?: number
  /** Remarks on cells, by `place`. */
  readonly notes?: ReadonlyMap<string, string>
  readonly merges?: readonly Span[]
  /** Drop-downs for the data of a column, from a range of this workbook. */
  readonly choices?: readonly Choice[]
  /** Numbers of rows, from 0, that are set in bold: totals. */
  readonly strong?: ReadonlySet<number>
  readonly hidden?: boolean
  readonly landscape?: boolean
}

export interface Choice {
  readonly column: number
  /** As `rangeOf` writes it. */
  readonly range: string
  readonly title: string
  readonly message: string
}

/** Rows and columns count from 0, both ends included. */
export interface Span {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

export const place = (row: number, column: number): string => `${row},${column}`

/** A column's cells from one row to another, on a sheet that may be called anything. */
export const rangeOf = (sheet: string, column: number, from: number, to: number): string =>
  `'${sheet.replaceAll("'", "''")}'!$${letters(column)}$${from + 1}:$${letters(column)}$${to + 1}`

/** A, B … Z, AA … of a column that counts from 0. */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26))

/** A name that a sheet may have: 31 characters, none of those that Excel refuses, and not one of `taken`. */
export function sheetName(label: string, taken: ReadonlySet<string> = new Set()): string {
  const plain = label.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, '_').replace(/^'+|'+$/g, '')
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `_${number}`
    const name = [...plain].slice(0, 31 - end.length).join('') + end
    if (name !== '' && ![...taken].some((each) => each.toLowerCase() === name.toLowerCase()))
      return name
  }
}

export function writeWorkbook(sheets: readonly SheetToWrite[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetToWrite),
    properties: { title, creator: '' },
    defaultFont: { name: '宋体', size: 11 },
  })
}

function sheetToWrite(sheet: SheetToWrite): WriteSheet {
  const { columns, heads, rows, blankRows = 0, choices = [], strong } = sheet
  const blank = columns.map(() => null)
  const first = heads.length
  const last = first + rows.length + blankRows
  const cells = new Map<string, Partial<HucreCell>>()
  heads.forEach((head, row) => {
    head.forEach((value, column) => {
      cells.set(place(row, column), { value, type: 'string', style: headStyle })
    })
  })
  for (const row of strong ?? []) {
    columns.forEach(({ format }, column) => {
      const value = valueToWrite(rows[row]?.[column] ?? null)
      cells.set(place(first + row, column), { value, style: { ...styleOf(format), ...boldStyle } })
    })
  }
  for (const [at, text] of sheet.notes ?? [])
    cells.set(at, { ...cells.get(at), comment: { text, author: '' } })
  return {
    name: sheet.name,
    columns: columns.map(({ format, width }) => ({ width, style: styleOf(format) })),
    rows: [
      ...heads.map((head) => [...head]),
      ...rows.map((row) => row.map(valueToWrite)),
      ...Array.from({ length: blankRows }, () => [...blank]),
    ],
    cells,
    merges: (sheet.merges ?? []).map(({ fromRow, toRow, fromColumn, toColumn }) => ({
      startRow: fromRow,
      endRow: toRow,
      startCol: fromColumn,
      endCol: toColumn,
    })),
    ...(first > 0 && { freezePane: { rows: first, columns: sheet.frozenColumns ?? 0 } }),
    dataValidations: choices.map(({ column, range, title, message }) => ({
      type: 'list',
      formula1: range,
      range: `${letters(column)}${first + 1}:${letters(column)}${Math.max(last, first + 1)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: title,
      errorMessage: message,
    })),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(first > 0 && { printTitlesRow: `$1:$${first}` }),
    },
    ...(sheet.hidden && { hidden: true }),
  }
}

const valueToWrite = (value: SheetValue) =>
  value !== null && typeof value === 'object' ? utcOf(value.day) : value

/** The library takes the clock of Greenwich for the clock of the sheet. */
const utcOf = (day: string): Date => new Date(`${day.length > 10 ? day : `${day}T00:00`}:00Z`)

const styleOf = (format: NumberFormat): CellStyle => ({
  numFmt: format ?? '@',
  alignment: { vertical: 'top', ...(format === null && { wrapText: true }) },
})

const boldStyle: CellStyle = { font: { bold: true } }

const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } },
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  border: { bottom: { style: 'thin' } },
}

/** A cell as it was found; null: empty. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `isPercent`: it is shown as a percentage. */
  | { readonly kind: 'number'; readonly number: number; readonly isPercent: boolean }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'day'; readonly day: string }
  /** #N/A and the like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that was never worked out. */
  | { readonly kind: 'formula' }
  | null

export interface ReadSheet {
  readonly name: string
  readonly isHidden: boolean
  /** From the sheet's first row on, empty ones at its end left out. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges: readonly Span[]
  /** Those that nobody sees who opens the file: hidden, or filtered away. */
  readonly hiddenRows: ReadonlySet<number>
}

export interface ReadWorkbook {
  /** Days are counted from 1904 on. */
  readonly is1904: boolean
  readonly sheets: readonly ReadSheet[]
}

/** Throws where the file is no workbook that can be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const { sheets, dateSystem } = await readXlsx(bytes, { readStyles: true })
  return { is1904: dateSystem === '1904', sheets: sheets.map(sheetRead) }
}

function sheetRead({ name, rows, cells, merges = [], rowDefs, ...sheet }: Sheet): ReadSheet {
  const read = rows.map((row, at) =>
    row.map((value, column) => cellRead(value, cells?.get(place(at, column)))),
  )
  const last = read.findLastIndex((row) => row.some((cell) => cell !== null))
  return {
    name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    rows: read.slice(0, last + 1),
    merges: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      fromRow: startRow,
      toRow: endRow,
      fromColumn: startCol,
      toColumn: endCol,
    })),
  }
}

function cellRead(value: Sheet['rows'][number][number], cell: HucreCell | undefined): SheetCell {
  if (cell?.type === 'error') return { kind: 'error', text: String(value) }
  if (cell?.type === 'formula' && value === null) return { kind: 'formula' }
  if (value === null || value === undefined) return null
  switch (typeof value) {
    case 'string':
      if (cell?.type === 'formula' && /^#[A-Z/0!?]+$/.test(value))
        return { kind: 'error', text: value }
      return value === '' ? null : { kind: 'text', text: value }
    case 'number':
      return {
        kind: 'number',
        number: value,
        isPercent: cell?.style?.numFmt?.includes('%') ?? false,
      }
    case 'boolean':
      return { kind: 'truth', truth: value }
    default:
      return Number.isNaN(value.getTime()) ? null : { kind: 'day', day: dayRead(value) }
  }
}

/** A time of day is told where there is one. */
function dayRead(date: Date): string {
  const minutes = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString()
  return minutes.slice(11, 16) === '00:00' ? minutes.slice(0, 10) : minutes.slice(0, 16)
}

/** What is written into a copy of somebody's own workbook. */
export interface Annotation {
  readonly sheet: number
  /** Cells that are coloured and get a remark. */
  readonly cells: readonly {
    readonly row: number
    readonly column: number
    readonly text: string
  }[]
  /** A column behind all others: its heading, and a text by row. */
  readonly opinion: {
    readonly headRow: number
    readonly heading: string
    readonly rows: ReadonlyMap<number, string>
  }
}

/** The same workbook with remarks; parts that the library does not know are copied byte for byte. */
export async function annotateWorkbook(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true })
  for (const { sheet: at, cells, opinion } of annotations) {
    const sheet = workbook.sheets[at]
    if (!sheet) continue
    sheet.cells ??= new Map()
    for (const { row, column, text } of cells) mark(sheet, row, column, text)
    const column = opinionColumn(sheet, opinion)
    put(sheet, opinion.headRow, column, opinion.heading, headStyle)
    for (const [row, text] of opinion.rows) put(sheet, row, column, text, opinionStyle)
  }
  return saveXlsx(workbook)
}

const faultStyle: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } },
}
const opinionStyle: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }

function mark(sheet: Sheet, row: number, column: number, text: string): void {
  const known = sheet.cells?.get(place(row, column))
  const value = known?.value ?? sheet.rows[row]?.[column] ?? null
  const cell: HucreCell = {
    type:
      value === null ? 'empty' : typeof value === 'object' ? 'date' : (typeof value as 'string'),
    ...known,
    value,
    style: { ...known?.style, ...faultStyle },
    comment: { text: [known?.comment?.text, text].filter(Boolean).join('\n'), author: '' },
  }
  grow(sheet, row, column)
  sheet.cells?.set(place(row, column), cell)
}

function put(sheet: Sheet, row: number, column: number, text: string, style: CellStyle): void {
  grow(sheet, row, column)
  const cells = sheet.rows[row]
  if (cells) cells[column] = text
  sheet.cells?.set(place(row, column), { value: text, type: 'string', style })
}

function grow(sheet: Sheet, row: number, column: number): void {
  while (sheet.rows.length <= row) sheet.rows.push([])
  const cells = sheet.rows[row] ?? []
  while (cells.length <= column) cells.push(null)
}

/** The one that a former copy has, or the first that is empty in all rows. */
function opinionColumn(sheet: Sheet, { headRow, heading }: Annotation['opinion']): number {
  const former = sheet.rows[headRow]?.indexOf(heading) ?? -1
  if (former >= 0) {
    for (const [row, cells] of sheet.rows.entries()) {
      if (row > headRow && cells[former] != null) put(sheet, row, former, '', opinionStyle)
    }
    return former
  }
  const used = sheet.rows.map((cells) => cells.findLastIndex((value) => value !== null))
  return Math.max(-1, ...used) + 1
}
