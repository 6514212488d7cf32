/** Text as a database takes it: no NUL and no half of a pair, which stand as U+FFFE (no character) and their code. */
export const kept = (text: string): string => text.replace(unkeepable, coded)

export const unkept = (text: string): string =>
  text.replace(code, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

/** A value as JSON that a jsonb column takes. */
export function json(value: unknown): string {
  const text = JSON.stringify(value)
  return suspicious.test(text) ? text.replace(escapes, keptEscape) : text
}

/** What `json` wrote. */
export const fromJson = (text: string): unknown =>
  JSON.parse(text.includes(mark) ? text.replace(code, '\\u$1') : text)

const mark = '\ufffe'
const unkeepable = /[\0\ufffe\ud800-\udfff]/gu
const code = /\ufffe([0-9a-f]{4})/g

const coded = (character: string): string =>
  mark + character.charCodeAt(0).toString(16).padStart(4, '0')

/** What JSON.stringify makes of them. */
const suspicious = /\\u0000|\\ud[89a-f]|\ufffe/
const escapes = /\ufffe|\\(?:u(0000|d[89a-f][0-9a-f]{2})|.)/g

const keptEscape = (written: string, digits: string | undefined): string =>
  written === mark ? coded(mark) : digits === undefined ? written : mark + digits
