/**
 * The known name nearest to a mistyped one. Of several as near, one with the same letters comes first, for a letter is
 * sooner lost or swapped than taken for another; then the one that begins most alike. Null where none is near.
 */
export const nearest = (name: string, known: Iterable<string>): string | null =>
  nearestAll(name, known)[0] ?? null

/** All that are as near as the nearest, best first. A Chinese name is short, so little may differ. */
export function nearestAll(name: string, known: Iterable<string>): readonly string[] {
  const others = [...new Set(known)].filter((candidate) => candidate !== name)
  const furthest = Math.floor([...name].length / 2)
  const measured = others.map((candidate) => ({
    candidate,
    steps: steps(name, candidate, furthest),
  }))
  const least = Math.min(...measured.map(({ steps }) => steps))
  const near =
    least <= furthest
      ? measured.flatMap(({ candidate, steps }) => (steps === least ? [candidate] : []))
      : others.filter((candidate) => contains(name, candidate))
  return near
    .map((candidate) => ({ candidate, alike: alikeness(name, candidate) }))
    .sort((one, other) => other.alike - one.alike)
    .map(({ candidate }) => candidate)
}

/** Letters added, lost, replaced, or swapped with the next; what is further than `furthest` is only said to be so. */
function steps(one: string, other: string, furthest: number): number {
  if (Math.abs(one.length - other.length) > furthest) return furthest + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1]
      const swapped = row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = next
  }
  return last[other.length] ?? 0
}

/** One in the other; a single letter only in a word of two. */
const contains = (name: string, candidate: string): boolean =>
  [...name].length > 1
    ? candidate.includes(name) || (candidate.length > 1 && name.includes(candidate))
    : name !== '' && [...candidate].length === 2 && candidate.includes(name)

const alikeness = (name: string, candidate: string): number => {
  const sameLetters = holdsLetters(name, candidate)
  const sameLength = name.length === candidate.length
  return (sameLetters ? (sameLength ? 2 : 1) * longest : 0) + sharedStart(name, candidate)
}

/** More than any two names share. */
const longest = 10_000

/** Whether every letter of the shorter is in the longer. */
function holdsLetters(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const letters = [...longer]
  return [...shorter].every((letter) => {
    const at = letters.indexOf(letter)
    if (at >= 0) letters.splice(at, 1)
    return at >= 0
  })
}

function sharedStart(name: string, candidate: string): number {
  let length = 0
  while (length < name.length && name[length] === candidate[length]) length++
  return length
}
