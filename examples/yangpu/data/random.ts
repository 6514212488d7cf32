/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export interface Random {
  /** A whole number from 0 up to, but without, `bound`. */
  below(bound: number): number
  /** Both ends included. */
  between(least: number, most: number): number
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean
  pick<T>(items: readonly T[]): T
  /** Each item as often as its weight says. */
  weighted<T extends { readonly weight: number }>(items: readonly T[]): T
  shuffled<T>(items: readonly T[]): readonly T[]
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (bound: number): number => next() % bound
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (percent) => below(100) < percent,
    pick,
    weighted: (items) => {
      let left = below(items.reduce((sum, { weight }) => sum + weight, 0))
      for (const item of items) {
        left -= item.weight
        if (left < 0) return item
      }
      return pick(items)
    },
    shuffled: (items) => {
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}
