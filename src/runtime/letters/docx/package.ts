import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** What an office file holds: its parts by name, in its own order. */
export type Parts = ReadonlyMap<string, Buffer>

/** Null where it is no zip archive, is locked or damaged, or unpacks to more than any letter is. */
export function openPackage(file: Buffer): Parts | null {
  if (file.length > mostPacked) return null
  try {
    return partsOf(file)
  } catch (error) {
    // An offset or a length that leads out of the file, a stream that is none or does not end.
    if (error instanceof RangeError || isUnpacking(error)) return null
    throw error
  }
}

/** Equal parts give equal bytes: no date, no order but the parts'. */
export function packPackage(parts: Parts): Buffer {
  const packed = [...parts].map(([name, content]) => packEntry(Buffer.from(name), content))
  const list: Buffer[] = []
  let offset = 0
  for (const { heading, name, content } of packed) {
    list.push(listEntry(heading, offset), name)
    offset += heading.length + name.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(packed.length, 8)
  end.writeUInt16LE(packed.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(offset, 16)
  const entries = packed.flatMap(({ heading, name, content }) => [heading, name, content])
  return Buffer.concat([...entries, ...list, end])
}

const mostPacked = 10_000_000
const mostUnpacked = 50_000_000
const mostParts = 500

/** Places of fields: APPNOTE.TXT 4.3.16 and 4.3.12. */
function partsOf(file: Buffer): Parts | null {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const count = end < 0 ? 0 : file.readUInt16LE(end + 10)
  if (count === 0 || count > mostParts) return null
  const parts = new Map<string, Buffer>()
  let at = file.readUInt32LE(end + 16)
  let room = mostUnpacked
  for (let index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== 0x02014b50) return null
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28))
    const content = contentOf(file, at, room)
    if (content === null || parts.has(name)) return null
    room -= content.length
    // A folder is no part.
    if (!name.endsWith('/')) parts.set(name, content)
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + file.readUInt16LE(at + place), 0)
  }
  return parts
}

function contentOf(file: Buffer, at: number, room: number): Buffer | null {
  const isLocked = (file.readUInt16LE(at + 8) & 1) === 1
  const method = file.readUInt16LE(at + 10)
  const heading = file.readUInt32LE(at + 42)
  if (isLocked || file.readUInt32LE(heading) !== 0x04034b50) return null
  const start = heading + 30 + file.readUInt16LE(heading + 26) + file.readUInt16LE(heading + 28)
  const packed = file.subarray(start, start + file.readUInt32LE(at + 20))
  const content =
    method === stored
      ? packed
      : method === deflated
        ? inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
        : null
  const isWhole = content?.length === file.readUInt32LE(at + 24) && content.length <= room
  return content && isWhole && crc32(content) === file.readUInt32LE(at + 16) ? content : null
}

const stored = 0
const deflated = 8

const isUnpacking = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ERR_BUFFER_TOO_LARGE|ERR_OUT_OF_RANGE)/.test(String(error.code))

interface Packed {
  readonly heading: Buffer
  readonly name: Buffer
  readonly content: Buffer
}

/** 1 January 1980, the first day a zip archive knows. */
const firstDay = 0x21
const namesAreUtf8 = 0x800

function packEntry(name: Buffer, content: Buffer): Packed {
  const packed = deflateRawSync(content, { level: 9 })
  const heading = Buffer.alloc(30)
  heading.writeUInt32LE(0x04034b50, 0)
  heading.writeUInt16LE(20, 4)
  heading.writeUInt16LE(namesAreUtf8, 6)
  heading.writeUInt16LE(deflated, 8)
  heading.writeUInt16LE(firstDay, 12)
  heading.writeUInt32LE(crc32(content), 14)
  heading.writeUInt32LE(packed.length, 18)
  heading.writeUInt32LE(content.length, 22)
  heading.writeUInt16LE(name.length, 26)
  return { heading, name, content: packed }
}

/** An entry of the list says what its heading says, and where that is. */
function listEntry(heading: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  heading.copy(entry, 6, 4, 30)
  entry.writeUInt32LE(offset, 42)
  return entry
}
