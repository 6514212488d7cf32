import { synonyms } from '../../../dsl/synonyms.ts'
import { statements } from '../../../dsl/words.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearestAll } from '../diagnostics/suggest.ts'
import { invisible } from '../source/invisible.ts'
import type { Span } from '../source/text.ts'
import { broken } from './broken.ts'
import { type Place, spanAt } from './place.ts'
import {
  attributeWords,
  type FirstWord,
  rankOf,
  startRule,
  statementOf,
  statementWords,
} from './statement-words.ts'
import { matched, toTree } from './to-tree.ts'
import type { Statement, StatementKind } from './tree.ts'

/**
 * A line whose keyword is misspelt or forgotten is read as the statement it was to be, so that nothing that follows
 * suffers.
 */
export function unknownStatement(
  text: string,
  { text: word, at }: FirstWord,
  previous: StatementKind | null,
  place: Place,
): Statement {
  const parted = partedKeyword(text.slice(at))
  const written = parted?.written ?? word
  const span = spanAt(place, place.offset + at, place.offset + at + Math.max(1, written.length))
  const forgotten = parted ? null : forgottenKeyword(text.slice(at), previous)
  const meant = parted ?? forgotten ?? meantStatement(word, text.slice(at + word.length), previous)
  if (!meant) return markedStatement(text, at, place) ?? withoutStatement()
  place.report(
    forgotten
      ? diagnostic('keyword-forgotten', span, { keyword: meant.word })
      : diagnostic('keyword-unknown', span, { found: written, meant: meant.word }),
  )
  const corrected = forgotten
    ? `${meant.word} ${text.slice(at)}`
    : meant.word + text.slice(at + written.length)
  const match = meant.reads ? matched(corrected, startRule(meant.kind)) : null
  if (match) {
    return toTree<Statement>(match, {
      ...place,
      offset: place.offset + text.length - corrected.length,
    })
  }
  // Of a line of an item that does not read, its likeness to a keyword tells too little.
  const kind = rankOf(meant.kind) === 'item' ? null : meant.kind
  return broken(kind, text, at + word.length, place)

  function withoutStatement(): Statement {
    place.report(withoutKeyword(text, word, previous, span))
    return broken(null, text, at + word.length, place)
  }
}

interface Meant {
  readonly word: string
  readonly kind: StatementKind
  readonly reads: boolean
}

/** 字 段 甲：整数 — a space got into the keyword. */
function partedKeyword(line: string): (Meant & { readonly written: string }) | null {
  const [written = '', first = '', second = ''] = partedWord.exec(line) ?? []
  const word = first + second
  const kind = statementOf(word)?.kind
  return kind && readsAs(kind, word + line.slice(written.length))
    ? { word, kind, reads: true, written }
    : null
}

const partedWord = new RegExp(`^(\\p{Script=Han})[\\s${invisible}]+(\\p{Script=Han}+)`, 'u')

/** The statement that a line in a list of options was meant as, where it reads as one that ends the list. */
export function meantBlock(line: string, { text: word, at }: FirstWord): boolean {
  const meant = meantStatement(word, line.slice(at + word.length), null)
  return meant?.reads === true && rankOf(meant.kind) === 'file'
}

/** 数量：整数 — a field, or a column where columns are. */
function forgottenKeyword(line: string, previous: StatementKind | null): Meant | null {
  const kind = previous === 'table' || previous === 'column' ? 'column' : 'field'
  const word = statements.item[kind].zh
  return readsAs(kind, `${word} ${line}`) ? { word, kind, reads: true } : null
}

const readsAs = (kind: StatementKind, text: string): boolean =>
  matched(text, startRule(kind)) !== null

/** Of the words as near, the first with which the line reads; 必填 is the rest of the line above. */
function meantStatement(word: string, rest: string, previous: StatementKind | null): Meant | null {
  if (attributeWords.has(word)) return null
  const near = [...(synonyms.get(word) ?? []), ...nearestAll(word, statementWords)]
  const known = [...near, ...ofOneLetter(word, previous)].flatMap((each): Meant[] => {
    const kind = statementOf(each)?.kind
    return kind ? [{ word: each, kind, reads: readsAs(kind, each + rest) }] : []
  })
  const isAlike = (each: Meant): boolean =>
    word.length > 1 && Math.abs(each.word.length - word.length) <= 1
  return known.find(({ reads }) => reads) ?? known.find(isAlike) ?? null
}

/** A keyword of one letter is near nothing: it is tried, the one of the line before first. */
function ofOneLetter(word: string, previous: StatementKind | null): readonly string[] {
  if (!/^\p{Script=Han}$/u.test(word)) return []
  const isPrevious = (each: string): number => Number(statementOf(each)?.kind === previous)
  return statementWords
    .filter((each) => [...each].length === 1)
    .sort((one, other) => isPrevious(other) - isPrevious(one))
}

/** A mark before a statement that reads without it. */
function markedStatement(text: string, at: number, place: Place): Statement | null {
  const [marks = ''] = /^[^\p{L}\p{N}\s]\s*/u.exec(text.slice(at)) ?? []
  const from = at + marks.length
  const word = /^[\p{L}\p{N}_·〇]+/u.exec(text.slice(from))?.[0] ?? ''
  const kind = statementOf(word)?.kind
  if (marks === '' || !kind) return null
  const match = matched(text.slice(from), startRule(kind))
  if (!match) return null
  const found = marks.trim()
  const span = spanAt(place, place.offset + at, place.offset + at + found.length)
  place.report(diagnostic('word-extra', span, { found }))
  return toTree<Statement>(match, { ...place, offset: place.offset + from })
}

function withoutKeyword(
  text: string,
  word: string,
  previous: StatementKind | null,
  span: Span,
): Diagnostic {
  if (/^\s*(\/\/|\/\*|--|备注|注[：:])/.test(text)) return diagnostic('comment-mark', span, {})
  if (previous === 'rule' && matched(text, 'Expr')) return diagnostic('condition-alone', span, {})
  return diagnostic('keyword-missing', span, { found: word || text.trim().slice(0, 1) })
}
