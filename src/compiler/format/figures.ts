import type { Vocabulary } from './tokens.ts'

/*
 * Figures whose units are words: each takes one as written, half width and without spaces, and gives it in the words
 * of a vocabulary.
 */

export function moneyIn(text: string, words: Vocabulary): string {
  const figure = text.replace(/元$|yuan$/, '')
  const english = words === 'en' || (words === 'asWritten' && text.endsWith('yuan'))
  return english ? `${figure} yuan` : `${figure}元`
}

/** 15个工作日, 15 workdays */
export function durationIn(text: string, words: Vocabulary): string {
  const [, figure = '', , unit = ''] = /^(\d+)(个?)(.+)$/.exec(text) ?? []
  const found = units.find(({ zh, en }) => zh.includes(unit) || en.includes(unit))
  if (!found) return text
  const english = words === 'en' || (words === 'asWritten' && /^[a-z]/.test(unit))
  return english ? `${figure} ${found.en[figure === '1' ? 1 : 0]}` : figure + found.zh[0]
}

interface UnitWords {
  readonly zh: readonly string[]
  readonly en: readonly [string, string]
}

const units: readonly UnitWords[] = [
  { zh: ['个工作日', '工作日'], en: ['workdays', 'workday'] },
  { zh: ['天'], en: ['days', 'day'] },
  { zh: ['个月', '月'], en: ['months', 'month'] },
  { zh: ['年'], en: ['years', 'year'] },
]

/** 2026年1月1日, 2026-01-01 */
export function dateIn(text: string, words: Vocabulary): string {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? []
  if (words === 'zh') return `${year}年${Number(month)}月${Number(day)}日`
  const padded = year.length === 4 && month.length <= 2 && day.length <= 2
  return words === 'en' && padded ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : text
}

/** 5月31日, 05-31 */
export function monthDayIn(text: string, words: Vocabulary): string {
  const [month = '', day = ''] = text.match(/\d+/g) ?? []
  if (words === 'zh') return `${Number(month)}月${Number(day)}日`
  return words === 'en' ? `${twoDigits(month)}-${twoDigits(day)}` : text
}

const twoDigits = (digits: string): string => digits.padStart(2, '0')
