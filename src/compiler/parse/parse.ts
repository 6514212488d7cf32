import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { type LineWords, type LogicalLine, logicalLines } from '../source/lines.ts'
import type { SourceText } from '../source/text.ts'
import { blocksOf, kindOf } from './blocks.ts'
import { explain } from './explain.ts'
import { grammar } from './grammar.ts'
import { readBody } from './read-body.ts'
import {
  closesBody,
  firstWord,
  opensBody,
  startsFileBlock,
  startsStatement,
  statementOf,
  statementWords,
} from './statement-words.ts'
import { type Place, toTree } from './to-tree.ts'
import type { Block, Statement, StatementKind } from './tree.ts'

export interface Parsed {
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a file, line by line: every statement is matched on its own, so that a broken one costs one message and hides
 * no other.
 */
export function parse(file: SourceText): Parsed {
  const diagnostics: Diagnostic[] = []
  const report = (found: Diagnostic): number => diagnostics.push(found)
  const statements = readStatements(file, report)
  const { blocks, strays } = blocksOf(statements)
  for (const stray of strays) {
    report(diagnostic('statement-stray', stray.span, { statement: wordOf(stray) }))
  }
  return { blocks, diagnostics: [...diagnostics, ...invisibleCharacters(file)] }
}

/** A file's logical lines, and what statement each is: for the formatter. Null: it does not read. */
export const linesIn = (file: SourceText): readonly LogicalLine[] => logicalLines(file, lineWords)
export const statementKinds = (file: SourceText): readonly (StatementKind | null)[] =>
  readStatements(file, () => {}).map(({ kind }) => (kind === 'broken' ? null : kind))

function readStatements(file: SourceText, report: (found: Diagnostic) => void): Statement[] {
  let inOptions = false
  return linesIn(file).map((line) => {
    const statement = readStatement(file, line, inOptions, report)
    const kind = kindOf(statement)
    inOptions = kind === 'options' || kind === 'option'
    return statement
  })
}

const lineWords: LineWords = {
  startsStatement,
  isStatement: (text) => {
    const kind = statementOf(firstWord(text).text)?.kind
    return kind !== undefined && grammar.match(text, startRule(kind)).succeeded()
  },
  opensBody,
  closesBody,
  startsFileBlock,
}

function readStatement(
  file: SourceText,
  line: LogicalLine,
  inOptions: boolean,
  report: (found: Diagnostic) => void,
): Statement {
  const text = file.text.slice(line.start, line.end)
  const place: Place = { file, offset: line.start, report }
  const { text: word, at } = firstWord(text)
  const known = statementOf(word)
  const kind =
    inOptions && known?.rank !== 'file' && known?.rank !== 'form' ? 'option' : known?.kind
  if (!kind) return unknownStatement(text, word, at, place)
  const match = grammar.match(text, startRule(kind))
  if (match.succeeded()) {
    const statement = toTree<Statement>(match, place)
    return statement.kind === 'body' ? withBody(statement, line, place) : statement
  }
  report(explain(match, text, place))
  return broken(kind, text, at + word.length, place)
}

function unknownStatement(text: string, word: string, at: number, place: Place): Statement {
  const start = place.offset + at
  const span = { file: place.file, start, end: start + Math.max(1, word.length) }
  const meant = word ? nearest(word, statementWords) : null
  if (meant) place.report(diagnostic('keyword-unknown', span, { found: word, meant }))
  else place.report(diagnostic('keyword-missing', span, { found: word || text.trim().slice(0, 1) }))
  return broken(meant ? (statementOf(meant)?.kind ?? null) : null, text, at + word.length, place)
}

/** What is left of a line that does not read: what it was to be, and the name it was to give. */
function broken(of: StatementKind | null, text: string, from: number, place: Place): Statement {
  const rest = firstWord(text.slice(from))
  const start = place.offset + from + rest.at
  const span = { file: place.file, start, end: start + rest.text.length }
  return {
    kind: 'broken',
    span,
    of,
    name: rest.text ? { kind: 'name', span, text: rest.text } : null,
  }
}

/** The grammar's rule for a statement. */
export const startRule = (kind: StatementKind): string =>
  kind.charAt(0).toUpperCase() + kind.slice(1)

function withBody(statement: Statement, line: LogicalLine, place: Place): Statement {
  const pasted = line.pasted ?? { start: line.end, end: line.end, closed: false }
  if (!pasted.closed) place.report(diagnostic('body-unclosed', statement.span, {}))
  const text = place.file.text.slice(pasted.start, pasted.end)
  return {
    kind: 'body',
    span: statement.span,
    content: readBody(text, { ...place, offset: pasted.start }),
  }
}

const wordOf = (statement: Statement): string =>
  statement.span.file.text.slice(statement.span.start, statement.span.end)

/** An invisible character is read as a space, and said once a file. */
function invisibleCharacters(file: SourceText): Diagnostic[] {
  const first = /[\u00a0\u200b-\u200f\u2060]|(?!^)\ufeff/.exec(file.text)
  if (!first) return []
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return [
    diagnostic(
      'character-invisible',
      { file, start: first.index, end: first.index + 1 },
      { code: `U+${code}` },
    ),
  ]
}
