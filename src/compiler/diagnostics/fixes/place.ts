import { lineText, positionOf, type SourceText, type Span, spanIn } from '../../source/text.ts'

/** The line a span starts on, without its end. */
export interface Line {
  readonly file: SourceText
  readonly start: number
  readonly text: string
}

export function lineOf({ file, start }: Span): Line {
  const { line, column } = positionOf(file, start)
  return { file, start: start - (column - 1), text: lineText(file, line) }
}

/** The line above or below. */
export function nextLine({ file, start }: Line, step: 1 | -1): Line | null {
  const { line } = positionOf(file, start)
  const first = file.starts[line - 1 + step]
  return first === undefined ? null : { file, start: first, text: lineText(file, line + step) }
}

/** A part of a line, as a span of the file. */
export const within = ({ file, start }: Line, from: number, to: number): Span =>
  spanIn(file, start + from, start + to)

/** The whole line with its end. */
export function wholeLine(line: Line): Span {
  const below = nextLine(line, 1)
  return spanIn(line.file, line.start, below?.start ?? line.file.text.length)
}

export const before = (line: Line, span: Span): string =>
  line.text.slice(0, span.start - line.start)
export const after = (line: Line, span: Span): string => line.text.slice(span.end - line.start)

export const indentOf = ({ text }: Line): string => /^\s*/.exec(text)?.[0] ?? ''

/** How far a line's own text reaches: a comment at its end and the blanks before it are left out. */
export function lengthOfCode({ text }: Line): number {
  const code = /^(?:“[^”]*”?|"[^"]*"?|「[^」]*」?|[^#＃“"「])*/.exec(text)?.[0] ?? text
  return code.trimEnd().length
}

export const newlineOf = (file: SourceText): string => (file.text.includes('\r\n') ? '\r\n' : '\n')

/** Whether a line is written in the English vocabulary. */
export const isEnglish = ({ text }: Line): boolean => /^\s*[A-Za-z]/.test(text)
