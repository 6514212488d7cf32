import type { Random } from './random.ts'

/** A whole number in that many parts, none below `least`, that add up to it. */
export function shares(total: number, parts: number, least: number, random: Random): number[] {
  const dealt = Array.from({ length: parts }, () => least)
  for (let left = total - least * parts; left > 0; left--) {
    const at = random.below(parts)
    dealt[at] = (dealt[at] ?? 0) + 1
  }
  return dealt
}

/** What has an end: as many taken off `tops` as are missing from `total`, none below zero. */
export function within(tops: readonly number[], total: number, random: Random): number[] {
  const left = [...tops]
  let surplus = tops.reduce((sum, top) => sum + top, 0) - total
  while (surplus > 0) {
    const at = random.below(left.length)
    const now = left[at] ?? 0
    if (now === 0) continue
    left[at] = now - 1
    surplus--
  }
  return left
}
