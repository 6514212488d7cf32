import { synonyms } from '../../../dsl/synonyms.ts'
import { statements } from '../../../dsl/words.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearestAll } from '../diagnostics/suggest.ts'
import { type LineWords, type LogicalLine, logicalLines } from '../source/lines.ts'
import { type SourceText, type Span, spanIn } from '../source/text.ts'
import { blocksOf } from './blocks.ts'
import { explain } from './explain.ts'
import { grammar } from './grammar.ts'
import { type ReadLine, readLines } from './kept-lines.ts'
import { keywordOf } from './keyword-of.ts'
import { beyondLimits } from './limits.ts'
import { type Place, spanAt } from './place.ts'
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
import { toTree } from './to-tree.ts'
import type { Block, Statement, StatementKind } from './tree.ts'

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
  const { blocks, strays } = blocksOf(lines.map(({ statement }) => statement))
  const diagnostics = [
    ...lines.flatMap((line) => line.diagnostics),
    ...strays.slice(0, 1).map(strayed),
    ...invisibleCharacters(file),
  ]
  return { blocks, diagnostics, lines }
}

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
    return (
      kind !== undefined && !beyondLimits(text) && grammar.match(text, startRule(kind)).succeeded()
    )
  },
  opensBody,
  closesBody,
  startsFileBlock,
}

function readStatement(line: LogicalLine, previous: StatementKind | null, place: Place): Statement {
  const text = place.home.file.text.slice(line.start, line.end)
  const { text: word, at } = firstWord(text)
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
  if (!kind) return unknownStatement(text, word, at, previous, place)
  const match = grammar.match(text, startRule(kind))
  if (match.succeeded()) {
    const statement = toTree<Statement>(match, place)
    return statement.kind === 'body' ? withBody(statement, line, place) : statement
  }
  place.report(explain(match, text, place))
  return broken(kind, text, kind === 'option' ? at : at + word.length, place)
}

/**
 * A line whose keyword is misspelt or forgotten is read as the statement it was to be, so that nothing that follows
 * suffers.
 */
function unknownStatement(
  text: string,
  word: string,
  at: number,
  previous: StatementKind | null,
  place: Place,
): Statement {
  const start = place.offset + at
  const span = spanAt(place, start, start + Math.max(1, word.length))
  const rest = text.slice(at + word.length)
  const forgotten = forgottenKeyword(text.slice(at), previous)
  const meant = forgotten ?? meantStatement(word, rest)
  if (!meant) {
    place.report(withoutKeyword(text, word, previous, span))
    return broken(null, text, at + word.length, place)
  }
  place.report(
    forgotten
      ? diagnostic('keyword-forgotten', span, { keyword: meant.word })
      : diagnostic('keyword-unknown', span, { found: word, meant: meant.word }),
  )
  const corrected = forgotten ? `${meant.word} ${text.slice(at)}` : meant.word + rest
  const match = grammar.match(corrected, startRule(meant.kind))
  const offset = place.offset + text.length - corrected.length
  return match.succeeded()
    ? toTree<Statement>(match, { ...place, offset })
    : broken(meant.kind, text, at + word.length, place)
}

/** 数量：整数 — a field, or a column where columns are. */
function forgottenKeyword(
  line: string,
  previous: StatementKind | null,
): { word: string; kind: StatementKind } | null {
  const kind = previous === 'table' || previous === 'column' ? 'column' : 'field'
  const word = statements.item[kind].zh
  return grammar.match(`${word} ${line}`, startRule(kind)).succeeded() ? { word, kind } : null
}

function withoutKeyword(
  text: string,
  word: string,
  previous: StatementKind | null,
  span: Span,
): Diagnostic {
  if (/^\s*(\/\/|\/\*|--|备注|注[：:])/.test(text)) return diagnostic('comment-mark', span, {})
  if (previous === 'rule' && grammar.match(text, 'Expr').succeeded())
    return diagnostic('condition-alone', span, {})
  return diagnostic('keyword-missing', span, { found: word || text.trim().slice(0, 1) })
}

/** Of the words as near, the first with which the line reads. */
function meantStatement(word: string, rest: string): { word: string; kind: StatementKind } | null {
  const near = synonyms.get(word) ?? nearestAll(word, statementWords)
  const known = near.flatMap((each) => {
    const kind = statementOf(each)?.kind
    return kind ? [{ word: each, kind }] : []
  })
  return (
    known.find((each) => grammar.match(each.word + rest, startRule(each.kind)).succeeded()) ??
    known[0] ??
    null
  )
}

/** What is left of a line that does not read: what it was to be, and the name it was to give. */
function broken(of: StatementKind | null, text: string, from: number, place: Place): Statement {
  const rest = firstWord(text.slice(from))
  const start = place.offset + from + rest.at
  const span = spanAt(place, start, start + rest.text.length)
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
  const text = place.home.file.text.slice(pasted.start, pasted.end)
  return {
    kind: 'body',
    span: statement.span,
    content: readBody(text, { ...place, offset: pasted.start }),
  }
}

/** An invisible character is read as a space, and said once a file. */
function invisibleCharacters(file: SourceText): Diagnostic[] {
  const first = /[\u00a0\u200b-\u200f\u2060]|(?!^)\ufeff/.exec(file.text)
  if (!first) return []
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return [
    diagnostic('character-invisible', spanIn(file, first.index, first.index + 1), {
      code: `U+${code}`,
    }),
  ]
}
