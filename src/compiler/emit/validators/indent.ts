/** Code with one statement a line, set in by its braces. A line break never stands within a string. */
export function indented(code: string): string {
  let depth = 0
  const lines = code.split('\n').map((line) => {
    if (line.startsWith('}')) depth--
    const set = line === '' ? '' : `${'  '.repeat(depth)}${line}`
    if (line.endsWith('{')) depth++
    return set
  })
  return `${lines.join('\n').trimEnd()}\n`
}
