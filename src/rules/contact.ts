import { codeText } from './code-text.ts'

/** 13800138000, from any way of writing it: +86 138 0013 8000, 0086-…, 138-0013-8000, full-width digits. */
export const normaliseMobile = (text: string): string =>
  bare(text).replace(/^(?:\+86|0086|86)(?=1\d{10}$)/, '')

export const isMobile = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

/** 021-65410000 or 021-65410000-801, from (021)65410000, +86 21 6541 0000, full-width digits … */
export function normalisePhone(text: string): string {
  const written = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:\+86|0086)-?0?/, '0')
  const [, area, number, extension] =
    /^\(?(0(?:10|2\d|[3-9]\d{2}))\)?-?(\d{4}-?\d{3,4})(?:(?:-|转)(\d{1,6}))?$/.exec(written) ?? []
  if (area === undefined || number === undefined) return written
  return [area, number.replace('-', ''), extension].filter((part) => part !== undefined).join('-')
}

/** A fixed line with its area code; Shanghai's have eight digits. */
export const isPhone = (text: string): boolean =>
  /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text) && !/^021-?\d{7}(?!\d)/.test(text)

export const normaliseEmail = (text: string): string => text.normalize('NFKC').trim()

export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[\w.%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text)

export const isPostcode = (text: string): boolean => /^\d{6}$/.test(text)

const bare = (text: string): string => codeText(text).replace(/[()-]/g, '')
