import { distance } from 'fastest-levenshtein'

/** The known name nearest to a mistyped one; null where none is near. A Chinese name is short, so little may differ. */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor([...name].length / 2))
  for (const candidate of known) {
    const steps = candidate === name ? 0 : distance(name, candidate)
    const far = best === null ? steps > least : steps >= least
    if (steps === 0 || far) continue
    best = candidate
    least = steps
  }
  return best ?? containing(name, known)
}

function containing(name: string, known: Iterable<string>): string | null {
  if ([...name].length < 2) return null
  for (const candidate of known) {
    if (
      candidate !== name &&
      (candidate.includes(name) || (name.includes(candidate) && candidate.length > 1))
    ) {
      return candidate
    }
  }
  return null
}
