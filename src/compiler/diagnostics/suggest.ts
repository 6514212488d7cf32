import { distance } from 'fastest-levenshtein'

/**
 * The known name nearest to a mistyped one; of several as near the one that begins most alike: a wrong word at the end
 * is likelier than a lost one at the front. Null where none is near.
 */
export const nearest = (name: string, known: Iterable<string>): string | null =>
  nearestAll(name, known)[0] ?? null

/** All that are as near as the nearest. A Chinese name is short, so little may differ; one character is near nothing. */
export function nearestAll(name: string, known: Iterable<string>): readonly string[] {
  const others = [...new Set(known)].filter((candidate) => candidate !== name)
  const furthest = Math.floor([...name].length / 2)
  const measured = others
    .map((candidate) => ({ candidate, steps: distance(name, candidate) }))
    .filter(({ steps }) => steps <= furthest)
  const least = Math.min(...measured.map(({ steps }) => steps))
  const near = measured
    .filter(({ steps }) => steps === least)
    .map(({ candidate }) => candidate)
    .sort((one, other) => sharedStart(name, other) - sharedStart(name, one))
  return near.length > 0 ? near : others.filter((candidate) => contains(name, candidate))
}

const contains = (name: string, candidate: string): boolean =>
  [...name].length > 1 &&
  (candidate.includes(name) || (candidate.length > 1 && name.includes(candidate)))

function sharedStart(name: string, candidate: string): number {
  let length = 0
  while (length < name.length && name[length] === candidate[length]) length++
  return length
}
