import type { LetterRecord } from '../../store/papers.ts'
import { atMost, faultsOf, needed } from './given.ts'
import { kept, letterIn, refiledAndKept } from './letter-in.ts'
import { isRefused, type Office, reasonIn, transacted } from './office.ts'
import type { LetterOutcome } from './outcome.ts'

export interface LetterStep {
  readonly letter: string
  readonly remark?: string | null
}

/** 作废, with a reason: the number stays taken, and the record may get another letter. */
export function voidLetter(
  office: Office,
  { letter: id, remark }: LetterStep,
): Promise<LetterOutcome<{ readonly letter: LetterRecord }>> {
  return transacted(office, { action: 'void', ...reasonIn(remark) }, (tx) => {
    const found = letterIn(tx, office, id, 'sign')
    if (isRefused(found)) return found
    const { letter, desk } = found
    if (letter.state === 'void') return { kind: 'untimely', reason: 'void' }
    const faults = faultsOf({ remark: needed(remark) })
    if (faults.length > 0) return { kind: 'invalid', faults }
    const voided = desk.step(remark)
    return refiledAndKept(tx, office, { ...letter, state: 'void', voided })
  })
}

/** What the letter asked for was done: it is not waited for any more. */
export function closeLetter(
  office: Office,
  { letter: id, remark }: LetterStep,
): Promise<LetterOutcome<{ readonly letter: LetterRecord }>> {
  return transacted(office, { action: 'close-letter', ...reasonIn(remark) }, (tx) => {
    const found = letterIn(tx, office, id, 'draft')
    if (isRefused(found)) return found
    const { letter, desk } = found
    if (letter.state === 'void') return { kind: 'untimely', reason: 'void' }
    if (letter.closed) return { kind: 'untimely', reason: 'already-closed' }
    const faults = faultsOf({ remark: atMost(remark) })
    if (faults.length > 0) return { kind: 'invalid', faults }
    return kept(tx, { ...letter, closed: desk.step(remark) })
  })
}
