/** Plain data as a JavaScript literal for people to read: a line for each key, and for each item of a list. */
export function literal(value: unknown): string {
  return printed(value, '', 2)
}

function printed(value: unknown, indent: string, levels: number): string {
  const inner = `${indent}  `
  const block = (open: string, lines: readonly string[], close: string) =>
    `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`
  if (levels === 0 || typeof value !== 'object' || value === null) return inline(value)
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object')) return inline(value)
    return block(
      '[',
      value.map((item) => inline(item)),
      ']',
    )
  }
  const entries = Object.entries(value)
  return block(
    '{',
    entries.map(([key, each]) => `${key}: ${printed(each, inner, levels - 1)}`),
    '}',
  )
}

/** JSON, but for what an older JavaScript, or an HTML page around it, would take for more than text. */
const inline = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]|<(?=[/!])/g, (found) => escapes[found] ?? found)

const escapes: Readonly<Record<string, string>> = {
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
  '<': '\\u003c',
}
