import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { invisibleIn } from '../source/invisible.ts'
import { type LineWords, type LogicalLine, logicalLines } from '../source/lines.ts'
import { detached, lineEnd, type SourceText, spanIn } from '../source/text.ts'
import { blocksOf } from './blocks.ts'
import { broken } from './broken.ts'
import { explain } from './explain.ts'
import { type ReadLine, readLines } from './kept-lines.ts'
import { keywordOf } from './keyword-of.ts'
import { beyondLimits } from './limits.ts'
import { type Place, spanAt } from './place.ts'
import { readBody } from './read-body.ts'
import {
  bodyEnds,
  closesBody,
  firstWord,
  nearlyClosesBody,
  nearlyOpensBody,
  opensBody,
  startRule,
  startsFileBlock,
  startsStatement,
  statementOf,
} from './statement-words.ts'
import { matched, toTree } from './to-tree.ts'
import type { Block, Statement, StatementKind } from './tree.ts'
import { meantBlock, unknownStatement } from './unknown-statement.ts'

export interface Parsed {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
  readonly lines: readonly ReadLine[]
}

/**
 * Reads a file, line by line: every statement is matched on its own, so that a broken one costs one message and hides
 * no other. What was read `before` of the same file is used up: lines that did not change are taken from it.
 */
export function parse(file: SourceText, before: Parsed | null = null): Parsed {
  const lines = readLines(file, linesIn(file), before?.lines ?? [], readStatement)
  const { blocks: made, strays } = blocksOf(lines.map(({ statement }) => statement))
  const former = new Map(before?.blocks.map((block) => [block.statement, block]))
  const blocks = made.map((block) => kept(block, former.get(block.statement)))
  const diagnostics = [
    ...lines.flatMap((line) => line.diagnostics),
    ...strays.slice(0, 1).map(strayed),
    ...invisibleCharacters(file),
  ]
  return { blocks, diagnostics, lines }
}

/** The former block where it has the same lines. */
const kept = (block: Block, former: Block | undefined): Block =>
  former && isSame(block, former) ? former : block

const isSame = (one: Block, other: Block): boolean =>
  one.statement === other.statement &&
  one.children.length === other.children.length &&
  one.children.every((child, index) => isSame(child, other.children[index] ?? one))

function strayed(statement: Statement): Diagnostic {
  const { text, span } = keywordOf(statement)
  return diagnostic('statement-stray', span, { statement: text })
}

/** A file's logical lines, and what statement each is: for the formatter. Null: it does not read. */
export const linesIn = (file: SourceText): readonly LogicalLine[] => logicalLines(file, lineWords)
export const statementKinds = (file: SourceText): readonly (StatementKind | null)[] =>
  parse(file).lines.map(({ statement: { kind } }) => (kind === 'broken' ? null : kind))

const lineWords: LineWords = {
  startsStatement,
  isStatement: (text) => {
    const kind = statementOf(firstWord(text).text)?.kind
    return kind !== undefined && !beyondLimits(text) && matched(text, startRule(kind)) !== null
  },
  opensBody,
  closesBody,
  nearlyOpensBody,
  nearlyClosesBody,
  startsFileBlock,
}

function readStatement(line: LogicalLine, previous: StatementKind | null, place: Place): Statement {
  const text = detached(place.home.file.text.slice(line.start, line.end))
  const first = firstWord(text)
  const { text: word, at } = first
  const beyond = beyondLimits(text)
  if (beyond) {
    const start = line.start + at
    const span = spanAt(place, start, start + Math.min(Math.max(1, word.length), 20))
    place.report(diagnostic(beyond, span, {}))
    return { kind: 'broken', span, of: statementOf(word)?.kind ?? null, name: null }
  }
  const known = statementOf(word)
  const inOptions = previous === 'options' || previous === 'option'
  const kind =
    inOptions && known?.rank !== 'file' && known?.rank !== 'form' ? 'option' : known?.kind
  if (line.start === line.end) return unopenedBody(line, place)
  if (!kind) return withBody(unknownStatement(text, first, previous, place), line, place)
  const match = matched(text, startRule(kind))
  if (match) return withBody(toTree<Statement>(match, place), line, place)
  if (kind === 'option' && meantBlock(text, first))
    return unknownStatement(text, first, previous, place)
  place.report(explain(startRule(kind), text, place))
  return broken(kind, text, kind === 'option' ? at : at + word.length, place)
}

/** A 正文 line with the text pasted under it; any other statement as it is. */
function withBody(statement: Statement, { end, pasted }: LogicalLine, place: Place): Statement {
  if (statement.kind !== 'body') return statement
  if (pasted?.closing == null) place.report(diagnostic('body-unclosed', statement.span, {}))
  else if (!closesBody(pasted.closing))
    place.report(misspeltClosing(pasted.closing, pasted.end, place))
  const text = detached(place.home.file.text.slice(pasted?.start ?? end, pasted?.end ?? end))
  return {
    kind: 'body',
    span: statement.span,
    content: readBody(text, { ...place, offset: pasted?.start ?? end }),
  }
}

function misspeltClosing(line: string, offset: number, place: Place): Diagnostic {
  const { text: found, at } = firstWord(line)
  const span = spanAt(place, offset + at, offset + at + found.length)
  const meant = /^[a-z]/.test(found) ? bodyEnds.en : bodyEnds.zh
  return diagnostic('keyword-unknown', span, { found, meant })
}

/** Pasted text that ends with 正文完 and has no 正文. */
function unopenedBody(line: LogicalLine, place: Place): Statement {
  const end = line.pasted ? lineEnd(place.home.file.text, line.start) : line.end
  const span = spanAt(place, line.start, end)
  place.report(diagnostic('body-unopened', span, {}))
  return withBody({ kind: 'body', span, content: [] }, line, place)
}

/** An invisible character is read as a space, and said once a file. */
function invisibleCharacters(file: SourceText): Diagnostic[] {
  const [first] = invisibleIn(file.text)
  if (!first) return []
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return [
    diagnostic('character-invisible', spanIn(file, first.index, first.index + 1), {
      code: `U+${code}`,
    }),
  ]
}
