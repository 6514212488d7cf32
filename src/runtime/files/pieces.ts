import type { FileHandle } from 'node:fs/promises'

/** The bytes from `start` on, a piece at a time; fewer than `length` where the file ends before. */
export async function* pieces(
  handle: FileHandle,
  start: number,
  length: number,
): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += step) {
    const piece = await bytesAt(handle, start + at, Math.min(step, length - at))
    if (piece.length === 0) return
    yield piece
  }
}

/** Fewer where the file ends before. */
export async function bytesAt(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

const step = 65_536
