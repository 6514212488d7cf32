import { type Place, spanAt } from './place.ts'
import { firstWord } from './statement-words.ts'
import type { Statement, StatementKind } from './tree.ts'

/** What is left of a line that does not read: what it was to be, and the name it was to give, which stands at `from`. */
export function broken(
  of: StatementKind | null,
  text: string,
  from: number,
  place: Place,
): Statement {
  const rest = firstWord(text.slice(from))
  const start = place.offset + from + rest.at
  const span = spanAt(place, start, start + rest.text.length)
  return {
    kind: 'broken',
    span,
    of,
    name: rest.text ? { kind: 'name', span, text: rest.text } : null,
  }
}
