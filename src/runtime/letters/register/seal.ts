import type { LetterRecord } from '../../store/papers.ts'
import type { Transaction } from '../../store/store.ts'
import { atMost, countOf, dayWithin, faultsOf, needed } from './given.ts'
import { letterIn } from './letter-in.ts'
import { type Desk, isRefused, type Office, reasonIn, transacted } from './office.ts'
import type { LetterOutcome, LetterRefusal } from './outcome.ts'

export interface Sealing {
  /** One letter, or all of a batch that are printed and not sealed yet. */
  readonly of: { readonly letter: string } | { readonly batch: string }
  /** YYYY-MM-DD. */
  readonly day: string
  /** Of each letter. */
  readonly copies: number
  /** Needed where a letter was sealed before: why it is entered anew. */
  readonly remark?: string | null
}

/** 用印: enters when letters were sealed, and how many copies. */
export function sealLetters(
  office: Office,
  sealing: Sealing,
): Promise<LetterOutcome<{ readonly letters: readonly LetterRecord[] }>> {
  const { of, remark } = sealing
  return transacted(office, { action: 'seal', ...reasonIn(remark) }, (tx) => {
    const found = 'letter' in of ? oneIn(tx, office, of.letter) : batchIn(tx, office, of.batch)
    if (isRefused(found)) return found
    const { letters, desk } = found
    const faults = faultsIn(sealing, letters, desk)
    if (faults.length > 0) return { kind: 'invalid', faults }
    const { day, copies } = sealing
    const sealed = letters.map((letter) => ({
      ...letter,
      seal: { ...desk.step(remark), day, copies },
    }))
    for (const letter of sealed) tx.putPaper('letter', letter)
    return { kind: 'done', letters: sealed }
  })
}

/** What can be sealed at all: it is on paper, and counts. */
const isOnPaper = ({ state, byHand }: LetterRecord): boolean =>
  state === 'printed' || (byHand !== null && state !== 'void')

interface Found {
  readonly letters: readonly LetterRecord[]
  readonly desk: Desk
}

function oneIn(tx: Transaction, office: Office, id: string): Found | LetterRefusal {
  const found = letterIn(tx, office, id, 'draft')
  if (isRefused(found)) return found
  const { letter, desk } = found
  if (letter.state === 'void') return { kind: 'untimely', reason: 'void' }
  if (!isOnPaper(letter)) return { kind: 'untimely', reason: 'not-printed' }
  return { letters: [letter], desk }
}

function batchIn(tx: Transaction, office: Office, batch: string): Found | LetterRefusal {
  const all = [...tx.papers('letter', { batch })]
  const found = all.map(({ id }) => letterIn(tx, office, id, 'draft'))
  const refused = found.find(isRefused)
  if (refused) return refused
  const [first] = found
  if (!first || isRefused(first)) return { kind: 'missing' }
  const letters = all.filter((letter) => isOnPaper(letter) && letter.seal === null)
  if (letters.length === 0) return { kind: 'untimely', reason: 'nothing-to-seal' }
  return { letters, desk: first.desk }
}

function faultsIn({ day, copies, remark }: Sealing, letters: readonly LetterRecord[], desk: Desk) {
  const first =
    letters
      .map(({ issued }) => issued)
      .sort()
      .at(-1) ?? ''
  const isAnew = letters.some(({ seal }) => seal !== null)
  return faultsOf({
    day: dayWithin(day, first, desk.today),
    copies: countOf(copies, mostCopies),
    remark: isAnew ? needed(remark) : atMost(remark),
  })
}

const mostCopies = 999
