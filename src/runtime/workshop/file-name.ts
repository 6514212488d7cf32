/** A name that somebody typed for a source as its file is called; null: no file is called so on every system. */
export function sourceName(typed: string): string | null {
  const stem = typed.trim().normalize('NFC').replace(/\.fy$/i, '').trim()
  const isUsual = /^[\p{L}\p{N}_][\p{L}\p{N}_ .-]*$/u.test(stem) && !stem.endsWith('.')
  return isUsual && [...stem].length <= longest && !reserved.test(stem) ? `${stem}.fy` : null
}

/** Some systems do not tell large letters from small ones. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase()

/** In characters. */
const longest = 60
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
