/** A doc comment of one line; no text can end it. */
export function comment(indent: string, parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join(' · ')
  return `${indent}/** ${text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll('*/', '*\\/')} */\n`
}
