import { Span } from '../source/text.ts'
import { Names } from './symbols.ts'

/**
 * Whether two values of the checker say the same of the same statements. What was read again counts as changed,
 * whatever it says: its spans lie elsewhere. The `block` of a symbol does not count: who needs its lines asks for them.
 */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || isRead(one)) return false
  if (Array.isArray(one)) return Array.isArray(other) && sameItems(one, other)
  if (one instanceof Names) return other instanceof Names && same(one.entries, other.entries)
  if (one instanceof Map) return other instanceof Map && sameItems([...one], [...other])
  return sameParts(one, other) && countOf(one) === countOf(other)
}

/** As far as what a name stands for goes, whatever lies behind it. */
export function sameName(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other) || !('span' in one)) return same(one, other)
  return one.span === other.span && one.id === other.id && one.label === other.label
}

type Plain = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/** A span, or a node of a tree: one of them is made each time its statement is read. */
const isRead = (value: Plain): boolean =>
  value instanceof Span || (value.span instanceof Span && typeof value.kind === 'string')

// Loops, for they are gone through with every character that is typed.
function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (!same(one[at], other[at])) return false
  return true
}

function sameParts(one: Plain, other: Plain): boolean {
  for (const key in one)
    if (key !== 'block' && !(key in other && same(one[key], other[key]))) return false
  return true
}

function countOf(value: Plain): number {
  let count = 0
  for (const _ in value) count++
  return count
}
