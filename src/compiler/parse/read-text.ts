import { diagnostic } from '../diagnostics/diagnostic.ts'
import { explain } from './explain.ts'
import { beyondLimits } from './limits.ts'
import { type Place, spanAt } from './place.ts'
import { matched, toTree } from './to-tree.ts'
import type { InsetNode } from './tree.ts'

/** Reads the {insets} of a text whose first unit lies at the place; a broken one is reported and left out. */
export function readText(text: string, place: Place): (string | InsetNode)[] {
  const parts: (string | InsetNode)[] = []
  let at = 0
  const plain = (end: number): void => {
    if (end > at)
      parts.push(plainText(text.slice(at, end), { ...place, offset: place.offset + at }))
  }
  for (const found of text.matchAll(doubledOrInset)) {
    plain(found.index)
    const start = place.offset + found.index
    at = found.index + found[0].length
    const [, content] = found
    if (content === undefined) {
      const span = spanAt(place, start, place.offset + at)
      place.report(diagnostic('inset-doubled', span, {}))
      continue
    }
    const inset = readInset(content, { ...place, offset: start + 1 })
    if (inset) parts.push(inset)
  }
  plain(text.length)
  return parts
}

/** {{甲}}, as other languages have it; {甲}. */
const doubledOrInset = /[{｛]{2,}[^{}｛｝]*[}｝]{2,}|[{｛]([^{}｛｝]*)[}｝]/g

/** A brace without its other half is said, not printed. */
function plainText(text: string, place: Place): string {
  const at = text.search(/[{}｛｝]/)
  if (at >= 0) {
    const start = place.offset + at
    const span = spanAt(place, start, start + 1)
    place.report(diagnostic('inset-unclosed', span, { bracket: text.charAt(at) }))
  }
  return text
}

function readInset(text: string, place: Place): InsetNode | null {
  if (text.trim() === '') {
    const span = spanAt(place, place.offset - 1, place.offset + text.length + 1)
    place.report(diagnostic('inset-empty', span, {}))
    return null
  }
  const beyond = beyondLimits(text)
  if (beyond) {
    place.report(diagnostic(beyond, spanAt(place, place.offset, place.offset + 1), {}))
    return null
  }
  const match = matched(text, 'Inset')
  if (match) return toTree<InsetNode>(match, place)
  place.report(explain('Inset', text, place))
  return null
}
