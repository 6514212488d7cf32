/** The length of the character, at most two units, that stands at an offset; -1 at the end. */
export function anyLength(text: string, at: number): number {
  const code = text.codePointAt(at)
  return code === undefined ? -1 : code > 0xffff ? 2 : 1
}

/** The same of a letter; -1 where something else stands. */
export function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isHan(code) || isLatin(code)) return 1
  if (Number.isNaN(code) || code < 0x80) return -1
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return /\p{L}/u.test(character) ? character.length : -1
}

/** Most characters of a text: with these no space begins, nor a comment. */
export const isPlain = (code: number): boolean => isHan(code) || isLatin(code)

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5

const isLatin = (code: number): boolean => {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a && code < 0x80
}
