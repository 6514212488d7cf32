/** JSON with keys in order, so that equal values are equal text. */
export function canonical(value: unknown): string {
  if (isInOrder(value)) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const own = value as { readonly [key: string]: unknown }
  const members: string[] = []
  for (const key of Object.keys(own).sort()) {
    if (own[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonical(own[key])}`)
  }
  return `{${members.join(',')}}`
}

/** Whether plain JSON of it is canonical already, which takes a tenth of the time. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  if ('toJSON' in value) return false
  const own = value as { readonly [key: string]: unknown }
  let before = ''
  for (const key of Object.keys(own)) {
    if (key < before || !isInOrder(own[key])) return false
    before = key
  }
  return true
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
