import { createHash } from 'node:crypto'

/** A file name without its ending for each id: itself where that is safe on every system, else made from its hash. */
export function fileStems(ids: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of ids) {
    const stem = fileStem(id)
    const free = taken.has(folded(stem)) ? `${stem}-${shortHash(id)}` : stem
    taken.add(folded(free))
    stems.set(id, free)
  }
  return stems
}

/** The stem of one id alone; two ids that differ only in case share one, so a set of ids takes `fileStems`. */
export function fileStem(id: string): string {
  return safe.test(id) && !device.test(id) ? id : `x${shortHash(id)}`
}

const safe = /^[\p{L}\p{N}_-]{1,60}$/u
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

const shortHash = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 12)

/** Names that some file system takes for one. */
const folded = (stem: string) => stem.normalize('NFKC').toLowerCase()
