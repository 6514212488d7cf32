import { type ParagraphLevel, paragraphLevel } from '../../rules/index.ts'

/**
 * Sets the lines of what was typed as paragraphs, and marks what is a heading in those of the first and second level: the
 * whole of “一、存在的问题”, of “一、时间：三月一日” what stands before the text, of a sentence nothing. Reads rendered
 * HTML, where text is escaped and a paragraph holds no other element.
 */
export const setHeadings = (html: string): string =>
  html.replace(/<p class="t(\d)">([^<]*)<\/p>/g, (_, level: string, content: string) =>
    linesOfText(Number(level) as ParagraphLevel, content)
      .map(paragraph)
      .join('\n'),
  )

/** A line of a paragraph's text. */
export interface TextOfLevel {
  readonly level: ParagraphLevel
  readonly text: string
}

/** A paragraph; of a value of several lines, one a line, each of the level that it begins as. */
export function linesOfText(level: ParagraphLevel, text: string): readonly TextOfLevel[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isOne = lines.length === 1
  return lines.map((line, at) => ({
    level: isOne || (at === 0 && level > 0) ? level : paragraphLevel(line),
    text: line,
  }))
}

function paragraph({ level, text }: TextOfLevel): string {
  const length = level === 1 || level === 2 ? headingLength(text) : 0
  const heading = length === 0 ? '' : `<span class="heading">${text.slice(0, length)}</span>`
  return `<p class="t${level}">${heading}${text.slice(length)}</p>`
}

/** Longer than one line, nothing is a heading. */
const longest = 28

/** How much of a paragraph of the first or second level is its heading. */
export function headingLength(text: string): number {
  const [stop] = /[：。；！？]/.exec(text) ?? []
  const colon = text.indexOf('：') + 1
  if (stop === undefined) return text.length <= longest ? text.length : 0
  return stop === '：' && colon < text.length && colon <= longest ? colon : 0
}
