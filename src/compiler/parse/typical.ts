import { synonyms } from '../../../dsl/synonyms.ts'
import { phrases, statements } from '../../../dsl/words.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { inserting } from '../diagnostics/fix.ts'
import { withoutInvisible } from '../source/invisible.ts'
import { plainName } from '../source/written-name.ts'
import type { Stop } from './explain.ts'
import { keywordTexts } from './grammar.ts'
import { attributeWords, firstWord, startsStatement, statementOf } from './statement-words.ts'
import type { StatementKind } from './tree.ts'

/** The mistakes people make most, each with a message of its own; null where it is none of them. */
export function typicalMistake(stop: Stop): Diagnostic | null {
  for (const look of looks) {
    const found = look(stop)
    if (found) return found
  }
  return null
}

type Look = (stop: Stop) => Diagnostic | null

const looks: readonly Look[] = [
  unclosedText,
  unclosedBracket,
  innerQuotes,
  braceOutside,
  colonAfterKeyword,
  writtenDate,
  lineBreak,
  bareList,
  secondOption,
  bareArticle,
  equalsInSample,
  synonym,
  bareName,
  joinedWords,
  chainedComparison,
  brokenNumber,
  missingComma,
  wrongMark,
]

function unclosedText({ text, at, span }: Stop): Diagnostic | null {
  const rest = text.slice(at)
  const end = text.trimEnd().length
  const open = quotePairs.some(
    (pair) => rest.startsWith(pair.charAt(0)) && !rest.includes(pair.charAt(1)),
  )
  return open || /^"[^"]*$/.test(rest) ? diagnostic('text-unclosed', span(at, end), {}) : null
}

const quotePairs = ['“”', '「」', '『』', '《》'] as const

/** A bracket that is never closed, where the text stops at it or only at the end. */
function unclosedBracket({ text, at, found, span }: Stop): Diagnostic | null {
  const open = openBrackets(text)
  const innermost = found === '' ? open.at(-1) : open.find((each) => each === at)
  if (innermost === undefined) return null
  const bracket = text.charAt(innermost)
  return diagnostic('bracket-unclosed', span(innermost, innermost + 1), { bracket })
}

function openBrackets(text: string): readonly number[] {
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ('（([【'.includes(text.charAt(at))) open.push(at)
    else if ('）)]】'.includes(text.charAt(at))) open.pop()
  }
  return open
}

/** “所谓“甲”是指乙”, “{字数（“甲”）}”: the text ended at the inner mark. */
function innerQuotes({ text, at, found, span }: Stop): Diagnostic | null {
  const close = text.charAt(at - 1)
  const ended = /[”"」]/.test(close) && text.slice(at).includes(close)
  const inInset = /[{｛][^}｝]*$/.test(text.slice(0, at))
  if (!ended || (!inInset && !/[\p{L}\p{N}”"」]/u.test(found))) return null
  return diagnostic('text-inner-quotes', span(at - 1, at), {})
}

/** {甲} where no text is. */
function braceOutside({ at, found, span }: Stop): Diagnostic | null {
  return /^[{｛]$/.test(found) ? diagnostic('inset-outside', span(at, at + 1), {}) : null
}

/** 状态：草稿 → 已报; a list's options stand on lines of their own. */
function colonAfterKeyword({ text, at, found, before, span }: Stop): Diagnostic | null {
  if (!/^[：:]$/.test(found)) return null
  const { text: word } = firstWord(text)
  const place = span(at, at + 1)
  if (word === before.text && text.slice(0, at).trim() === word)
    return diagnostic('word-extra', place, { found })
  const inline = statementOf(word)?.kind === 'options'
  return inline ? diagnostic('options-empty', place, { list: before.text }) : null
}

/** 2026.1.1 */
function writtenDate({ text, at, span }: Stop): Diagnostic | null {
  for (const date of text.matchAll(/\d{4}[.．/／]\d{1,2}[.．/／]\d{1,2}(?!\d)/g)) {
    const end = date.index + date[0].length
    if (date.index <= at && at <= end) return diagnostic('date-format', span(date.index, end), {})
  }
  return null
}

/** …，否则 提醒 “…” in the rule's own line; two lines pasted as one. */
function lineBreak({ text, at, span }: Stop): Diagnostic | null {
  const [, gap = '', word = ''] = /^([，,；;]?\s*)([\p{L}]+)\s/u.exec(text.slice(at)) ?? []
  const kind = statementOf(word)?.kind
  if (!kind || text.slice(0, at).trim() === '') return null
  const joined =
    headed.has(kind) &&
    startsStatement(text.slice(at + gap.length)) &&
    openBrackets(text.slice(0, at)).length === 0
  if (!joined && !ownLine.has(kind)) return null
  const start = at + gap.length
  return diagnostic('line-needed', span(start, start + word.length), { word })
}

const ownLine: ReadonlySet<StatementKind> = new Set(['otherwise', 'basis', 'demand'])

/** What begins with a word that means nothing inside of another statement. */
const headed: ReadonlySet<StatementKind> = new Set([
  'bureau',
  'article',
  'form',
  'section',
  'include',
  'field',
  'column',
  'calc',
  'table',
  'rule',
  'transition',
  'conclusion',
  'sample',
])

/** 单选 甲，乙 and 属于 甲，乙 without their 【】. */
function bareList({ text, at, found, before, expected, span }: Stop): Diagnostic | null {
  const ahead = text.slice(0, at)
  const afterChoice = listType.test(ahead) || (/^[：:]$/.test(found) && listWord.test(before.text))
  const afterIn = [phrases.in, phrases.notIn].some(
    ({ zh, en }) => before.text === zh || before.text === en,
  )
  const bare = afterIn && expected.has('【') && /^[\p{L}\p{N}“"]/u.test(found)
  return afterChoice || bare
    ? diagnostic('list-unbracketed', span(at, at + found.length), {})
    : null
}

const listWord = /^(单选|多选|choice|choices)$/
const listType = /[：:]\s*(?:单选|多选|choices?)\s+[\p{L}\p{N}]+[，,、]\s*$/u

/** 甲、乙 on one line of a list of options. */
function secondOption({ at, found, expected, span }: Stop): Diagnostic | null {
  const word = /^[\p{L}\p{N}]/u.test(found) && !synonyms.has(found)
  if (!word || !expected.has(phrases.mergedInto.zh)) return null
  return diagnostic('option-second', span(at, at + found.length), { found })
}

/** 《办法》第八条、第九条 */
function bareArticle({ at, found, expected, span }: Stop): Diagnostic | null {
  if (!found.startsWith('第') || !expected.has("a law's 《name》")) return null
  return diagnostic('article-alone', span(at, at + found.length), { found })
}

/** 样例 一：甲 = 3 */
function equalsInSample({ text, at, found, span }: Stop): Diagnostic | null {
  const kind = statementOf(firstWord(text).text)?.kind
  const inSample = kind === 'sample' || kind === 'fill' || kind === 'expect'
  return inSample && /^[=＝：:]$/.test(found)
    ? diagnostic('word-extra', span(at, at + 1), { found })
    : null
}

function synonym({ text, at, found, before, expected, span }: Stop): Diagnostic | null {
  const meant = (synonyms.get(found) ?? []).find((word) => possible(word, expected))
  if (meant) return diagnostic('word-unknown', span(at, at + found.length), { found, meant })
  const rest = phrases.rest.zh
  const last = restWords.has(before.text) && /^\s*(结论|conclusion)\s/.test(text)
  if (last && found !== '') {
    const place = span(before.at, before.at + before.text.length)
    return diagnostic('word-unknown', place, { found: before.text, meant: rest })
  }
  // 如果 itself reads as a name, so that the text stops one word later.
  if (!conditional.has(before.text) || found === '') return null
  const [instead = ''] = synonyms.get(before.text) ?? []
  const place = span(before.at, before.at + before.text.length)
  return diagnostic('word-unknown', place, { found: before.text, meant: instead })
}

const restWords: ReadonlySet<string> = new Set(['否则', '其他', '其它', 'else'])
const conditional: ReadonlySet<string> = new Set(['如果', '假如', '若', 'if'])

const possible = (word: string, expected: Stop['expected']): boolean =>
  expected.words.includes(word) || expected.has(signs.get(word) ?? word)

const signs: ReadonlyMap<string, string> = new Map([
  ...['>', '<', '=', '≠', '≥', '≤'].map((sign) => [sign, 'a comparison'] as const),
  ...['+', '−'].map((sign) => [sign, '+ or −'] as const),
  ...['×', '÷'].map((sign) => [sign, '× or ÷'] as const),
])

/** 字段 甲/乙：文本 — what stands between the keyword and the colon was all meant as the name. */
function bareName({ text, at, found, span }: Stop): Diagnostic | null {
  const { text: word, at: start } = firstWord(text)
  const kind = statementOf(word)?.kind
  if (!kind || !named.has(kind) || found === '') return null
  const from = start + word.length
  const [head = '', gap = '', name = ''] =
    /^(\s+)(\S.*?)\s*(?:[（(]\s*[A-Za-z][\w-]*\s*[）)]\s*)?[：:]/.exec(text.slice(from)) ?? []
  const begin = from + gap.length
  if (at >= from + head.length || plainName.test(name) || /[『』“”"，,；;]/.test(name)) return null
  if (name.startsWith(`${word} `))
    return diagnostic('word-extra', span(begin, begin + word.length), { found: word })
  return (
    wrongId(name, begin, span) ??
    diagnostic('name-unquoted', span(begin, begin + name.length), {
      name: withoutInvisible(name),
    })
  )
}

/** 甲 （2 b）, 甲 （）, 甲 【b】 */
function wrongId(name: string, begin: number, span: Stop['span']): Diagnostic | null {
  const [, head = '', open = '', gap = '', id = '', close = ''] =
    /^([\p{L}_·〇][\p{L}\p{N}_·〇]*\s*)([（([【〔{｛])(\s*)(.*?)\s*([）)\]】〕}｝])$/u.exec(name) ??
    []
  if (close === '') return null
  const at = begin + head.length
  if (id === '') return diagnostic('word-extra', span(at, at + 1), { found: open })
  if (/[（(]/.test(open)) {
    const start = at + 1 + gap.length
    return /^\p{L}[\p{L}\p{N}_·〇]*$/u.test(id)
      ? null
      : diagnostic('id-malformed', span(start, start + id.length), { id })
  }
  return /^[A-Za-z]\w*$/.test(id)
    ? diagnostic('mark-wrong', span(at, at + 1), { found: open, meant: '（' })
    : null
}

const named: ReadonlySet<StatementKind> = new Set([
  'field',
  'column',
  'calc',
  'table',
  'rule',
  'parameter',
  'conclusion',
])

/** 甲 = 是且乙 > 3: without spaces an operator is a part of a name. */
function joinedWords({ text, at, found, before, span }: Stop): Diagnostic | null {
  const say = (word: string, start: number, inner: string): Diagnostic =>
    diagnostic('words-joined', span(start, start + word.length), { found: word, word: inner })
  const known = keywordTexts.has(before.text)
  const last = known ? null : /^.+?(且|或|则|不属于|属于)$/.exec(before.text)?.[1]
  if (last) return say(before.text, before.at, last)
  const attribute = joinedAttribute.exec(found)?.[1]
  if (attribute) return say(attribute, at, statements.item.when.zh)
  const inFigure = /^[\d０-９.．]+(?:[万亿]?元|[%％])?(且|或|则)/.exec(found)?.[1]
  if (inFigure) return say(found, at, inFigure)
  const inside = comparison.test(found) ? /^.+(且|或)./.exec(before.text)?.[1] : undefined
  if (inside) return say(before.text, before.at, inside)
  const then = /^[，,]?\s*(则|then)(?![\p{L}\p{N}])/u.test(text.slice(at))
  const when = then ? /(?<![\p{L}\p{N}])(当|如果|假如)([\p{L}\p{N}]+)/u.exec(text) : null
  if (!when || when.index >= at) return null
  const [whole, word = '', rest = ''] = when
  if (word === '当') return say(whole, when.index, word)
  const place = span(when.index, when.index + whole.length)
  return diagnostic('word-unknown', place, { found: whole, meant: `当 ${rest}` })
}

/** 必填当 …, 可见当 … */
const joinedAttribute = new RegExp(
  `^((?:${phrases.required.zh}|${statements.item.visible.zh})${statements.item.when.zh})`,
)

const comparison = /^[<>=≤≥≠＜＞＝]/

/** 1 < 甲 < 3 */
function chainedComparison({ text, at, found, before, expected, span }: Stop): Diagnostic | null {
  if (!comparison.test(found) || !expected.has(phrases.and.zh)) return null
  if (expected.has('a comparison')) return null
  const open = openBrackets(text).at(-1)
  if (open !== undefined && open < at) {
    const close = inserting(span(before.at + before.text.length, at), '）')
    const bracket = text.charAt(open)
    return diagnostic('bracket-unclosed', span(open, open + 1), { bracket }, [], [close])
  }
  return diagnostic('compare-chained', span(at, at + found.length), { name: before.text })
}

/** 10,000元, 3人, 60岁以上 */
function brokenNumber({ text, at, found, expected, span }: Stop): Diagnostic | null {
  const comma = /\d[,，]$/.test(text.slice(0, at)) ? at - 1 : at
  if (/^[,，]\d{3}(?!\d)/.test(text.slice(comma)) && /\d$/.test(text.slice(0, comma)))
    return diagnostic('number-comma', span(comma, comma + 1), {})
  const unit = /^[\d０-９.．]+([\p{L}_]\S*)/u.exec(found)?.[1]
  if (!unit) return null
  const whole = span(at, at + found.length)
  if (expected.has('a number')) return diagnostic('unit-unknown', whole, { found, unit })
  return expected.has('a name') ? diagnostic('name-unquoted', whole, { name: found }) : null
}

/** 字段 甲：整数，必填 至少 1; without 必填 the type takes 至少 for its own, and the text stops after it. */
function missingComma({ at, before, found, text, expected, span }: Stop): Diagnostic | null {
  const mark = '，'
  if (attributeWords.has(found) && expected.has(mark))
    return diagnostic('mark-missing', span(at, at + found.length), { word: found, mark })
  if (!attributeWords.has(before.text) || found === '') return null
  const ahead = text.slice(0, before.at).trimEnd()
  if (!/[：:]\s*[\p{L}\p{N}]+(【.*】|\[.*\])?$/u.test(ahead)) return null
  const place = span(before.at, before.at + before.text.length)
  return diagnostic('mark-missing', place, { word: before.text, mark })
}

/** One separator, or one bracket, in place of another. */
function wrongMark({ text, at, found, before, expected, span }: Stop): Diagnostic | null {
  const place = span(at, at + found.length)
  if (/^[。.．]$/.test(found) && text.slice(at + 1).trim() === '')
    return diagnostic('word-extra', place, { found })
  const [dash = ''] = /^[-－—–=＝~～]+[>＞]?/.exec(text.slice(at)) ?? []
  if (dash && expected.has('→'))
    return diagnostic('mark-wrong', span(at, at + dash.length), { found: dash, meant: '→' })
  const [money = '', figure = ''] =
    /^[￥¥]\s*(\d+(?:[,，]\d{3})*(?:\.\d+)?)(?![\d.])元?/.exec(text.slice(at)) ?? []
  if (money && expected.has('a number')) {
    const meant = `${figure.replace(/[,，]/g, '')}元`
    return diagnostic('mark-wrong', span(at, at + money.length), { found: money, meant })
  }
  const doubled = /[，,、；;]/.test(found) && /[，,、；;]\s*$/.test(text.slice(0, at))
  if (doubled) return diagnostic('word-extra', place, { found })
  const list = listWord.test(before.text) || expected.zh.includes('【')
  if (list && /^[（(]$/.test(found)) return diagnostic('mark-wrong', place, { found, meant: '【' })
  const group = markGroups.find(({ written }) => written.includes(found))
  const meant = group?.marks.find((mark) => mark !== found && expected.has(mark))
  return found !== '' && meant ? diagnostic('mark-wrong', place, { found, meant }) : null
}

const markGroups = [
  { written: '，,、；;：:。-－', marks: ['，', '；', '：', '→'] },
  { written: '（([【《', marks: ['（'] },
  { written: '）)]】}｝》', marks: ['】', '）'] },
] as const
