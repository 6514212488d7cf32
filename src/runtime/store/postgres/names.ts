import { createHash } from 'node:crypto'

/** A part of a table's or a column's name for an id from a source: readable where it can be, never the same for two. */
export const safeName = (id: string): string =>
  readable.test(id) && Buffer.byteLength(id) <= longest && !hashed.test(id) ? id : digest(id)

/** PostgreSQL cuts a name after 63 bytes; the longest prefix and suffix beside it take 12. */
const longest = 48
const readable = /^@?[\p{L}\p{N}_]+$/u
const hashed = /^x[0-9a-f]{20}$/

const digest = (id: string): string =>
  `x${createHash('sha256').update(id).digest('hex').slice(0, 20)}`
