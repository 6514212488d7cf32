/** Whether two parts of a model mean the same: what only says how it was written, or is worked out from the rest, aside. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((each, at) => same(each, other[at]))
    )
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every(
    (key) => derived.has(key) || same(propertyOf(one, key), propertyOf(other, key)),
  )
}

const propertyOf = (part: object, key: string): unknown =>
  (part as { readonly [key: string]: unknown })[key]

const derived: ReadonlySet<string> = new Set(['key', 'hash'])
