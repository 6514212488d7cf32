/**
 * What is wrong with the shape of parsed JSON, whatever it means: a key that could reach a prototype, more levels
 * than any body has, or more than `most` values.
 */
export function jsonFault(value: object, most: number): JsonFault | null {
  let values = 0
  const look = (each: unknown, depth: number): JsonFault | null => {
    values += 1
    if (values > most) return 'values'
    if (typeof each !== 'object' || each === null) return null
    if (depth > deepestJson) return 'depth'
    if (Array.isArray(each)) return first(each, depth)
    for (const key in each) if (isPoison(key, (each as Plain)[key])) return 'key'
    return first(Object.values(each), depth)
  }
  const first = (parts: readonly unknown[], depth: number): JsonFault | null => {
    for (const part of parts) {
      const fault = look(part, depth + 1)
      if (fault) return fault
    }
    return null
  }
  return look(value, 1)
}

export type JsonFault = 'key' | 'depth' | 'values'

/** A record has four levels, a table's row with several answers being the deepest; many of them have six. */
export const deepestJson = 12

/** A form may have a field named so; its value is no object. */
const isPoison = (key: string, value: unknown): boolean =>
  key === '__proto__' ||
  ((key === 'constructor' || key === 'prototype') && typeof value === 'object')

interface Plain {
  readonly [key: string]: unknown
}
