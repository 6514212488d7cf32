import type { Block } from '../parse/tree.ts'

/** What is found in a block alone, found once: a block whose lines have not changed is the same block. */
export function perBlock<T>(find: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, { readonly found: T }>()
  return (block) => {
    const former = known.get(block)
    if (former) return former.found
    const found = find(block)
    known.set(block, { found })
    return found
  }
}
