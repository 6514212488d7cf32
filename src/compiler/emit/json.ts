/** JSON for people to read: what fits on a line stands on one. */
export const printJson = (value: unknown): string => `${printed(value, '')}\n`

/** `lead`: what stands before it on its line. */
function printed(value: unknown, indent: string, lead = indent): string {
  const line = inline(value)
  const fits = lead.length + line.length < width
  if (fits || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  const [open, lines, close] = Array.isArray(value)
    ? ['[', value.map((item) => printed(item, inner)), ']']
    : ['{', entriesOf(value).map(([key, each]) => member(key, each, inner)), '}']
  return `${open}\n${lines.map((each) => inner + each).join(',\n')}\n${indent}${close}`
}

function member(key: string, value: unknown, indent: string): string {
  return `${key}: ${printed(value, indent, `${indent}${key}: `)}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = entriesOf(value).map(([key, each]) => `${key}: ${inline(each)}`)
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
}

const entriesOf = (value: object) =>
  Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [JSON.stringify(key), each] as const)

const width = 100
