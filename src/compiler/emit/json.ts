/** JSON for people to read: what fits on a line stands on one. */
export const printJson = (value: unknown): string => `${printed(value, '')}\n`

/** `lead`: what stands before it on its line. */
function printed(value: unknown, indent: string, lead = indent): string {
  const line = inline(value, width - lead.length)
  if (line !== null) return line
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const [open, lines, close] = Array.isArray(value)
    ? ['[', value.map((item) => printed(item, inner)), ']']
    : ['{', entriesOf(value).map(([key, each]) => member(key, each, inner)), '}']
  return `${open}\n${lines.map((each) => inner + each).join(',\n')}\n${indent}${close}`
}

function member(key: string, value: unknown, indent: string): string {
  return `${key}: ${printed(value, indent, `${indent}${key}: `)}`
}

/** Null: it is not shorter than `room`; found without writing out more than that. */
function inline(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) return within(JSON.stringify(value), room)
  if (Array.isArray(value)) {
    const items = joined(
      value.map((each) => ['', each]),
      room - 2,
    )
    return items === null ? null : within(`[${items}]`, room)
  }
  const members = joined(
    entriesOf(value).map(([key, each]) => [`${key}: `, each]),
    room - 2,
  )
  if (members === null) return null
  return within(members === '' ? '{}' : `{ ${members} }`, room)
}

function joined(parts: readonly (readonly [lead: string, value: unknown])[], room: number) {
  let line = ''
  for (const [lead, value] of parts) {
    const start = line === '' ? lead : `${line}, ${lead}`
    const text = inline(value, room - start.length)
    if (text === null) return null
    line = start + text
  }
  return line
}

const within = (text: string, room: number): string | null => (text.length < room ? text : null)

const entriesOf = (value: object) =>
  Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => [JSON.stringify(key), each] as const)

const width = 100
