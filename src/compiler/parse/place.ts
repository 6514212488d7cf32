import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Span, type Stretch, sourceText } from '../source/text.ts'

/** Where a matched piece of a statement lies in its file, and who hears of mistakes inside its texts. */
export interface Place {
  readonly home: Stretch
  readonly offset: number
  readonly report: (found: Diagnostic) => void
}

/** Offsets of the file. */
export const spanAt = (place: Place, start: number, end: number): Span =>
  new Span(place.home, start, end)

/** The place of the match whose tree is being made. */
export const here = (): Place => current

/** Makes a tree at a place; one may be made inside another, for the {insets} of a text. */
export function within<T>(place: Place, work: () => T): T {
  const outer = current
  current = place
  try {
    return work()
  } finally {
    current = outer
  }
}

// ohm gives an operation's arguments to the first node only, so they are kept here.
let current: Place = { home: { file: sourceText('', ''), start: 0 }, offset: 0, report: () => {} }
