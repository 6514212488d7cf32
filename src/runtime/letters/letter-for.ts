import type { LetterRecord } from '../store/papers.ts'
import type { View } from '../store/store.ts'

/** The letter of this notice for this record that is not void. */
export function letterFor(view: View, notice: string, record: string): LetterRecord | null {
  for (const letter of view.papers('letter', { notice, record }))
    if (letter.state !== 'void') return letter
  return null
}
