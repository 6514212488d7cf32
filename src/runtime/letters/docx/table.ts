import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { charactersWide } from '../estimate.ts'
import type { TableLine } from './lines.ts'
import { faces, styleIds } from './styles.ts'

/** A table as wide as the text; its heading stands on every page it reaches. */
export function letterTable({ columns, rows }: TableLine, width: number): Table {
  const widths = columnWidths(columns, rows, width)
  const head = columns.map(({ heading }) => cell(heading, AlignmentType.CENTER, true))
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: rules,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, alignments[columns[at]?.side ?? 'left'])),
          }),
      ),
    ],
  })
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

export const rules = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
} as const

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

const cell = (
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  isHead = false,
): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        style: styleIds.cell,
        alignment,
        children: [new TextRun(isHead ? { text, font: faces.hei } : text)],
      }),
    ],
  })

/** By the longest text of each, so that no column is starved. */
function columnWidths(
  columns: TableLine['columns'],
  rows: TableLine['rows'],
  width: number,
): number[] {
  const shares = columns.map(({ heading }, at) => {
    const texts = [heading, ...rows.map((row) => row[at] ?? '')]
    return texts.reduce((most, text) => Math.min(24, Math.max(most, charactersWide(text))), 3)
  })
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / all) * width))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, at) => (at === 0 ? each + rest : each))
}
