import { addDays, dateParts, isDate, makeDate } from './date.ts'

/** 2025年4月28日; of a day with a time, 2025年4月28日14时30分. */
export function showDate(date: string): string {
  const { year, month, day } = dateParts(date)
  const time = date.length > 10 ? `${Number(date.slice(11, 13))}时${date.slice(14, 16)}分` : ''
  return `${year}年${month}月${day}日${time}`
}

/** A day as people and Excel write it, or null. */
export function parseDate(text: string): string | null {
  const written = halfWidth(text).replace(/\s+/g, '')
  return arabic(written) ?? han(written) ?? excelSerial(written)
}

/** A day with a time of day, as 'YYYY-MM-DDTHH:MM', or null. */
export function parseDateTime(text: string): string | null {
  const written = halfWidth(text)
  const [, day, hour, minute] =
    /^(.+?)[T\s]*(?<!\d)(\d{1,2})\s*[:时点]\s*(\d{1,2})?(?::00|\s*分)?$/.exec(written) ?? []
  const date = day === undefined ? null : parseDate(day)
  if (date === null || Number(hour) > 23 || Number(minute ?? 0) > 59) return null
  return `${date}T${hour?.padStart(2, '0')}:${(minute ?? '0').padStart(2, '0')}`
}

/** 'YYYY-MM-DDTHH:MM'. */
export const isDateTime = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) &&
  isDate(text.slice(0, 10))

/** Nothing where the text is longer than any way of writing a day. */
const halfWidth = (text: string): string =>
  text.trim().length > 60 ? '' : text.trim().normalize('NFKC')

function arabic(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    []
  return year === undefined ? null : makeDate(Number(year), Number(month), Number(day))
}

function han(text: string): string | null {
  const [, year, month, day] =
    /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/.exec(
      text,
    ) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const digits = [...year].map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit)))
  return makeDate(Number(digits.join('')), smallNumeral(month), smallNumeral(day))
}

/** Of 一 to 九十九; 0 when it is none. */
function smallNumeral(text: string): number {
  const [, tens, ten, ones] = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? []
  const digit = (word: string | undefined) => '〇一二三四五六七八九'.indexOf(word || '〇')
  if (ten === undefined || (ten === '' && text.length > 1)) return 0
  return ten === '' ? digit(tens || ones) : (tens ? digit(tens) : 1) * 10 + digit(ones)
}

/** Days as Excel counts them, for cells that lost their format: 45775 is 2025-04-28. */
function excelSerial(text: string): string | null {
  return /^[2-7]\d{4}$/.test(text) ? addDays('1899-12-30', Number(text)) : null
}
