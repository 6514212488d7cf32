import { explain } from './explain.ts'
import { grammar } from './grammar.ts'
import { type Place, toTree } from './to-tree.ts'
import type { InsetNode } from './tree.ts'

/** Reads the {insets} of a text whose first unit lies at the place; a broken one is reported and left out. */
export function readText(text: string, place: Place): (string | InsetNode)[] {
  const parts: (string | InsetNode)[] = []
  let at = 0
  for (const found of text.matchAll(/[{｛]([^{}｛｝]*)[}｝]/g)) {
    if (found.index > at) parts.push(text.slice(at, found.index))
    const inset = readInset(found[1] ?? '', { ...place, offset: place.offset + found.index + 1 })
    if (inset) parts.push(inset)
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

function readInset(text: string, place: Place): InsetNode | null {
  const match = grammar.match(text, 'Inset')
  if (match.succeeded()) return toTree<InsetNode>(match, place)
  place.report(explain(match, text, place))
  return null
}
