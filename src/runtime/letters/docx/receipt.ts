import {
  AlignmentType,
  Footer,
  Header,
  HeightRule,
  type ISectionOptions,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Frame } from '../render.ts'
import { line, mm, textWidth } from './measures.ts'
import { markHeaders, portrait } from './pages.ts'
import type { Mark } from './stamp.ts'
import { styleIds } from './styles.ts'
import { rules } from './table.ts'

/** 送达回证: a leaf of its own after the letter, which is not counted among its pages. */
export const receiptSection = (
  frame: Frame,
  called: string,
  mark: Mark | null,
): ISectionOptions => ({
  properties: { type: SectionType.ODD_PAGE, page: portrait },
  // Without its own, those of the letter would go on.
  headers: {
    default: new Header({ children: [] }),
    even: new Header({ children: [] }),
    ...markHeaders('notification', frame, mark),
  },
  footers: { default: new Footer({ children: [] }), even: new Footer({ children: [] }) },
  children: [
    new Paragraph({
      style: styleIds.title,
      spacing: { after: line },
      children: [new TextRun('送达回证')],
    }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: columns,
      borders: rules,
      rows: rowsOf(frame, called).map(row),
    }),
  ],
})

const label = mm(30)
const columns = [label, textWidth / 2 - label, label, textWidth / 2 - label]

/** A cell is its lines; the third and the fourth share the row. */
interface Row {
  readonly cells: readonly (readonly string[])[]
  readonly isTall?: boolean
}

const rowsOf = (
  { title, matter = title, to, number, signer }: Frame,
  called: string,
): readonly Row[] => [
  { cells: [['案由'], [matter]] },
  { cells: [['受送达人'], [to]] },
  {
    cells: [
      ['送达文书', '名称及文号'],
      [called, ...(number === null ? [] : [number])],
    ],
    isTall: true,
  },
  { cells: [['送达地点'], []] },
  { cells: [['送达方式'], ['□直接　□留置　□邮寄　□电子　□公告']] },
  { cells: [['送达日期'], ['年　　月　　日　　时　　分']] },
  { cells: [['受送达人', '签名或者盖章'], ['年　　月　　日']], isTall: true },
  { cells: [['代收人及', '代收理由'], []], isTall: true },
  { cells: [['拒收事由'], []], isTall: true },
  { cells: [['见证人'], [], ['送达人（两人）'], []] },
  {
    cells: [['备注'], [], ['送达机关', '（印章）'], [signer, '年　　月　　日']],
    isTall: true,
  },
]

const row = ({ cells, isTall = false }: Row): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: mm(isTall ? 22 : 12), rule: HeightRule.ATLEAST },
    children: cells.map((lines, at) => cell(lines, at, cells.length)),
  })

function cell(lines: readonly string[], at: number, count: number): TableCell {
  const isLabel = at % 2 === 0
  const isWide = count === 2 && !isLabel
  const isToFill = lines.some((text) => text.endsWith('日') || text.endsWith('分'))
  const alignment = isLabel
    ? AlignmentType.CENTER
    : isToFill
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT
  return new TableCell({
    ...(isWide && { columnSpan: 3 }),
    width: { size: isWide ? textWidth - label : (columns[at] ?? 0), type: WidthType.DXA },
    verticalAlign: isToFill && !isLabel ? VerticalAlign.BOTTOM : VerticalAlign.CENTER,
    children: (lines.length > 0 ? lines : ['']).map(
      (text) => new Paragraph({ style: styleIds.cell, alignment, children: [new TextRun(text)] }),
    ),
  })
}
