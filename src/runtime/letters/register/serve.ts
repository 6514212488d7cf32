import { type ServingMode, servingModes } from '../../../model/register.ts'
import { addDays } from '../../../rules/index.ts'
import type { LetterRecord, Service } from '../../store/papers.ts'
import { endOf } from '../due.ts'
import { atMost, dayWithin, faultsOf, needed } from './given.ts'
import { letterIn, refiledAndKept } from './letter-in.ts'
import { type Desk, isRefused, type Office, reasonIn, transacted } from './office.ts'
import type { LetterOutcome } from './outcome.ts'

export interface Serving {
  readonly letter: string
  readonly mode: string
  /** YYYY-MM-DD: signed for, left, received as the postal receipt says, arrived, or published. */
  readonly day: string
  readonly receiver?: string | null
  readonly witness?: string | null
  /** Of 留置 the reason, of 电子 where the written consent is; also why service is entered anew. */
  readonly remark?: string | null
}

/** 送达: enters how and when a letter was served; the time that it gives runs from the day that counts. */
export function serveLetter(
  office: Office,
  serving: Serving,
): Promise<LetterOutcome<{ readonly letter: LetterRecord }>> {
  const { remark } = serving
  return transacted(office, { action: 'serve', ...reasonIn(remark) }, (tx) => {
    const found = letterIn(tx, office, serving.letter, 'draft')
    if (isRefused(found)) return found
    const { letter, desk } = found
    if (letter.state === 'void') return { kind: 'untimely', reason: 'void' }
    if (letter.state !== 'printed' && letter.byHand === null)
      return { kind: 'untimely', reason: 'not-printed' }
    const { mode } = serving
    const faults = faultsIn(serving, letter, desk)
    if (!isMode(mode) || faults.length > 0) return { kind: 'invalid', faults }
    const served = servedOn(mode, serving.day)
    const service: Service = {
      ...desk.step(remark),
      mode,
      day: serving.day,
      served,
      due: letter.allowed && endOf(letter.allowed, served),
      receiver: serving.receiver?.trim() || null,
      witness: serving.witness?.trim() || null,
    }
    return refiledAndKept(tx, office, { ...letter, service })
  })
}

const isMode = (mode: string): mode is ServingMode => servingModes.some((each) => each === mode)

/** 公告: thirty days after it was published. */
const servedOn = (mode: ServingMode, day: string): string =>
  mode === 'announced' ? (addDays(day, 30) ?? day) : day

function faultsIn(
  { mode, day, receiver, witness, remark }: Serving,
  { issued, service }: LetterRecord,
  { today }: Desk,
) {
  const isAnew = service !== null
  return faultsOf({
    mode: isMode(mode) ? null : 'unknown-choice',
    day: dayWithin(day, issued, today),
    receiver: mode === 'direct' ? needed(receiver) : atMost(receiver),
    witness: mode === 'left' ? needed(witness) : atMost(witness),
    remark: isAnew || mode === 'left' || mode === 'electronic' ? needed(remark) : atMost(remark),
  })
}
