import type * as ohm from 'ohm-js'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/suggest.ts'
import type { Span } from '../source/text.ts'
import { type Expected, expectedAt } from './expected.ts'
import { type FailedMatch, ohmGrammar } from './grammar.ts'
import { type Place, spanAt } from './place.ts'
import { repairOf } from './repair.ts'
import { typicalMistake } from './typical.ts'

/** Where a piece of text stopped being readable. */
export interface Stop {
  readonly text: string
  readonly at: number
  /** The word or mark that stands there; empty at the end. */
  readonly found: string
  /** The word right before it, and where it stands. */
  readonly before: { readonly text: string; readonly at: number }
  readonly expected: Expected
  readonly span: (start: number, end: number) => Span
}

/** Says where a text stopped being readable as the grammar's rule, what stands there, and what could. */
export function explain(rule: string, text: string, place: Place): Diagnostic {
  const stop = stopOf(ohmGrammar().match(text, rule), text, place)
  const repair = repairOf(text, rule, [{ text: stop.found, at: stop.at }, stop.before])
  if (repair) {
    const { found, at, meant } = repair
    return diagnostic('word-unknown', stop.span(at, at + found.length), { found, meant })
  }
  const typical = typicalMistake(stop)
  if (typical) return typical
  const { at, found, expected } = stop
  const span = stop.span(at, at + found.length)
  const meant = found.length > 1 ? nearest(found, expected.words) : beginning(found, expected.words)
  if (meant) return diagnostic('word-unknown', span, { found, meant })
  const lists = { expected: expected.zh, expectedEn: expected.en }
  if (found.trim())
    return expected.zh
      ? diagnostic('word-unexpected', span, { found, ...lists })
      : expected.has('，')
        ? diagnostic('word-unexpected', span, { found, ...orNothing })
        : diagnostic('word-extra', span, { found })
  const end = text.trimEnd().length
  return diagnostic('line-incomplete', stop.span(Math.max(0, end - 1), end), lists)
}

const orNothing = { expected: '“，”或者到此为止', expectedEn: '“,” or the end of the line' }

function stopOf(match: ohm.MatchResult, text: string, place: Place): Stop {
  const at = (match as FailedMatch).getRightmostFailurePosition()
  const found = /^([\p{L}\p{N}_·〇]+|\S)/u.exec(text.slice(at))?.[0] ?? ''
  const before = /([\p{L}\p{N}_·〇]+)[^\S\n]*$/u.exec(text.slice(0, at))
  return {
    text,
    at,
    found,
    before: { text: before?.[1] ?? '', at: before?.index ?? at },
    expected: expectedAt(match),
    span: (start, end) => spanAt(place, place.offset + start, place.offset + end),
  }
}

/** 应 for 应当: one character is too little to be near anything, but it may begin it. */
const beginning = (found: string, words: readonly string[]): string | null =>
  words.find(
    (word) => /\p{Script=Han}/u.test(found) && word.length > 1 && word.startsWith(found),
  ) ?? null
