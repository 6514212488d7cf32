import { columns as displayWidth } from '../compiler/source/frame.ts'

/** Lines of cells in columns: the first `texts` of them to the left, figures to the right. */
export function grid(rows: readonly (readonly string[])[], texts: number): string {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))),
  )
  const line = (row: readonly string[]): string =>
    widths.map((width, index) => padded(row[index] ?? '', width, index < texts)).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}

function padded(text: string, width: number, left: boolean): string {
  const space = ' '.repeat(width - displayWidth(text))
  return left ? text + space : space + text
}
