import { constants, deflateRawSync } from 'node:zlib'

/** A piece of a zlib stream (RFC 1950) that goes together with others in any order, packed once. */
export interface Piece {
  readonly length: number
  /** Deflate blocks that end on a whole byte and look back at nothing before them. */
  readonly packed: Buffer
  /** Adler-32 of what is in it, in its halves. */
  readonly sums: readonly [number, number]
}

export function pieceOf(bytes: Buffer): Piece {
  const packed =
    bytes.length === 0
      ? bytes
      : ownCopy(deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, level: 6 }))
  return { length: bytes.length, packed, sums: adler(bytes) }
}

/** The same as it is: for little that is needed once. */
export function storedPieceOf(bytes: Buffer): Piece {
  const blocks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += mostStored) {
    const part = bytes.subarray(at, at + mostStored)
    const head = Buffer.alloc(5)
    head.writeUInt16LE(part.length, 1)
    head.writeUInt16LE(part.length ^ 0xffff, 3)
    blocks.push(head, part)
  }
  return { length: bytes.length, packed: Buffer.concat(blocks), sums: adler(bytes) }
}

/** RFC 1951, 3.2.4. */
const mostStored = 0xffff

/** Bytes that hold on to no others: what is small shares its memory with much that is gone soon. */
export function ownCopy(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** The pieces one after the other as one zlib stream. */
export function streamOf(pieces: readonly Piece[]): Buffer {
  let [a, b] = [1, 0]
  for (const { length, sums } of pieces) {
    b = (b + length * a + sums[1]) % modulus
    a = (a + sums[0]) % modulus
  }
  const end = Buffer.from([0x03, 0x00, b >> 8, b & 0xff, a >> 8, a & 0xff])
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...pieces.map(({ packed }) => packed), end])
}

const modulus = 65521

/** Beginning at nothing: what `streamOf` has before a piece is added to it there. */
function adler(bytes: Buffer): readonly [number, number] {
  let [a, b] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    // As many as cannot overflow 32 bits.
    for (const end = Math.min(at + 3800, bytes.length); at < end; at++) {
      a += bytes[at] ?? 0
      b += a
    }
    a %= modulus
    b %= modulus
  }
  return [a, b]
}
