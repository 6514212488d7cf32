import {
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Notice } from '../../../model/index.ts'
import { charactersWide } from '../estimate.ts'
import type { Frame } from '../render.ts'
import { signatureIndent } from '../signature.ts'
import { characters, line, pt, textWidth } from './measures.ts'
import { exactly, styleIds } from './styles.ts'

/** What stands under the text; of a 纪要, who was there comes between. */
export const enclosuresOf = ({ enclosures }: Frame): readonly Paragraph[] =>
  enclosures.map((name, at) => enclosure(name, at, enclosures.length))

export const signatureOf = (layout: Notice['layout'], frame: Frame): readonly Paragraph[] => [
  ...(layout === 'minutes' || frame.signer === '' ? [] : signature(frame)),
  ...(frame.remark === null ? [] : [remark(frame.remark)]),
  ...(frame.acknowledged === undefined ? [] : [acknowledged(frame.acknowledged)]),
]

/** 附件：1. stands before the first; a name that wraps stands under its own first character. */
function enclosure(name: string, at: number, count: number): Paragraph {
  const numbered = count > 1 ? `${at + 1}.` : ''
  const hanging = charactersWide(`${at === 0 ? '附件：' : ''}${numbered}`)
  const left = characters(5 + charactersWide(numbered))
  return new Paragraph({
    style: styleIds.enclosure,
    keepNext: true,
    indent: { left, hanging: characters(hanging) },
    ...(at === 0 && { spacing: { before: line } }),
    children: [new TextRun(`${at === 0 ? '附件：' : ''}${numbered}${name}`)],
  })
}

/** With a seal, the name is centred over the date; without one, the date begins two characters after it. */
function signature(frame: Frame): readonly Paragraph[] {
  const { signer, date, sealed } = frame
  const right = signatureIndent(frame)
  const [name, day] = [charactersWide(signer), charactersWide(sealed ? date : `　　${date}`)]
  const spare = Math.abs(name - day) / (sealed ? 2 : 1)
  const row = (text: string, isShorter: boolean, more: Partial<Look>): Paragraph =>
    new Paragraph({
      ...more,
      style: styleIds.signature,
      indent: { right: characters(right + (isShorter ? spare : 0)) },
      children: [new TextRun(text)],
    })
  return [
    row(signer, name < day, { keepNext: true, spacing: { before: (sealed ? 2 : 1) * line } }),
    row(date, day < name, { keepNext: frame.remark !== null }),
  ]
}

type Look = Extract<ConstructorParameters<typeof Paragraph>[0], object>

const remark = (text: string): Paragraph =>
  new Paragraph({
    style: styleIds.body,
    children: [new TextRun(/^（.*）$/.test(text) ? text : `（${text}）`)],
  })

const acknowledged = (text: string): Paragraph =>
  new Paragraph({
    style: styleIds.body,
    spacing: { before: 2 * line },
    children: [new TextRun(text)],
  })

/** 版记, at the bottom of the last page; a 信函 has no rules and no 印发. */
export function imprintOf(layout: Notice['layout'], frame: Frame): readonly (Table | Paragraph)[] {
  const copies = frame.cc.length > 0 ? [`抄送：${frame.cc.join('，')}。`] : []
  const isRuled = layout === 'document' || layout === 'minutes'
  const rows = [...copies.map(copiesLine), ...(isRuled ? [issuerLine(frame)] : [])]
  if (rows.length === 0) return []
  const outer = { style: isRuled ? BorderStyle.SINGLE : BorderStyle.NONE, size: 8, color: '000000' }
  const inner = { ...outer, size: 6 }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [textWidth],
      float: {
        verticalAnchor: TableAnchorType.MARGIN,
        horizontalAnchor: TableAnchorType.MARGIN,
        absoluteHorizontalPosition: 0,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
      margins: { left: pt(14), right: pt(14), top: pt(1), bottom: pt(1) },
      borders: {
        top: outer,
        bottom: outer,
        left: none,
        right: none,
        insideHorizontal: inner,
        insideVertical: none,
      },
      rows: rows.map(
        (child) =>
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({ width: { size: textWidth, type: WidthType.DXA }, children: [child] }),
            ],
          }),
      ),
    }),
    // A table that floats hangs on the paragraph after it.
    new Paragraph({ style: styleIds.imprint, spacing: exactly(1), children: [] }),
  ]
}

const copiesLine = (text: string): Paragraph =>
  new Paragraph({
    style: styleIds.imprint,
    indent: { left: 3 * pt(14), hanging: 3 * pt(14) },
    children: [new TextRun(text)],
  })

const issuerLine = ({ bureau, date }: Frame): Paragraph =>
  new Paragraph({
    style: styleIds.imprint,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth - 2 * pt(14) }],
    children: [new TextRun({ children: [bureau, '\t', `${date}印发`] })],
  })
