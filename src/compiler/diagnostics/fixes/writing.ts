import { phrases, statements } from '../../../../dsl/words.ts'
import { attributeWords, bodyEnds } from '../../parse/statement-words.ts'
import { invisibleIn } from '../../source/invisible.ts'
import { spanIn, textOf } from '../../source/text.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { appending, deleting, type Edit, type Fix, fix, inserting, replacing } from '../fix.ts'
import {
  after,
  before,
  indentOf,
  isEnglish,
  type Line,
  lengthOfCode,
  lineOf,
  newlineOf,
  nextLine,
  wholeLine,
  within,
} from './place.ts'
import { commentingOut, type Fixer, type Fixers } from './shared.ts'

const toMeant: Fixer = ({ span, params: { meant = '' } }) => [replacing(span, meant)]
const deleteIt: Fixer = ({ span }) => [deleting(span)]

/** Of how a line is written. */
export const writingFixes = {
  'keyword-unknown': toMeant,
  'keyword-forgotten': ({ span, params: { keyword } }) => [inserting(span, `${keyword} `)],
  'comment-mark': ({ span }) => {
    const line = lineOf(span)
    const from = span.start - line.start
    const mark = /^(\/\/|\/\*|--|备注|注[：:])\s*/.exec(line.text.slice(from))?.[0] ?? ''
    return [replacing(within(line, from, from + mark.length), '# ')]
  },
  'condition-alone': conditionToRule,
  'line-needed': ({ span }) => {
    const line = lineOf(span)
    const gap = /[，,；;]?\s*$/.exec(before(line, span))?.[0].length ?? 0
    const text = `${newlineOf(span.file)}${indentOf(line)}  `
    return [fix('splitLine', [{ span: span.part(span.start - gap, span.start), text }])]
  },
  'keyword-missing': ({ span }) => [
    ...joined(lineOf(span)),
    /^[\p{L}\p{N}]/u.test(textOf(span)) ? commentingOut([lineOf(span)]) : deleting(span),
  ],
  'statement-twice': ({ span }) =>
    /^(正文|body)$/.test(textOf(span)) ? [] : [commentingOut([lineOf(span)])],
  'word-unknown': toMeant,
  'word-unexpected': wordInstead,
  'word-extra': ({ span }) => {
    const behind = after(lineOf(span), span)
    const bracketed = /^[（(【[]$/.test(textOf(span)) ? /^[^）)】\]]*[）)】\]]/ : /^[）)】\]]+\s*$/
    const [rest = ''] = bracketed.exec(behind) ?? []
    return [deleting(span.part(span.start, span.end + rest.length))]
  },
  'mark-wrong': markInstead,
  'mark-missing': ({ span, params: { mark = '' } }) => {
    const gap = /\s*$/.exec(before(lineOf(span), span))?.[0].length ?? 0
    return [fix('insert', [{ span: span.part(span.start - gap, span.start), text: mark }])]
  },
  'words-joined': ({ span, params: { found = '', word = '' } }) => {
    const first = /^[\d０-９]/.test(found) || found.startsWith(word)
    const at = first ? found.indexOf(word) : found.lastIndexOf(word)
    const parts = [found.slice(0, at), word, found.slice(at + word.length)]
    return [replacing(span, parts.filter(Boolean).join(' '))]
  },
  'name-unquoted': ({ span, params: { name } }) => [replacing(span, `『${name}』`)],
  'list-unbracketed': bracketList,
  'option-second': ({ span }) => {
    const line = lineOf(span)
    const code = line.text.slice(0, lengthOfCode(line))
    const newline = newlineOf(span.file) + indentOf(line)
    const marks = [...code.matchAll(/\s*[、，,；;]\s*/g)]
    if (marks.length === 0 || /[\d自至]/.test(code)) return []
    return [
      fix(
        'splitLine',
        marks.map((mark) => ({
          span: within(line, mark.index, mark.index + mark[0].length),
          text: newline,
        })),
      ),
    ]
  },
  'article-alone': ({ span }) => {
    const ahead = before(lineOf(span), span)
    const law = /.*(《[^》]*》)/.exec(ahead)?.[1]
    const gap = /[、，,；;]?\s*$/.exec(ahead)?.[0].length ?? 0
    return law
      ? [fix('insert', [{ span: span.part(span.start - gap, span.start), text: `；${law}` }])]
      : []
  },
  'inset-outside': ({ span }) => {
    const close = /[}｝]/.exec(after(lineOf(span), span))
    const edits = [{ span, text: '' }]
    if (close)
      edits.push({
        span: span.part(span.end + close.index, span.end + close.index + 1),
        text: '',
      })
    return [fix('delete', edits)]
  },
  'unit-unknown': ({ span, params: { found = '', unit = '' } }) => {
    const figure = found.slice(0, found.length - unit.length)
    const meant = meantUnits.get(unit)
    return [
      ...(meant ? [replacing(span, figure + meant)] : []),
      replacing(span, figure),
      replacing(span, `『${found}』`),
    ]
  },
  'number-comma': ({ span }) => {
    const line = lineOf(span)
    const at = span.start - line.start
    for (const figure of line.text.matchAll(/\d{1,3}(?:[,，]\d{3})+(?!\d)/g)) {
      const end = figure.index + figure[0].length
      if (figure.index <= at && at < end)
        return [replacing(within(line, figure.index, end), figure[0].replace(/[,，]/g, ''))]
    }
    return []
  },
  'compare-chained': ({ span, params: { name = '' } }) => {
    const and = isEnglish(lineOf(span)) ? phrases.and.en : phrases.and.zh
    return name ? [inserting(span, ` ${and} ${name} `)] : []
  },
  'line-incomplete': ({ span, params: { expected = '' } }) => {
    const word = soleWord(expected)
    return word ? [appending(span, ` ${word}`)] : []
  },
  'bracket-unclosed': ({ span, fixes, params: { bracket = '' } }) => {
    if (fixes.length > 0) return []
    const line = lineOf(span)
    const id = /^[（(]\s*[A-Za-z]\w*/.exec(line.text.slice(span.start - line.start))?.[0]
    const at = id ? span.start - line.start + id.length : lengthOfCode(line)
    return [inserting(within(line, at, at), closing.get(bracket) ?? '')]
  },
  'text-unclosed': ({ span }) => {
    const text = textOf(span)
    const close = closing.get(text.charAt(0)) ?? '”'
    // A mark of another pair, as some keyboards give it.
    return text.length > 1 && /[”"」』》]$/.test(text)
      ? [replacing(span.part(span.end - 1, span.end), close)]
      : [appending(span, close)]
  },
  'text-inner-quotes': outerQuotes,
  'inset-unclosed': deleteIt,
  'inset-doubled': ({ span }) => {
    const name = textOf(span).replace(/[{}｛｝]/g, '')
    return [replacing(span, `{${name}}`)]
  },
  'inset-empty': deleteIt,
  'body-unopened': ({ span }) => {
    const { body } = statements.item
    const text = `  ${isEnglish(lineOf(span)) ? body.en : body.zh}${newlineOf(span.file)}`
    return [fix('insertLine', [{ span: span.part(span.start, span.start), text }])]
  },
  'body-unclosed': endBody,
  'mark-unclosed': closeMark,
  'mark-unopened': ({ span }) => {
    const line = lineOf(span)
    const alone = line.text.trim() === textOf(span)
    return [deleting(alone ? wholeLine(line) : span)]
  },
  'mark-mismatch': ({ span, params: { wanted } }) => [replacing(span, `〈/${wanted}〉`)],
  'character-invisible': ({ span: { file } }) => {
    const found = [...invisibleIn(file.text)]
    return [
      fix(
        'invisible',
        found.map(({ index, 0: character }) => ({
          span: spanIn(file, index, index + 1),
          text: character === '\u00a0' || partsWords(file.text, index) ? ' ' : '',
        })),
      ),
    ]
  },
} as const satisfies Fixers

/** 到会 ≥ 3 on the line under 规则 甲 belongs behind its colon. */
function conditionToRule({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const rule = nextLine(line, -1)
  if (!rule || /[：:]/.test(rule.text)) return []
  const end = lengthOfCode(rule)
  return [
    fix('joinLine', [
      { span: within(rule, end, end), text: `：${line.text.trim()}` },
      { span: wholeLine(line), text: '' },
    ]),
  ]
}

/** A line that was broken at a mark goes on where the one above ends. */
function joined(line: Line): readonly Fix[] {
  const above = nextLine(line, -1)
  const end = above ? lengthOfCode(above) : 0
  if (above?.text.slice(end).trim() !== '') return []
  const goesOn =
    /[，,、；;：:=＝≤≥≠<>＜＞+＋−×÷*→]$/.test(above.text.slice(0, end)) ||
    /^\s*[，,、；;=＝≤≥≠<>＜＞+＋−×÷*→]/.test(line.text)
  const gap = spanIn(line.file, above.start + end, line.start + indentOf(line).length)
  return goesOn ? [fix('joinLine', [{ span: gap, text: ' ' }])] : []
}

/** Where one thing alone can stand, it is put there. */
function wordInstead({ span, params: { found = '', expected = '' } }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const word = soleWord(expected)
  const last = after(line, span).trim() === ''
  if (word) return last ? [replacing(span, word)] : [inserting(span, `${word} `)]
  if (expected.startsWith('（英文标识）') && /^[A-Za-z]\w*$/.test(found)) {
    const closed = /^[）)]/.test(after(line, span))
    return [replacing(closed ? span.part(span.start, span.end + 1) : span, `（${found}）`)]
  }
  if (expected === '加引号的文字') {
    const text = line.text.slice(span.start - line.start).trimEnd()
    const inner = /^[”’‘'＂]([^“”"]*)[“”‘’'＂]$/.exec(text)?.[1]
    if (inner) return [replacing(span.part(span.start, span.start + text.length), `“${inner}”`)]
    return /[“”"「」]/.test(text)
      ? []
      : [replacing(span.part(span.start, span.start + text.length), `“${text}”`)]
  }
  const inner = /^[（(]([^（）()]*)[）)]/.exec(line.text.slice(span.start - line.start))
  return inner && expected.startsWith('“，”')
    ? [replacing(span.part(span.start, span.start + inner[0].length), `，${inner[1]}`)]
    : []
}

const soleWord = (expected: string): string | undefined => /^“([^“”]+)”$/.exec(expected)?.[1]

/** An opening bracket is changed together with the closing one. */
function markInstead({ span, params: { found = '', meant = '' } }: Diagnostic): readonly Fix[] {
  const edits: Edit[] = [{ span, text: meant }]
  const close = closing.get(found)
  const closes = close === ')' ? '）)' : `${close}）`
  const at = close ? [...after(lineOf(span), span)].findIndex((mark) => closes.includes(mark)) : -1
  const meantClose = closing.get(meant)
  if (at >= 0 && meantClose)
    edits.push({
      span: span.part(span.end + at, span.end + at + 1),
      text: meantClose,
    })
  return [fix('replace', edits)]
}

const closing: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〔', '〕'],
  ['｛', '｝'],
  ['{', '}'],
])

const meantUnits: ReadonlyMap<string, string> = new Map([
  ['月', '个月'],
  ['日', '天'],
  ['工作日', '个工作日'],
  ['圆', '元'],
  ['块', '元'],
])

const listHead = /(?:单选|多选|choices?|不属于|属于|notIn|in)\s*[：:]?\s*/gu
const item = '(?:[\\p{L}\\p{N}_·〇]+|“[^”]*”|『[^』]*』)'
const items = new RegExp(`^${item}(?:\\s*[，,、]\\s*${item})*`, 'u')

/** 单选 甲，乙，必填: the options are all up to the first attribute. */
function bracketList({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const heads = [...line.text.matchAll(listHead)].filter(
    (head) => head.index <= span.start - line.start,
  )
  const head = heads.at(-1)
  if (!head) return []
  const from = head.index + head[0].length
  const names = (items.exec(line.text.slice(from))?.[0] ?? '').split(/\s*[，,、]\s*/)
  const last = names.findIndex((name) => attributeWords.has(name))
  const options = last < 0 ? names : names.slice(0, last)
  const text = options.join('，')
  const written = line.text.slice(from)
  const length = lengthOfItems(written, options)
  const word = head[0].replace(/[\s：:]+$/, '')
  return text === ''
    ? []
    : [replacing(within(line, head.index, from + length), `${word}【${text}】`)]
}

function lengthOfItems(text: string, options: readonly string[]): number {
  let at = 0
  for (const option of options) at = text.indexOf(option, at) + option.length
  return at
}

/** “所谓“甲”是指乙” → 「所谓“甲”是指乙」 */
function outerQuotes({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const end = span.end - line.start
  const texts = [...line.text.matchAll(/“[^”]*”|"[^"]*"|「[^」]*」/g)]
  const first = texts.find((text) => text.index + text[0].length === end)
  const close = line.text.charAt(end - 1)
  const [before, behind] = close === '」' ? (['“', '”'] as const) : (['「', '」'] as const)
  const last = line.text.lastIndexOf(close)
  if (!first || last < end || line.text.includes(before) || line.text.includes(behind)) return []
  return [
    fix('replace', [
      { span: within(line, first.index, first.index + 1), text: before },
      { span: within(line, last, last + 1), text: behind },
    ]),
  ]
}

/** Before the next block of the file, or at its end. */
function endBody({ span }: Diagnostic): readonly Fix[] {
  const { file } = span
  const line = lineOf(span)
  const end = isEnglish(line) ? bodyEnds.en : bodyEnds.zh
  const newline = newlineOf(file)
  for (let below = nextLine(line, 1); below; below = nextLine(below, 1)) {
    if (fileBlock.test(below.text))
      return [fix('insertLine', [{ span: within(below, 0, 0), text: `  ${end}${newline}` }])]
  }
  const at = file.text.length
  const gap = file.text.endsWith('\n') ? '' : newline
  return [fix('insertLine', [{ span: spanIn(file, at, at), text: `${gap}  ${end}${newline}` }])]
}

const fileBlock = new RegExp(
  `^(?:${Object.values(statements.file)
    .flatMap(({ zh, en }) => [zh, en])
    .join('|')})\\s+\\S`,
)

/** Behind the line's text; or, for a mark on a line of its own, under the next line. */
function closeMark({ span, params: { mark = '' } }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const word = /^[\p{L}\p{N}]+/u.exec(mark.trim())?.[0] ?? ''
  const close = `〈/${word}〉`
  if (line.text.trim() !== textOf(span)) {
    const end = line.text.trimEnd().length
    return [inserting(within(line, end, end), close)]
  }
  const below = nextLine(line, 1)
  if (!below || /[〈〉]/.test(below.text) || isBodyEnd(below)) return []
  const end = below.text.length
  return [
    fix('insertLine', [{ span: within(below, end, end), text: `${newlineOf(span.file)}${close}` }]),
  ]
}

const isBodyEnd = ({ text }: Line): boolean => [bodyEnds.zh, bodyEnds.en].includes(text.trim())

/** Whether an invisible character is all that stands between a word of the language and the next word. */
function partsWords(text: string, at: number): boolean {
  const [word = ''] = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 20), at)) ?? []
  return languageWords.has(word) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}

const languageWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(statements).flatMap((rank) => Object.values(rank)),
    ...Object.values(phrases),
  ].flatMap(({ zh, en }) => [zh, en]),
)
