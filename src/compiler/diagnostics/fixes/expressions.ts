import { functions, phrases } from '../../../../dsl/words.ts'
import { textOf } from '../../source/text.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { appending, deleting, type Fix, replacing } from '../fix.ts'
import { after, before, isEnglish, lineOf, within } from './place.ts'
import { type Fixers, toMeantName } from './shared.ts'

/** Of types, units, paths and functions. */
export const expressionFixes = {
  'unit-missing': ({ span }) =>
    isEnglish(lineOf(span))
      ? [appending(span, ' yuan')]
      : [appending(span, '元'), appending(span, '万元')],
  'unit-missing-scaled': ({ span }) => [appending(span, '元')],
  'percent-missing': ({ span }) => [appending(span, '%')],
  'unit-missing-date': ({ span }) =>
    isEnglish(lineOf(span))
      ? [appending(span, ' days'), appending(span, ' months')]
      : [appending(span, '天'), appending(span, '个月')],
  'date-format': ({ span }) => {
    const date = isoDate(textOf(span))
    return date ? [replacing(span, date)] : []
  },
  'date-quoted': ({ span }) => {
    const date = isoDate(textOf(span))
    return date ? [replacing(span, date)] : []
  },
  'figure-quoted': ({ span }) => {
    const text = textOf(span).slice(1, -1).trim()
    const figure = /^[\d.]+(元|万元|亿元|%)?$/.test(text) ? text : figureOf(text)
    return figure ? [replacing(span, figure)] : []
  },
  'figure-in-words': ({ span }) => {
    const figure = figureOf(textOf(span))
    return figure ? [replacing(span, figure)] : []
  },
  'yesno-unknown': ({ span }) => {
    const meant = yesNo.get(
      textOf(span)
        .replace(/[“”"「」]/g, '')
        .trim(),
    )
    return meant ? [replacing(span, meant)] : []
  },
  'operator-words': ({ span, params: { found = '', word = '', meant = '' } }) => {
    const at = found.indexOf(word)
    const parts = [found.slice(0, at), meant, found.slice(at + word.length)]
    return [replacing(span, parts.filter(Boolean).join(' '))]
  },
  'compare-empty': ({ span }) => {
    const line = lineOf(span)
    const [operator = ''] = /\s*(?:[=＝≠]|!=)\s*$/.exec(before(line, span)) ?? []
    const not = /[≠!]/.test(operator)
    const { zh, en } = not ? phrases.notEmpty : phrases.isEmpty
    const from = span.part(span.start - operator.length, span.end)
    return operator ? [replacing(from, ` ${isEnglish(line) ? en : zh}`)] : []
  },
  'path-too-long': ({ span }) => {
    const line = lineOf(span)
    const [dot = ''] = /[.．·]\s*$/.exec(before(line, span)) ?? []
    const [rest = ''] = /^(?:[.．][\p{L}\p{N}_·〇]+)*/u.exec(after(line, span)) ?? []
    return [deleting(span.part(span.start - dot.length, span.end + rest.length))]
  },
  'path-not-reference': ({ span }) => {
    const [rest] = /^[.．][\p{L}\p{N}_·〇]+/u.exec(after(lineOf(span), span)) ?? []
    return rest ? [deleting(span.part(span.end, span.end + rest.length))] : []
  },
  'function-misspelt': toMeantName,
  'aggregate-not-table': sumOfFields,
} as const satisfies Fixers

/** 2026/1/1, “2026年1月1日” */
function isoDate(text: string): string | null {
  const [, year = '', month = '', day = ''] =
    /^[“"「]?\s*(\d{4})\D(\d{1,2})\D(\d{1,2})日?\s*[”"」]?$/.exec(text) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

const digits = '零一二三四五六七八九'
const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** 二十五 → 25; null for what is no figure below ten thousand. */
function figureOf(words: string): string | null {
  let sum = 0
  let digit = 0
  for (const word of words.replaceAll('两', '二')) {
    const scale = scales.get(word)
    const value = digits.indexOf(word)
    if (scale) {
      sum += (digit || 1) * scale
      digit = 0
    } else if (value >= 0) digit = value
    else return null
  }
  return words === '' ? null : String(sum + digit)
}

const yesNo: ReadonlyMap<string, string> = new Map([
  ...['是', '有', '对', '真', '√', '1'].map((word) => [word, phrases.yes.zh] as const),
  ...['否', '无', '没有', '不是', '假', '×', '0'].map((word) => [word, phrases.no.zh] as const),
  ...['yes', 'true', 'Y'].map((word) => [word, phrases.yes.en] as const),
  ...['no', 'false', 'N'].map((word) => [word, phrases.no.en] as const),
])

/** 合计（甲，乙） of two fields is their sum. */
function sumOfFields({ span }: Diagnostic): readonly Fix[] {
  const line = lineOf(span)
  const { zh, en } = functions.sum
  const head = new RegExp(`(${zh}|${en})\\s*[（(]\\s*$`).exec(before(line, span))
  const tail = /^((?:\s*[，,、]\s*[\p{L}\p{N}_·〇]+)+)\s*[）)]/u.exec(after(line, span))
  if (!head || !tail) return []
  const names = [textOf(span), ...(tail[1] ?? '').split(/[，,、]/).slice(1)].map((name) =>
    name.trim(),
  )
  const end = span.end - line.start + tail[0].length
  return [replacing(within(line, head.index, end), `（${names.join(' + ')}）`)]
}
