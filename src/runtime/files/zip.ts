import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { bytesAt, pieces } from './pieces.ts'

/** Names of what a zip archive holds, or why it is not taken: it would unpack to far more than it is, or is broken. */
export type ZipContents =
  | { readonly kind: 'zip'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'broken' | 'bomb' }

/**
 * Reads an archive's list and unpacks it once without keeping anything: a list can lie about sizes. Archives over
 * several disks, of more than 4 GB or with locked entries count as broken; no office program makes them.
 */
export async function readZip(handle: FileHandle, size: number): Promise<ZipContents> {
  const entries = await listOf(handle, size)
  if (entries === null) return { kind: 'broken' }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > mostEntries || unpacked > Math.min(mostRatio * size, mostUnpacked)) {
    return { kind: 'bomb' }
  }
  let end = 0
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    const start = await contentOf(handle, entry)
    if (start === null || entry.offset < end) return { kind: 'broken' }
    end = start + entry.packed
    if (end > size || !(await isAsLongAsSaid(handle, start, entry))) return { kind: 'broken' }
  }
  return { kind: 'zip', names: new Set(entries.map(({ name }) => name)) }
}

const mostEntries = 5000
const mostRatio = 100
const mostUnpacked = 500_000_000

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  /** Of its own heading. */
  readonly offset: number
}

/** Field places are those of APPNOTE.TXT 4.3.16 and 4.3.12. */
async function listOf(handle: FileHandle, size: number): Promise<readonly Entry[] | null> {
  const tail = await bytesAt(handle, Math.max(0, size - mostTail), Math.min(size, mostTail))
  const end = endOfList(tail)
  if (end === null) return null
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  const isWhole = tail.readUInt32LE(end + 4) === 0 && tail.readUInt16LE(end + 8) === count
  if (!isWhole || start + length !== size - tail.length + end || length > mostList) return null
  const list = await bytesAt(handle, start, length)
  const entries: Entry[] = []
  let at = 0
  while (at < list.length) {
    if (list.length - at < 46 || list.readUInt32LE(at) !== 0x02014b50) return null
    const isLocked = (list.readUInt16LE(at + 8) & 1) === 1
    const nameLength = list.readUInt16LE(at + 28)
    if (isLocked) return null
    entries.push({
      name: list.toString('utf8', at + 46, at + 46 + nameLength),
      method: list.readUInt16LE(at + 10),
      packed: list.readUInt32LE(at + 20),
      unpacked: list.readUInt32LE(at + 24),
      offset: list.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32)
  }
  return at === list.length && entries.length === count ? entries : null
}

/** The ending record and the longest remark after it. */
const mostTail = 22 + 0xffff
const mostList = 2_000_000

/** The last ending record whose remark ends with the file. */
function endOfList(tail: Buffer): number | null {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue
    if (at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at
  }
  return null
}

/** Where an entry's own bytes begin: APPNOTE.TXT 4.3.7. */
async function contentOf(handle: FileHandle, { offset }: Entry): Promise<number | null> {
  const heading = await bytesAt(handle, offset, 30)
  if (heading.length < 30 || heading.readUInt32LE(0) !== 0x04034b50) return null
  return offset + 30 + heading.readUInt16LE(26) + heading.readUInt16LE(28)
}

const stored = 0
const deflated = 8

async function isAsLongAsSaid(
  handle: FileHandle,
  start: number,
  { method, packed, unpacked }: Entry,
): Promise<boolean> {
  if (method === stored) return packed === unpacked
  if (method !== deflated) return false
  let length = 0
  const count = async (unpacking: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of unpacking) {
      length += piece.length
      if (length > unpacked) throw new Longer()
    }
  }
  try {
    await pipeline(pieces(handle, start, packed), createInflateRaw(), count)
  } catch (error) {
    if (error instanceof Longer || isUnpacking(error)) return false
    throw error
  }
  return length === unpacked
}

class Longer extends Error {}

const isUnpacking = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
