import { nearestAll } from '../diagnostics/suggest.ts'
import { keywordTexts } from './grammar.ts'
import { matched } from './to-tree.ts'

/** A word of a text that does not read, and the keyword with which it would. */
export interface Repair {
  readonly found: string
  readonly at: number
  readonly meant: string
}

/**
 * The one misspelt keyword that keeps a text from reading as the grammar's rule, looked for at where the reading
 * stopped and in the word before; null where there is none.
 */
export function repairOf(
  text: string,
  rule: string,
  places: readonly { readonly text: string; readonly at: number }[],
): Repair | null {
  for (const { text: found, at } of places) {
    if (found === '') continue
    const rest = text.slice(at + found.length)
    const meant = nearestAll(found, keywordTexts)
      .slice(0, mostTried)
      .find((word) => matched(text.slice(0, at) + word + rest, rule))
    if (meant) return { found, at, meant }
  }
  return null
}

/** As many keywords as can be as near to a word that was meant as one of them. */
const mostTried = 6
