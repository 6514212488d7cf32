import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Notice } from '../../../model/index.ts'
import type { Frame } from '../render.ts'
import { doubleRule, letterHeader } from './head.ts'
import { margins, mm, paper, pt } from './measures.ts'
import type { Mark } from './stamp.ts'
import { exactly, styleIds } from './styles.ts'

/** — 1 — 7 mm under the 版心: on odd pages at the right, on even ones at the left, one character from the side. */
export const numberFooters = () => ({ default: numbered('right'), even: numbered('left') })

/** Of a 信函 the first page has no number, and the other double rule, 20 mm above the edge. */
export const letterFooters = () => ({
  ...numberFooters(),
  first: new Footer({ children: [doubleRule({ top: 6, bottom: 16 })] }),
})

/** What every page carries that is no letter yet, or no more. */
export function markHeaders(layout: Notice['layout'], frame: Frame, mark: Mark | null) {
  const header = () => new Header({ children: [new Paragraph({ children: watermark(mark) })] })
  return {
    ...(mark !== null && { default: header(), even: header() }),
    ...(layout === 'letter' && { first: letterHeader(frame, watermark(mark)) }),
  }
}

export const portrait = {
  size: paper,
  margin: { ...margins, header: mm(30), footer: mm(20), gutter: 0 },
} as const

function numbered(side: 'left' | 'right'): Footer {
  const { NONE, LEFT, RIGHT } = { NONE: 0, ...AlignmentType }
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.pageNumber,
        alignment: side === 'left' ? LEFT : RIGHT,
        indent: side === 'left' ? { left: pt(14), right: NONE } : { left: NONE, right: pt(14) },
        // 35 mm are under the 版心: 7, the line, and what is left above the footer's own edge.
        spacing: { ...exactly(pt(14)), after: margins.bottom - mm(7) - pt(14) - mm(20) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}

const watermark = (mark: Mark | null): readonly ParagraphChild[] =>
  mark === null
    ? []
    : [new TextWatermark({ text: mark, font: '黑体', color: 'C0C0C0', width: 300, height: 150 })]
