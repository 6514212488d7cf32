import { phrases, statements } from '../../../dsl/words.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { type Span, textOf } from '../source/text.ts'
import { explain } from './explain.ts'
import { beyondLimits, deepestNesting } from './limits.ts'
import { type Place, spanAt } from './place.ts'
import { readText } from './read-text.ts'
import { firstWord } from './statement-words.ts'
import { matched, toTree } from './to-tree.ts'
import type { BodyNode, BodyPart, EachNode, ExpressionNode, IfNode, TableNode } from './tree.ts'

/** Reads pasted letter text: a paragraph a line, {insets}, and 〈marks〉 that repeat and choose. */
export function readBody(text: string, place: Place): BodyNode[] {
  const reader: Reader = { tokens: tokensOf(text, place), at: 0, place, crossed: null }
  const beyond = tokenBeyondLimits(reader.tokens)
  if (beyond) {
    place.report(diagnostic('nesting-too-deep', beyond.span, {}))
    return []
  }
  const content = readBlocks(reader)
  for (let left = reader.tokens[reader.at]; left; left = reader.tokens[reader.at]) {
    place.report(diagnostic('mark-unopened', left.span, { mark: left.text }))
    reader.at++
    content.push(...readBlocks(reader))
  }
  return content
}

/** The mark that stands in more others than anyone writes, where there is one. */
function tokenBeyondLimits(tokens: readonly Token[]): Token | null {
  let depth = 0
  for (const token of tokens) {
    if (token.kind !== 'mark' || isOtherwise(token.text) || isTable(token.text)) continue
    depth += token.text.startsWith('/') ? -1 : 1
    if (depth > deepestNesting || beyondLimits(token.text)) return token
  }
  return null
}

type Token =
  | {
      readonly kind: 'text' | 'newline'
      readonly text: string
      readonly span: Span
      readonly alone: false
    }
  /** `alone`: the mark is all its line holds, so it leaves no paragraph. */
  | { readonly kind: 'mark'; readonly text: string; readonly span: Span; readonly alone: boolean }

interface Reader {
  readonly tokens: readonly Token[]
  readonly place: Place
  at: number
  /** The closing that the last wrong one stood in place of. */
  crossed: string | null
}

function tokensOf(text: string, place: Place): Token[] {
  const tokens: Token[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const content = line.replace(/\r$/, '')
    if (content.trim()) tokens.push(...lineTokens(content, offset, place))
    offset += line.length + 1
  }
  return tokens
}

function lineTokens(line: string, offset: number, place: Place): Token[] {
  const span = (start: number, end: number): Span =>
    spanAt(place, place.offset + offset + start, place.offset + offset + end)
  const tokens: Token[] = []
  const marks = [...line.matchAll(/〈([^〈〉]*)〉/g)]
  const alone = marks.length === 1 && line.trim() === marks[0]?.[0]
  const from = line.length - line.trimStart().length
  let at = from
  for (const mark of marks) {
    if (mark.index > at) tokens.push(textToken(line, at, mark.index, span))
    const end = mark.index + mark[0].length
    const whole = span(mark.index, end)
    tokens.push({ kind: 'mark', text: markText(mark[1] ?? '', whole, place), span: whole, alone })
    at = end
  }
  const to = line.trimEnd().length
  if (to > at) tokens.push(textToken(line, at, to, span))
  if (!alone) tokens.push({ kind: 'newline', text: '', span: span(to, to), alone: false })
  return tokens
}

const textToken = (
  line: string,
  start: number,
  end: number,
  span: (start: number, end: number) => Span,
): Token => ({
  kind: 'text',
  text: line.slice(start, end),
  span: span(start, end),
  alone: false,
})

/** Paragraphs and whole-line marks, until a closing mark that stands alone. */
function readBlocks(reader: Reader): BodyNode[] {
  const blocks: BodyNode[] = []
  for (let token = reader.tokens[reader.at]; token; token = reader.tokens[reader.at]) {
    if (token.kind === 'mark' && token.alone) {
      if (isClosing(token.text)) return blocks
      reader.at++
      if (isTable(token.text)) {
        blocks.push(...readTable(token, reader.place))
        continue
      }
      const block = readMark<BodyNode>(reader, token, readBlocks)
      if (block) blocks.push(block)
      continue
    }
    const parts = readParts(reader)
    const end = reader.tokens[reader.at]
    if (end?.kind === 'newline') reader.at++
    if (parts.length > 0) blocks.push({ kind: 'paragraph', span: token.span, parts })
    else if (end?.kind === 'mark') return blocks
  }
  return blocks
}

/** The parts of one line, until its end or a closing mark. */
function readParts(reader: Reader): BodyPart[] {
  const parts: BodyPart[] = []
  for (let token = reader.tokens[reader.at]; token; token = reader.tokens[reader.at]) {
    if (
      token.kind === 'newline' ||
      (token.kind === 'mark' && (token.alone || isClosing(token.text)))
    )
      return parts
    reader.at++
    if (token.kind === 'text') {
      parts.push(...readText(token.text, { ...reader.place, offset: token.span.start }))
      continue
    }
    if (isTable(token.text)) {
      reader.place.report(diagnostic('mark-in-line', token.span, { mark: token.text }))
      continue
    }
    const part = readMark<BodyPart>(reader, token, readParts)
    if (part) parts.push(part)
  }
  return parts
}

/** 〈表格 …〉 stands for itself; it is not closed. */
function readTable(mark: Token, place: Place): TableNode[] {
  const where = insideOf(mark, place)
  const match = matched(mark.text, 'TableMark')
  if (match) return [{ ...toTree<TableNode>(match, where), span: mark.span }]
  place.report(misspeltMark(mark, where) ?? explain('TableMark', mark.text, where))
  return []
}

const isTable = (mark: string): boolean => {
  const { text: word } = firstWord(mark)
  return tableWords.includes(word) || tableWords.includes(meantMark(word) ?? '')
}

const tableWords: readonly string[] = [statements.form.table, phrases.wideTable].flatMap(
  ({ zh, en }) => [zh, en],
)

/** The word that a mark most likely starts with, where it starts with none. */
function meantMark(word: string): string | null {
  const known = [...Object.values(closings).flat(), ...tableWords]
  return known.includes(word) ? null : nearest(word, known)
}

function misspeltMark(mark: Token, where: Place): Diagnostic | null {
  const { text: found } = firstWord(mark.text)
  const meant = meantMark(found)
  const span = mark.span.part(where.offset, where.offset + found.length)
  return meant === null ? null : diagnostic('word-unknown', span, { found, meant })
}

const isClosing = (mark: string): boolean => mark.startsWith('/') || isOtherwise(mark)
const isOtherwise = (mark: string): boolean =>
  mark === statements.item.otherwise.zh || mark === statements.item.otherwise.en

/** 〈则否〉 is said and read as 〈否则〉, or the marks around it would be wrong too. */
function markText(content: string, span: Span, place: Place): string {
  const word = content.trim()
  const { zh, en } = statements.item.otherwise
  const one = firstWord(word).text === word && !isOtherwise(word)
  const opens = Object.values(closings).flat().includes(word)
  const meant = one && !opens ? nearest(word, [zh, en]) : null
  if (meant === null) return word
  const found = span.part(span.start + 1, span.end - 1)
  place.report(diagnostic('word-unknown', found, { found: word, meant }))
  return meant
}

function readMark<Content>(
  reader: Reader,
  mark: Token,
  content: (reader: Reader) => Content[],
): EachNode<Content> | IfNode<Content> | null {
  const opened = openedBy(mark, reader.place)
  const first = content(reader)
  let second: Content[] = []
  const next = reader.tokens[reader.at]
  if (next?.kind === 'mark' && isOtherwise(next.text)) {
    reader.at++
    second = content(reader)
  }
  close(reader, mark, opened)
  if (!opened) return null
  if (opened.kind === 'each') return { ...opened, span: mark.span, content: first }
  return {
    kind: 'if',
    span: mark.span,
    condition: opened.condition,
    then: first,
    otherwise: second,
  }
}

function close(reader: Reader, mark: Token, opened: Opened | null): void {
  const end = reader.tokens[reader.at]
  const { report } = reader.place
  if (end?.kind !== 'mark' || !end.text.startsWith('/')) {
    report(diagnostic('mark-unclosed', mark.span, { mark: mark.text }))
    return
  }
  reader.at++
  const closed = end.text.slice(1).trim()
  if (!opened || closings[opened.kind].includes(closed)) return
  const wanted = firstWord(mark.text).text
  // Of two marks that cross, the first is said.
  const crossed = reader.crossed === closed
  reader.crossed = wanted
  if (crossed) return
  report(diagnostic('mark-mismatch', end.span, { mark: mark.text, wanted }, mark.span))
}

const closings: Readonly<Record<Opened['kind'], readonly string[]>> = {
  each: [phrases.each.zh, phrases.each.en],
  if: [statements.item.when.zh, statements.item.when.en],
}

type Opened =
  | Omit<EachNode<never>, 'content'>
  | { readonly kind: 'if'; readonly condition: ExpressionNode }

function openedBy(mark: Token, place: Place): Opened | null {
  const where = insideOf(mark, place)
  const each = matched(mark.text, 'EachMark')
  if (each) return toTree<Omit<EachNode<never>, 'content'>>(each, where)
  const condition = matched(mark.text, 'IfMark')
  if (condition) return { kind: 'if', condition: toTree<ExpressionNode>(condition, where) }
  const word = firstWord(mark.text).text
  place.report(
    misspeltMark(mark, where) ??
      (closings.each.includes(word)
        ? explain('EachMark', mark.text, where)
        : explain('IfMark', mark.text, where)),
  )
  return null
}

const insideOf = (mark: Token, place: Place): Place => ({
  ...place,
  offset: mark.span.start + 1 + leadingSpace(mark),
})

const leadingSpace = ({ span }: Token): number => {
  const inner = textOf(span).slice(1, -1)
  return inner.length - inner.replace(/^#?\s*/, '').length
}
