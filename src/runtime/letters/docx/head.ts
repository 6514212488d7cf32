import {
  AlignmentType,
  BorderStyle,
  Header,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx'
import type { Notice } from '../../../model/index.ts'
import { charactersWide } from '../estimate.ts'
import type { Frame } from '../render.ts'
import { titleLines } from '../title.ts'
import { character, characters, line, mm, pt, textWidth } from './measures.ts'
import { exactly, red, styleIds } from './styles.ts'

/** What stands over the text: 版头, 标题, 主送机关. */
export const headOf = (layout: Notice['layout'], frame: Frame): readonly Paragraph[] => [
  ...heads[layout](frame),
  ...addressee(frame.unaddressed ? '' : frame.to),
]

const heads: Readonly<Record<Notice['layout'], (frame: Frame) => readonly Paragraph[]>> = {
  document: (frame) => [
    bureau([`${frame.bureau}文件`], headSize(`${frame.bureau}文件`), { before: mm(35) }),
    // Two lines below the name, and the rule 4 mm below its characters.
    number(frame, AlignmentType.CENTER, {
      spacing: { before: 2 * line },
      border: ruled(mm(4) - (line - character) / 2),
    }),
    titleOf(frame.title, 2 * line - mm(1)),
  ],
  letter: (frame) => [number(frame, AlignmentType.RIGHT), titleOf(frame.title, mm(16.7))],
  notification: (frame) => [
    titleOf(frame.title, line),
    ...(frame.number === null ? [] : [number(frame, AlignmentType.RIGHT)]),
  ],
  minutes: (frame) => {
    const lines = titleLines(frame.title)
    const longest = lines.reduce((most, each) =>
      charactersWide(each) > charactersWide(most) ? each : most,
    )
    return [
      bureau(lines, headSize(longest), { before: mm(35) }),
      ...(frame.number === null
        ? []
        : [number(frame, AlignmentType.CENTER, { spacing: { before: line } })]),
      new Paragraph({
        style: styleIds.number,
        alignment: AlignmentType.LEFT,
        spacing: { before: line },
        tabStops: [
          { type: TabStopType.LEFT, position: characters(1) },
          { type: TabStopType.RIGHT, position: textWidth - characters(1) },
        ],
        border: ruled(mm(1)),
        children: [new TextRun({ children: ['\t', frame.signer, '\t', frame.date] })],
      }),
    ]
  },
}

/** The head of a 信函, above the 版心 of its first page: the name 30 mm from the edge of the paper, a double rule under it. */
export const letterHeader = ({ bureau: name }: Frame, mark: readonly ParagraphChild[]): Header =>
  new Header({
    children: [
      bureau([name], headSize(`${name}文件`), { after: mm(4) }, mark),
      doubleRule({ top: 16, bottom: 6 }),
    ],
  })

/** 170 mm wide, in the middle of the paper. */
export const doubleRule = (sizes: { readonly top: number; readonly bottom: number }): Paragraph =>
  new Paragraph({
    style: styleIds.pageNumber,
    indent: { left: -mm(8), right: -mm(6) },
    spacing: exactly(pt(1)),
    border: {
      top: { style: BorderStyle.SINGLE, color: red, size: sizes.top, space: 0 },
      bottom: { style: BorderStyle.SINGLE, color: red, size: sizes.bottom, space: 1 },
    },
    children: [],
  })

/** A title in its lines, which end between words. */
export const titleOf = (text: string, before: number): Paragraph =>
  new Paragraph({
    style: styleIds.title,
    keepNext: true,
    spacing: { ...exactly(line), before },
    children: inLines(titleLines(text), {}),
  })

/** As large as 22 mm allow, as small as its one line asks: points. */
const headSize = (text: string): number => Math.min(44, Math.floor(440 / charactersWide(text)))

const bureau = (
  lines: readonly string[],
  size: number,
  gap: { readonly before?: number; readonly after?: number },
  mark: readonly ParagraphChild[] = [],
): Paragraph =>
  new Paragraph({
    style: styleIds.bureau,
    spacing: { ...exactly(pt(lines.length > 1 ? size * 1.2 : size)), ...gap },
    children: [...mark, ...inLines(lines, { size: size * 2 })],
  })

const inLines = (lines: readonly string[], look: { readonly size?: number }): TextRun[] =>
  lines.map((text, at) => new TextRun({ ...look, text, break: at === 0 ? 0 : 1 }))

const number = (
  frame: Frame,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  look: Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'spacing' | 'border'> = {},
): Paragraph =>
  new Paragraph({
    ...look,
    style: styleIds.number,
    alignment,
    spacing: { ...exactly(line), ...look.spacing },
    children: [new TextRun(frame.number ?? '')],
  })

/** A red rule so far below the line. */
const ruled = (below: number) => ({
  bottom: { style: BorderStyle.SINGLE, color: red, size: 16, space: Math.round(below / 20) },
})

const addressee = (text: string): readonly Paragraph[] =>
  text === ''
    ? [new Paragraph({ style: styleIds.to, children: [] })]
    : [
        new Paragraph({
          style: styleIds.to,
          spacing: { before: line },
          children: [new TextRun(/[：:]$/.test(text) ? text : `${text}：`)],
        }),
      ]
