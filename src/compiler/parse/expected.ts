import type * as ohm from 'ohm-js'
import { phrases } from '../../../dsl/words.ts'
import { type FailedMatch, type Failure, keywords } from './grammar.ts'

/** What could have stood where a match stopped. */
export interface Expected {
  /** Keywords in both ways of writing them, nearest to the statement's own order first. */
  readonly words: readonly string[]
  /** A mark, keyword or kind of value by its grammar description, whether needed or only possible there. */
  readonly has: (description: string) => boolean
  /** In words, the most telling first; empty where only the line's end is left. */
  readonly zh: string
  readonly en: string
}

export function expectedAt(match: ohm.MatchResult): Expected {
  const failures = (match as FailedMatch).getRightmostFailures()
  const all = unique(failures)
  const needed = unique(failures.filter((failure) => !failure.isFluffy()))
  const telling = needed.filter((text) => !marginal.has(text) && !text.startsWith('"'))
  const listed = telling.length > 0 ? telling : needed.length > 0 ? all.filter(isKeyword) : []
  const shown = merged(listed)
  return {
    words: all.flatMap((text) => keywordBy.get(text) ?? []),
    has: (description) => all.includes(description),
    zh: shown.map(inChinese).slice(0, most).join('、') + (shown.length > most ? '等' : ''),
    en: shown.map(inEnglish).slice(0, most).join(', ') + (shown.length > most ? ', …' : ''),
  }
}

const most = 5

/** Descriptions in the order of the word tables; what is no keyword comes first. */
function unique(failures: readonly Failure[]): string[] {
  const texts = failures
    .map(String)
    .filter((text) => !text.startsWith('not ') && text !== 'end of input')
  return [...new Set(texts)].sort((a, b) => placeOf(a) - placeOf(b))
}

const keywordBy: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...keywords.values()].map((word) => [word.zh, [word.zh, word.en]]),
)
const order: readonly string[] = [...keywordBy.keys()]
const placeOf = (text: string): number => order.indexOf(text)
const isKeyword = (text: string): boolean => keywordBy.has(text)

/** After a whole operand an expression can always go on; that is seldom what was meant. */
const marginal: ReadonlySet<string> = new Set([
  '+ or −',
  '× or ÷',
  '.',
  '（',
  phrases.emptyAsZero.zh,
])

/** An operand is said as one thing. */
function merged(texts: readonly string[]): readonly string[] {
  if (!texts.includes('a name') || !texts.includes('a number')) return texts
  return ['an operand', ...texts.filter((text) => !operand.has(text) && !isOperator(text))]
}

const operand: ReadonlySet<string> = new Set([
  'a name',
  'a number',
  'an amount',
  'a percentage',
  'a length of time',
  'a date',
  'a “text”',
  'an option',
  '（',
  '+ or −',
])

const isOperator = (text: string): boolean => ['是', '否', '非', '有问题'].includes(text)

const inChinese = (text: string): string => descriptions.get(text) ?? `“${text}”`
const inEnglish = (text: string): string =>
  descriptions.has(text) ? text : `“${keywordBy.get(text)?.[1] ?? text}”`

const descriptions: ReadonlyMap<string, string> = new Map([
  ['an operand', '名称、数字或加引号的文字'],
  ['a name', '名称'],
  ['a type', '类型'],
  ['a severity', '严重、一般或建议'],
  ['an option', '选项'],
  ['a version', '版本号'],
  ['an id in brackets', '（英文标识）'],
  ['a “text”', '加引号的文字'],
  ["a law's 《name》", '《法规名称》'],
  ['an article', '第…条'],
  ['a number', '数字'],
  ['a zero', '0'],
  ['an amount', '金额'],
  ['a percentage', '百分比'],
  ['a length of time', '期间（如 3个月、15个工作日）'],
  ['a date', '日期（如 2026年1月1日）'],
  ['a day of the year', '几月几日（如 5月31日）'],
  ['a comparison', '比较符号（如 ≥）'],
  ['+ or −', '加减号'],
  ['× or ÷', '乘除号'],
])
