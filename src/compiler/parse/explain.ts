import type * as ohm from 'ohm-js'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/suggest.ts'
import { keywords } from './grammar.ts'
import type { Place } from './to-tree.ts'

/** Says where a piece of text stopped being readable, what stands there, and what could. */
export function explain(match: ohm.MatchResult, text: string, place: Place): Diagnostic {
  const failed = match as FailedMatch
  const at = failed.getRightmostFailurePosition()
  const found = /^([\p{L}\p{N}_·〇]+|.)/u.exec(text.slice(at))?.[0] ?? ''
  const spanFrom = (start: number, end: number) => ({
    file: place.file,
    start: place.offset + start,
    end: place.offset + end,
  })
  const end = text.trimEnd().length
  if (unclosed(text, at)) return diagnostic('text-unclosed', spanFrom(at, end), {})
  const expected = expectedAt(failed)
  const span = spanFrom(at, at + found.length)
  const meant = found.length > 1 ? nearest(found, expected.words) : null
  if (meant) return diagnostic('word-unknown', span, { found, meant })
  const lists = { expected: listed(expected.zh, '、'), expectedEn: listed(expected.en, ', ') }
  if (found.trim()) return diagnostic('word-unexpected', span, { found, ...lists })
  const open = openBracket(text)
  if (open !== null) {
    return diagnostic('bracket-unclosed', spanFrom(open, open + 1), { bracket: text.charAt(open) })
  }
  return diagnostic('line-incomplete', spanFrom(Math.max(0, end - 1), end), lists)
}

/** ohm leaves these out of its types. */
interface FailedMatch extends ohm.MatchResult {
  getRightmostFailurePosition(): number
  getRightmostFailures(): readonly Failure[]
}

interface Failure {
  isFluffy(): boolean
  toString(): string
}

interface Expected {
  /** Keywords, both ways of writing. */
  readonly words: readonly string[]
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

function expectedAt(failed: FailedMatch): Expected {
  const texts = failed
    .getRightmostFailures()
    .filter((failure) => !failure.isFluffy())
    .map((failure) => String(failure))
    .filter((text) => !text.startsWith('not ') && text !== 'end of input')
  const unique = [...new Set(texts)]
  const ordered = [
    ...unique.filter((text) => !byZh.has(text)),
    ...unique.filter((text) => byZh.has(text)),
  ]
  return {
    words: ordered.flatMap((text) => byZh.get(text) ?? []),
    zh: ordered.map((text) => descriptions.get(text) ?? `“${text}”`),
    en: ordered.map((text) => (descriptions.has(text) ? text : `“${byZh.get(text)?.[1] ?? text}”`)),
  }
}

const listed = (texts: readonly string[], separator: string): string =>
  texts.length === 0 ? '' : texts.slice(0, 5).join(separator)

const byZh: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...keywords.values()].map((word) => [word.zh, [word.zh, word.en]]),
)

const descriptions: ReadonlyMap<string, string> = new Map([
  ['a name', '名称'],
  ['an option', '选项'],
  ['a version', '版本号'],
  ['an id in brackets', '（标识）'],
  ['a “text”', '“文字”'],
  ["a law's 《name》", '《法规名称》'],
  ['an article', '第…条'],
  ['a number', '数字'],
  ['a zero', '0'],
  ['an amount', '金额'],
  ['a percentage', '百分比'],
  ['a length of time', '时长'],
  ['a date', '日期'],
  ['a day of the year', '几月几日'],
  ['a comparison', '比较符号'],
  ['+ or −', '加减号'],
  ['× or ÷', '乘除号'],
])

/** Where the innermost bracket that is never closed stands. */
function openBracket(text: string): number | null {
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ('（([【'.includes(text.charAt(at))) open.push(at)
    else if ('）)]】'.includes(text.charAt(at))) open.pop()
  }
  return open.at(-1) ?? null
}

function unclosed(text: string, at: number): boolean {
  const pairs: readonly (readonly [string, string])[] = [
    ['“', '”'],
    ['「', '」'],
    ['『', '』'],
    ['《', '》'],
  ]
  const rest = text.slice(at)
  return (
    pairs.some(([open, close]) => rest.startsWith(open) && !rest.includes(close)) ||
    /^"[^"]*$/.test(rest)
  )
}
