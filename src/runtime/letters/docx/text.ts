import { HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { TextLine } from './lines.ts'
import { characters } from './measures.ts'
import { faces, styleIds } from './styles.ts'

/** A paragraph of a letter's text. `staysWithNext`: the last one, which is not to be left behind by the signature. */
export function textParagraph(line: TextLine, staysWithNext: boolean): Paragraph {
  const { level, label, text, isAttendance } = line
  const keepNext = staysWithNext || (text === '' && level > 0)
  if (isAttendance) {
    const left = characters(2 + label.length)
    return new Paragraph({
      style: styleIds.body,
      keepNext: staysWithNext,
      indent: { left, firstLine: 0, firstLineChars: 0, hanging: characters(label.length) },
      children: runs(line),
    })
  }
  // What only begins with a heading is text to whoever goes through the outline.
  const isHeading = level > 2 || (level > 0 && text === '')
  return new Paragraph({
    ...(isHeading ? { heading: headings[level] } : { style: styleIds.body }),
    keepNext: keepNext && (level <= 2 || staysWithNext),
    children: isHeading ? [new TextRun(label + text)] : runs(line),
  })
}

const headings = {
  0: HeadingLevel.HEADING_1,
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

function runs({ level, label, text }: TextLine): readonly ParagraphChild[] {
  const font = level === 2 ? faces.kai : faces.hei
  return [
    ...(label === '' ? [] : [new TextRun({ text: label, font })]),
    ...(text === '' ? [] : [new TextRun(text)]),
  ]
}
