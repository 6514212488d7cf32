import { eastAsianWidth } from 'get-east-asian-width'
import { invisible } from './invisible.ts'
import { lineText, positionOf, type Span } from './text.ts'

/**
 * The line of a span with carets under it, right under Han characters too:
 *
 *     17 │   字段 年度预算：金饿，必填
 *        │                 ‾‾‾‾
 */
export function codeFrame(span: Span): string {
  const start = positionOf(span.file, span.start)
  const end = positionOf(span.file, span.end)
  const line = lineText(span.file, start.line)
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : line.length
  const { shown, shift } = clipped(line.replaceAll('\t', ' '), from)
  const gutter = String(start.line)
  const before = ' '.repeat(columns(shown.slice(0, from - shift)))
  const carets = '^'.repeat(Math.max(1, columns(shown.slice(from - shift, to - shift))))
  return `  ${gutter} │ ${shown}\n  ${' '.repeat(gutter.length)} │ ${before}${carets}`
}

/** A line too long for any screen is shown around the place. */
function clipped(line: string, at: number): { readonly shown: string; readonly shift: number } {
  if (line.length <= longestShown) return { shown: line, shift: 0 }
  const first = Math.max(0, Math.min(at - 40, line.length - longestShown))
  const last = first + longestShown
  const [lead, tail] = [first > 0 ? '…' : '', last < line.length ? '…' : '']
  return { shown: lead + line.slice(first, last) + tail, shift: first - lead.length }
}

const longestShown = 100

/** How many terminal columns a text takes: a Han character two, a zero-width one none. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    width += zeroWidth.test(character)
      ? 0
      : eastAsianWidth(code, { ambiguousAsWide: isChinesePunctuation(code) })
  }
  return width
}

const zeroWidth = new RegExp(`[${invisible}\\u0300-\\u036f]`)

/** “ ” … and — are ambiguous by the Unicode table and two columns wide in Chinese terminals' fonts. */
const isChinesePunctuation = (code: number): boolean => code >= 0x2014 && code <= 0x2026
