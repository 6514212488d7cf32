/** Three values: true, false, and null for unknown. Operands are asked one by one, and no further than needed. */
export type Truth = boolean | null

export function every<T>(items: Iterable<T>, test: (item: T) => Truth): Truth {
  let truth: Truth = true
  for (const item of items) {
    const one = test(item)
    if (one === false) return false
    if (one === null) truth = null
  }
  return truth
}

export const some = <T>(items: Iterable<T>, test: (item: T) => Truth): Truth =>
  not(every(items, (item) => not(test(item))))

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)
