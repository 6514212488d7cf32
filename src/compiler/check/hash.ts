import { createHash } from 'node:crypto'

/** SHA-256 over plain data, whatever order its keys were made in. */
export const hashOf = (data: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(data)))
    .digest('hex')

function ordered(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(ordered)
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, value]) => [key, ordered(value)]),
  )
}
