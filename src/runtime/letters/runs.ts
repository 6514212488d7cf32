/**
 * RunLengthDecode (ISO 32000-1, 7.4.5) of a CIDToGIDMap: two bytes for each number, the place of its glyph in the font.
 * Few of very many numbers have one, so that this is nearly as short as deflated, and costs next to nothing.
 */
export function runsOfPlaces(glyphs: ArrayLike<number>): Buffer {
  const runs: number[] = []
  let next = 0
  for (let place = 0; place < glyphs.length; ) {
    const first = glyphs[place] as number
    for (let left = (first - next) * 2; left > 0; left -= longest)
      runs.push(257 - Math.min(left, longest), 0)
    const length = runs.push(0) - 1
    for (next = first; glyphs[place] === next && runs.length - length <= longest; next++)
      runs.push(place >> 8, place++ & 0xff)
    runs[length] = runs.length - length - 2
  }
  return Buffer.from([...runs, endOfData])
}

export function unpackedRuns(runs: Buffer): Buffer {
  const bytes = Buffer.alloc(lengthOf(runs))
  let to = 0
  for (let at = 0; at < runs.length && runs[at] !== endOfData; ) {
    const length = runs[at] as number
    const end = to + bytesOf(length)
    if (length < endOfData) bytes.set(runs.subarray(at + 1, at + 2 + length), to)
    else if (runs[at + 1] !== 0) bytes.fill(runs[at + 1] as number, to, end)
    to = end
    at += length < endOfData ? length + 2 : 2
  }
  return bytes
}

function lengthOf(runs: Buffer): number {
  let length = 0
  for (let at = 0; at < runs.length && runs[at] !== endOfData; ) {
    const first = runs[at] as number
    length += bytesOf(first)
    at += first < endOfData ? first + 2 : 2
  }
  return length
}

const bytesOf = (length: number): number => (length < endOfData ? length + 1 : 257 - length)

/** In bytes. */
const longest = 128
const endOfData = 128
