import type { LetterState } from '../../../model/register.ts'
import { isOverdue } from '../../letters/register/index.ts'
import { letterStateName } from '../../messages/letter-acts.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Site } from '../site.ts'

/** How far a letter is, in one word; `look`: a class of its mark. */
export function letterStanding(
  { language }: Pick<Site, 'language'>,
  letter: LetterRecord,
  today: string,
): { readonly label: string; readonly look: string } {
  const state = stateOf(letter, today)
  return { label: letterStateName(state, language), look: looks[state] ?? '' }
}

function stateOf(letter: LetterRecord, today: string): LetterState {
  if (letter.state === 'void') return 'void'
  if (letter.state === 'failed') return 'failed'
  if (letter.closed !== null) return 'closed'
  if (isOverdue(letter, today)) return 'overdue'
  if (letter.service !== null) return 'served'
  if (letter.state === 'issued' && letter.byHand === null) return 'unprinted'
  return letter.seal === null ? 'unsealed' : 'unserved'
}

const looks: { readonly [S in LetterState]?: string } = {
  failed: 'wrong',
  overdue: 'severe',
  served: 'done',
  closed: 'done',
}
