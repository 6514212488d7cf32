import type { LetterRecord } from '../store/papers.ts'
import type { View } from '../store/store.ts'

/** The letter of this notice for this record that is not void; `occasion`: the one for this occasion. */
export function letterFor(
  view: View,
  notice: string,
  record: string,
  occasion?: string,
): LetterRecord | null {
  for (const letter of view.papers('letter', { notice, record }))
    if (letter.state !== 'void' && (occasion === undefined || letter.occasion === occasion))
      return letter
  return null
}
