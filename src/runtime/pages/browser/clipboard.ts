/**
 * The cells that a spreadsheet put on the clipboard. The text tells their content exactly, quotes and line breaks
 * in a cell included; the HTML tells how many there are. Where the two disagree the text is taken plainly.
 */
export function readCells(text: string, shape: Shape | null): readonly (readonly string[])[] {
  const quoted = readTabbed(text)
  if (shape === null || agrees(quoted, shape)) return quoted
  const plain = lines(text).map((line) => line.split('\t'))
  return agrees(plain, shape) ? plain : quoted
}

export interface Shape {
  readonly rows: number
  readonly columns: number
}

const agrees = (cells: readonly (readonly string[])[], { rows, columns }: Shape) =>
  cells.length === rows && cells.every((row) => row.length === columns)

const lines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')

/** Cells between tabs; one with a tab, a line break or a quote in it stands in quotes. */
function readTabbed(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= source.length) {
    const { value, end } = readCell(source, at)
    row.push(value)
    if (source[end] !== '\t') {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

function readCell(source: string, start: number): { readonly value: string; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y
  quoted.lastIndex = start
  const match = quoted.exec(source)
  if (match !== null) return { value: (match[1] ?? '').replace(/""/g, '"'), end: quoted.lastIndex }
  const rest = source.slice(start).search(/[\t\n]/)
  const end = rest < 0 ? source.length : start + rest
  return { value: source.slice(start, end), end }
}
