import {
  Document,
  DocumentGridType,
  type FileChild,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { Annex, Notice } from '../../../model/index.ts'
import { placeOfEnclosure } from '../annexes.ts'
import type { LetterView } from '../render.ts'
import { enclosuresOf, imprintOf, signatureOf } from './closing.ts'
import { headOf, titleOf } from './head.ts'
import { type Line, linesOf } from './lines.ts'
import { lessThanNominal, line, margins, paper, textWidth } from './measures.ts'
import { openPackage, packPackage } from './package.ts'
import { letterFooters, markHeaders, numberFooters, portrait } from './pages.ts'
import { receiptSection } from './receipt.ts'
import type { Mark } from './stamp.ts'
import { faces, letterStyles } from './styles.ts'
import { letterTable } from './table.ts'
import { textParagraph } from './text.ts'
import { escapedXml } from './xml.ts'

/** A letter as a Word file to edit: the same text as the PDF, in styles with levels. Equal views give equal bytes. */
export async function letterDocument(
  notice: Notice,
  view: LetterView,
  mark: Mark | null,
): Promise<Buffer> {
  const { frame } = view
  const file = new Document({
    title: frame.title,
    creator: frame.bureau,
    styles: letterStyles,
    evenAndOddHeaderAndFooters: true,
    compatabilityModeVersion: 15,
    sections: [
      ...sectionsOf(notice, view, mark),
      ...(frame.receipt === null ? [] : [receiptSection(frame, frame.receipt, mark)]),
    ],
  })
  const parts = openPackage(await Packer.toBuffer(file))
  if (parts === null) throw new Error('the letter is no package')
  const styles = parts.get('word/styles.xml')?.toString('utf8') ?? ''
  return packPackage(
    new Map([
      ...parts,
      ['word/styles.xml', Buffer.from(closeSet(styles))],
      ['docProps/core.xml', Buffer.from(coreProperties(frame.title, frame.bureau))],
    ]),
  )
}

/** No space of the program's own between digits and characters; the library has no word for it. */
const closeSet = (styles: string): string =>
  styles.replace(
    /(<w:pPrDefault><w:pPr>)/,
    '$1<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  )

/** The library writes down when it ran. */
const coreProperties = (title: string, creator: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(title)}</dc:title><dc:creator>${escapedXml(creator)}</dc:creator></cp:coreProperties>`

/** A wide table lies on pages of its own, turned; what stands around it goes on before and after. */
function sectionsOf(
  notice: Notice,
  view: LetterView,
  mark: Mark | null,
): readonly ISectionOptions[] {
  const { layout } = notice
  const { frame, values } = view
  const pieces: Piece[] = []
  put(pieces, headOf(layout, frame))
  const lines = linesOf(notice.body, values)
  // Who was there stands last in a 纪要.
  const end = lines.findLastIndex((each) => !isAttendance(each)) + 1
  putText(pieces, lines.slice(0, end), true)
  put(pieces, enclosuresOf(frame))
  putText(pieces, lines.slice(end), false)
  put(pieces, signatureOf(layout, frame))
  for (const annex of notice.annexes ?? []) putAnnex(pieces, annex, view)
  put(pieces, imprintOf(layout, frame))
  return pieces.map(({ isWide, children }, at) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: at === 0 && layout === 'letter',
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: line, charSpace: lessThanNominal },
      page: isWide ? turned : portrait,
    },
    headers: markHeaders(layout, frame, mark),
    footers: layout === 'letter' ? letterFooters() : numberFooters(),
    children,
  }))
}

/** A stretch of pages that lie the same way. */
interface Piece {
  readonly isWide: boolean
  readonly children: FileChild[]
}

/** Office programs turn the sheet clockwise: what was its top is then at the right. */
const turned = {
  size: { ...paper, orientation: PageOrientation.LANDSCAPE },
  margin: {
    ...portrait.margin,
    top: margins.left,
    right: margins.top,
    bottom: margins.right,
    left: margins.bottom,
  },
} as const

function put(pieces: Piece[], children: readonly FileChild[], isWide = false): void {
  const last = pieces.at(-1)
  if (children.length === 0) return
  if (last?.isWide === isWide) last.children.push(...children)
  else pieces.push({ isWide, children: [...children] })
}

function putText(pieces: Piece[], lines: readonly Line[], staysWithNext: boolean): void {
  for (const [at, each] of lines.entries()) {
    if (each.kind === 'text') {
      put(pieces, [textParagraph(each, staysWithNext && at === lines.length - 1)])
      continue
    }
    const width = each.isWide ? paper.height - margins.top - margins.bottom : textWidth
    put(pieces, [letterTable(each, width)], each.isWide)
  }
}

const isAttendance = (each: Line): boolean => each.kind === 'text' && each.isAttendance

/** 附件1 at the upper left, its title on the third line. */
function putAnnex(
  pieces: Piece[],
  { enclosure, body }: Annex,
  { frame, values }: LetterView,
): void {
  const place = placeOfEnclosure(frame, enclosure)
  if (place === null) return
  const number = frame.enclosures.length > 1 ? String(place + 1) : ''
  put(pieces, [
    new Paragraph({
      pageBreakBefore: true,
      children: [new TextRun({ text: `附件${number}`, font: faces.hei })],
    }),
    titleOf(frame.enclosures[place] ?? '', line),
  ])
  putText(pieces, linesOf(body, values), false)
}
