import type { Field } from '../../model/index.ts'

/** What is or was asked, as far as finding it again goes. */
export interface Known {
  readonly id: string
  readonly label: string
  readonly formerly: readonly string[]
}

/**
 * For each of the later ones the earlier one that it is: of the same id, else one that it names as 曾用名 by label or
 * id. An earlier one is at most one later one; `taken` are not looked at.
 */
export function pairsOf<T extends Known>(
  before: readonly Field[],
  after: readonly T[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<T, Field> {
  const free = new Map(before.filter(({ id }) => !taken.has(id)).map((field) => [field.id, field]))
  const pairs = new Map<T, Field>()
  const pair = (one: T, field: Field | undefined): void => {
    if (!field) return
    pairs.set(one, field)
    free.delete(field.id)
  }
  for (const one of after) pair(one, free.get(one.id))
  for (const one of after) {
    if (pairs.has(one)) continue
    pair(
      one,
      [...free.values()].find(({ id, label }) =>
        one.formerly.some((name) => name === id || name === label),
      ),
    )
  }
  return pairs
}
