/** JSON with keys in order, so that equal values are equal text. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const own = value as { readonly [key: string]: unknown }
  const members: string[] = []
  for (const key of Object.keys(own).sort()) {
    if (own[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonical(own[key])}`)
  }
  return `{${members.join(',')}}`
}

/** A copy that nobody can change, exactly as it will be read back; and its text. */
export function frozen<T>(value: T): { readonly value: T; readonly text: string } {
  const text = canonical(value)
  return { value: freeze(JSON.parse(text)) as T, text }
}

export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
