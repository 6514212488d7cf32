import { canonical } from '../store/canonical.ts'
import { beginning, type Change, chained, type Head } from '../store/change.ts'
import type { Kept } from '../store/past.ts'

/** Something in the past is not as it was written. `number`: the entry at which it shows. */
export interface ChainFault {
  readonly kind: 'missing' | 'changed' | 'misfiled'
  readonly number: number
}

export interface ChainVerdict {
  /** As far as the chain holds. */
  readonly head: Head
  readonly entries: number
  readonly faults: readonly ChainFault[]
}

/**
 * Goes through the entries in order: one that was taken out leaves a gap, one that was changed or moved breaks the
 * chain from there on. Entries cut off at the end leave no trace in the chain itself: compare `head` with one that was
 * written down elsewhere.
 */
export function verifyChain(
  entries: Iterable<Kept>,
  onProgress: (done: number) => void = () => {},
): ChainVerdict {
  const faults: ChainFault[] = []
  let head = beginning
  let done = 0
  for (const entry of entries) {
    if (entry.number !== head.number + 1) faults.push({ kind: 'missing', number: head.number + 1 })
    const hash = chained(entry.line, head.hash)
    if (hash !== entry.hash) faults.push({ kind: 'changed', number: entry.number })
    else if (!isFiledRight(entry)) faults.push({ kind: 'misfiled', number: entry.number })
    // Each fault once: what follows is measured against what is there.
    head = { number: entry.number, hash: entry.hash }
    done += 1
    if (done % 10_000 === 0) onProgress(done)
  }
  return { head, entries: done, faults }
}

/** What it is found by says the same as what it holds. */
function isFiledRight({ number, kind, id, account, request, line }: Kept): boolean {
  const change = JSON.parse(line) as Change
  const filed = [number, kind, id, account, request]
  const held = [
    change.number,
    change.kind,
    change.id,
    change.by.account,
    change.request?.key ?? null,
  ]
  return canonical(filed) === canonical(held)
}
