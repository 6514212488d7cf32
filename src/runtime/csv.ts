/** A cell's text; a figure is left to be one, whatever it begins with. */
export type Cell = string | { readonly figure: string }

/** A table for a spreadsheet: with a byte order mark, and no cell that it would take for a formula. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map(csvLine).join('')

/** Without it Chinese spreadsheets read the file in another encoding. */
export const byteOrderMark = '\ufeff'

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`

function written(cell: Cell): string {
  const text = typeof cell === 'string' ? guarded(cell) : cell.figure
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A tab behind a long code keeps it a text: a spreadsheet has fifteen digits, and drops zeros in front. */
function guarded(text: string): string {
  if (code.test(text)) return `${text}\t`
  return !figure.test(text) && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}

const code = /^(?:\d{12,}|0\d+|\d+[eE]\d+)$/
const figure = /^-?\d+(\.\d+)?%?$/
