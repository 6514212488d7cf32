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

/**
 * A copy that nobody can change, exactly as it will be read back from its canonical text. What is such a copy already
 * is not copied again.
 */
export const frozen = <T>(value: T): T => fixed(value) as T

function fixed(value: unknown): unknown {
  // JSON has neither minus zero nor what is no number.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || value === null || isFixed(value)) return value
  return Array.isArray(value) ? fixedList(value) : fixedObject(value as Plain)
}

function isFixed(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return value !== undefined
  if (!Object.isFrozen(value)) return false
  if (Array.isArray(value)) return value.every(isFixed)
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  let before = ''
  for (const key of Object.keys(value)) {
    if (key < before || !isFixed((value as Plain)[key])) return false
    before = key
  }
  return true
}

const fixedList = (list: readonly unknown[]): readonly unknown[] =>
  Object.freeze(list.map((item) => fixed(item) ?? null))

function fixedObject(own: Plain): Plain {
  const entries: (readonly [string, unknown])[] = []
  for (const key of Object.keys(own).sort()) {
    const value = fixed(own[key])
    if (value !== undefined) entries.push([key, value])
  }
  // What is given many keys one by one is read and written as text at half the speed from then on.
  return Object.freeze(Object.fromEntries(entries))
}

interface Plain {
  readonly [key: string]: unknown
}

/** What is frozen already is so to its leaves. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
