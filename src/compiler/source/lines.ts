import { invisible } from './invisible.ts'
import { lineEnd, type SourceText } from './text.ts'

/** A statement's text: one line, or several where brackets span them. Offsets are of the file. */
export interface LogicalLine {
  readonly start: number
  readonly end: number
  /** Pasted text under a 正文 line, between it and its 正文完. */
  readonly pasted: PastedText | null
}

export interface PastedText {
  readonly start: number
  readonly end: number
  /** The line that ends it, as it is written; null where none does. */
  readonly closing: string | null
}

export interface LineWords {
  readonly startsStatement: (line: string) => boolean
  /** Whether a text is a whole statement: asked where a bracket seems to reach over other statements. */
  readonly isStatement: (text: string) => boolean
  readonly opensBody: (line: string) => boolean
  readonly closesBody: (line: string) => boolean
  /** A word alone on its line that may have been meant as one of the two. */
  readonly nearlyOpensBody: (line: string) => boolean
  readonly nearlyClosesBody: (line: string) => boolean
  /** A line that even a body without its end cannot hold. */
  readonly startsFileBlock: (line: string) => boolean
}

/** Splits a file into logical lines; blank lines and comments make none. */
export function logicalLines(file: SourceText, words: LineWords): LogicalLine[] {
  const found: LogicalLine[] = []
  const isUnopened = unopenedBodies(file.text, words)
  /** Where a statement ends whose line reaches from `at` to `end`, and the pasted text it has. */
  const pastedAt = (start: number, end: number): [number, PastedText | null] => {
    const line = file.text.slice(start, end)
    if (words.opensBody(line)) return [end, pastedText(file.text, end + 1, words)]
    if (!isUnopened(start, end)) return [end, null]
    return words.nearlyOpensBody(line)
      ? [end, pastedText(file.text, end + 1, words)]
      : [start, pastedText(file.text, start, words)]
  }
  let at = 0
  while (at < file.text.length) {
    const first = lineEnd(file.text, at)
    const end = endOfStatement(file.text, at, first, words)
    const line = file.text.slice(at, end)
    if (!isBlank(line)) {
      const [from, pasted] = pastedAt(at, end)
      found.push({ start: at, end: from, pasted })
      if (pasted) {
        at = pasted.closing === null ? pasted.end : lineEnd(file.text, pasted.end) + 1
        continue
      }
    }
    at = end + 1
  }
  return found
}

const isBlank = (line: string): boolean => blank.test(line)
const blank = new RegExp(`^[\\s${invisible}]*([#＃][\\s\\S]*)?$`)

const opening = '（([【'
const closing = '）)]】'
const quotes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
])

/** The end of the line on which every bracket is closed; the first line's own where one never is. */
function endOfStatement(text: string, start: number, first: number, words: LineWords): number {
  let end = first
  let depth = openBrackets(text.slice(start, end))
  let doubtful = false
  for (let lines = 0; depth > 0; lines++) {
    if (end >= text.length || lines >= mostLines) return first
    const next = lineEnd(text, end + 1)
    const line = text.slice(end + 1, next)
    if (words.startsFileBlock(line)) return first
    doubtful ||= words.startsStatement(line)
    depth += openBrackets(line)
    end = next
  }
  return doubtful && !words.isStatement(text.slice(start, end)) ? first : end
}

/** A bracket that is open for longer was forgotten. */
const mostLines = 200

function openBrackets(line: string): number {
  let depth = 0
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    const quote = quotes.get(character)
    if (quote) {
      const end = line.indexOf(quote, at + 1)
      if (end < 0) return depth
      at = end
    } else if (character === '#' || character === '＃') return depth
    else if (opening.includes(character)) depth++
    else if (closing.includes(character)) depth--
  }
  return depth
}

function pastedText(text: string, start: number, words: LineWords): PastedText {
  const from = Math.min(start, text.length)
  const closedBy = (closes: (line: string) => boolean): PastedText => {
    for (const { line, at } of linesFrom(text, from)) {
      if (closes(line)) return { start: from, end: at, closing: line }
      if (words.startsFileBlock(line)) return { start: from, end: at, closing: null }
    }
    return { start: from, end: text.length, closing: null }
  }
  const exact = closedBy(words.closesBody)
  return exact.closing === null ? closedBy(words.nearlyClosesBody) : exact
}

/** Whether at a line that is no statement pasted text begins: the end of one comes, and no beginning before it. */
function unopenedBodies(text: string, words: LineWords): (start: number, end: number) => boolean {
  const ends = [...linesFrom(text, 0)].flatMap(({ line, at }) =>
    words.closesBody(line) ? [at] : [],
  )
  return (start, end) => {
    const close = ends.find((at) => at >= end)
    if (close === undefined || words.startsStatement(text.slice(start, end))) return false
    for (const { line, at } of linesFrom(text, end + 1)) {
      if (at >= close) return true
      if (words.opensBody(line) || words.startsFileBlock(line)) return false
    }
    return false
  }
}

function* linesFrom(text: string, start: number): Generator<{ line: string; at: number }> {
  for (let at = start; at < text.length; ) {
    const end = lineEnd(text, at)
    yield { line: text.slice(at, end), at }
    at = end + 1
  }
}
