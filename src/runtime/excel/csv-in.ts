/**
 * The rows of a file of separated values, in UTF-8 or, as Chinese spreadsheets save it, in GB 18030; separated by
 * commas, semicolons or tabs. Null: it is no text.
 */
export function csvRows(bytes: Uint8Array): readonly (readonly string[])[] | null {
  const text = decoded(bytes)
  if (text === null || text.includes('\0')) return null
  return split(text, separatorOf(text)).map((row) => row.map(unguarded))
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes)
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The one that is most in the first line. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1)
  const count = (mark: string): number => line.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** RFC 4180; a quote that is never closed goes on to the end. */
function split(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = cellAt(text, at, separator)
    row.push(cell.text)
    at = cell.end
    if (text[at] === separator) {
      at++
      if (at === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function cellAt(
  text: string,
  start: number,
  separator: string,
): { readonly text: string; readonly end: number } {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
      end++
    return { text: text.slice(start, end), end }
  }
  let inside = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { text: inside + text.slice(at), end: text.length }
    inside += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const rest = cellAt(` ${text.slice(quote + 1, quote + 200)}`, 0, separator)
      return { text: inside + rest.text.slice(1).trimEnd(), end: quote + rest.end }
    }
    inside += '"'
    at = quote + 2
  }
}

/** Without what keeps a spreadsheet from taking a text for a formula or a number; see `csv.ts`. */
const unguarded = (text: string): string =>
  /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text.replace(/\t$/, '')
