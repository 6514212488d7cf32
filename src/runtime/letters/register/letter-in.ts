import type { LetterAct } from '../../access/letter-rights.ts'
import { seesLetter } from '../../access/letter-sight.ts'
import type { LetterRecord } from '../../store/papers.ts'
import type { Transaction } from '../../store/store.ts'
import { refiled } from './filing.ts'
import { type Desk, deskIn, isRefused, type Office } from './office.ts'
import type { LetterRefusal } from './outcome.ts'

/** A letter that somebody may read, and may act on. */
export function letterIn(
  tx: Transaction,
  office: Office,
  id: string,
  act: LetterAct,
): { readonly letter: LetterRecord; readonly desk: Desk } | LetterRefusal {
  const letter = tx.paper('letter', id)
  if (!letter) return { kind: 'missing' }
  const desk = deskIn(tx, office, letter, act)
  if (isRefused(desk)) return desk
  return seesLetter(desk.access, letter, tx) ? { letter, desk } : { kind: 'missing' }
}

/** The same for a letter of which something was found out that its records are to know. */
export function refiledAndKept(
  tx: Transaction,
  { app, clock }: Pick<Office, 'app' | 'clock'>,
  letter: LetterRecord,
) {
  const now = refiled(tx, app, letter, clock())
  return 'kind' in now ? now : kept(tx, now)
}

export function kept(tx: Transaction, letter: LetterRecord) {
  tx.putPaper('letter', letter)
  return { kind: 'done', letter } as const
}
