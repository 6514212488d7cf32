/** Two lists side by side, by key: in the order of the later one, what is gone where it was. */
export interface Pair<T> {
  readonly before: T | null
  readonly after: T | null
  /** It stands elsewhere among those that both have. */
  readonly isMoved: boolean
}

export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly Pair<T>[] {
  const olds = keyed(before, keyOf)
  const news = keyed(after, keyOf)
  const stayed = stayedIn(
    [...olds.keys()].filter((key) => news.has(key)),
    [...news.keys()].filter((key) => olds.has(key)),
  )
  const gone = goneAfter([...olds.keys()], news)
  const removed = (key: string | null): readonly Pair<T>[] =>
    (gone.get(key) ?? []).map((each) => ({
      before: olds.get(each) ?? null,
      after: null,
      isMoved: false,
    }))
  return [
    ...removed(null),
    ...[...news].flatMap(([key, item]) => [
      { before: olds.get(key) ?? null, after: item, isMoved: olds.has(key) && !stayed.has(key) },
      ...removed(key),
    ]),
  ]
}

/** One key may stand several times: the second is `key#2`. */
function keyed<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    let free = key
    for (let count = 2; found.has(free); count++) free = `${key}#${count}`
    found.set(free, item)
  }
  return found
}

/** By the key that stands before them and is still there. */
function goneAfter(
  olds: readonly string[],
  news: ReadonlyMap<string, unknown>,
): ReadonlyMap<string | null, readonly string[]> {
  const gone = new Map<string | null, string[]>()
  let last: string | null = null
  for (const key of olds) {
    if (news.has(key)) last = key
    else gone.set(last, [...(gone.get(last) ?? []), key])
  }
  return gone
}

/**
 * The most that two orders of the same keys have in common; of several such sets the one whose keys weigh most, so that
 * it is the same one seen from either side.
 */
function stayedIn(olds: readonly string[], news: readonly string[]): ReadonlySet<string> {
  if (olds.every((key, at) => key === news[at])) return new Set(olds)
  const place = new Map(news.map((key, at) => [key, at]))
  const best: { readonly at: number; readonly weight: number; readonly before: number }[] = []
  olds.forEach((key, index) => {
    const at = place.get(key) ?? 0
    let before = -1
    let weight = 0
    for (let other = 0; other < index; other++) {
      const found = best[other]
      if (found && found.at < at && found.weight > weight) {
        weight = found.weight
        before = other
      }
    }
    best.push({ at, weight: weight + weightOf(key), before })
  })
  const stayed = new Set<string>()
  let at = best.reduce(
    (heaviest, { weight }, index) => (weight > (best[heaviest]?.weight ?? 0) ? index : heaviest),
    0,
  )
  while (at >= 0) {
    stayed.add(olds[at] ?? '')
    at = best[at]?.before ?? -1
  }
  return stayed
}

/** One and a little: the little never adds up to another key. */
function weightOf(key: string): number {
  let sum = 7
  for (const char of key) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 999_983
  return 1e9 + sum
}

/** What stands between the things that both lists have in the same order. */
export interface Gap<T> {
  readonly before: readonly T[]
  readonly after: readonly T[]
  /** Index in the later list of the first of `after`, or of what follows. */
  readonly at: number
}

export function gapsOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly Gap<T>[] {
  const olds = keyed(before, keyOf)
  const news = keyed(after, keyOf)
  const stayed = stayedIn(
    [...olds.keys()].filter((key) => news.has(key)),
    [...news.keys()].filter((key) => olds.has(key)),
  )
  const left = split(olds, stayed)
  const right = split(news, stayed)
  let at = 0
  return left
    .map((gone, index) => {
      const come = right[index] ?? []
      const gap = { before: gone, after: come, at }
      at += come.length + 1
      return gap
    })
    .filter((gap) => gap.before.length + gap.after.length > 0)
}

function split<T>(
  items: ReadonlyMap<string, T>,
  stayed: ReadonlySet<string>,
): readonly (readonly T[])[] {
  const parts: T[][] = [[]]
  for (const [key, item] of items) {
    if (stayed.has(key)) parts.push([])
    else parts.at(-1)?.push(item)
  }
  return parts
}

/** The first of what went with the first of what came, and so on: one took the other's place. */
export const zipped = <T>({ before, after }: Gap<T>): readonly (readonly [T | null, T | null])[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [
    before[index] ?? null,
    after[index] ?? null,
  ])
