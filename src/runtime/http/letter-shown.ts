import { dueOf, titleIn } from '../letters/register/index.ts'
import { type Stopped, stopText } from '../letters/stop.ts'
import type { Language } from '../messages/language.ts'
import type { LetterBatch, LetterRecord, Step } from '../store/papers.ts'

/** A letter as programs get it: who did what by name alone, and its text in its file. */
export function letterShown(letter: LetterRecord) {
  const { view, file, seal, service, voided, closed, byHand, record, ...rest } = letter
  return {
    ...rest,
    record: record === '' ? null : record,
    title: byHand?.title ?? titleIn(view),
    printed: file !== null,
    seal: seal && { ...stepShown(seal), day: seal.day, copies: seal.copies },
    service: service && {
      ...stepShown(service),
      mode: service.mode,
      day: service.day,
      served: service.served,
      due: dueOf(letter),
      receiver: service.receiver,
      witness: service.witness,
    },
    voided: voided && stepShown(voided),
    closed: closed && stepShown(closed),
    byHand: byHand && stepShown(byHand),
  }
}

export function batchShown(batch: LetterBatch) {
  const { id, notice, definition, records, drafted, reviewed, signed, withdrawn, printing } = batch
  return {
    id,
    notice,
    definition,
    records,
    drafted: stepShown(drafted),
    reviewed: reviewed && stepShown(reviewed),
    signed: signed && { ...stepShown(signed), date: signed.date },
    withdrawn: withdrawn && stepShown(withdrawn),
    printing,
  }
}

export const stoppedShown = (stopped: readonly Stopped[], language: Language) =>
  stopped.map(({ record, addressee, stop }) => ({
    record,
    addressee,
    reason: stop.kind,
    message: stopText(stop, language),
  }))

const stepShown = ({ name, at, remark }: Step) => ({ name, at, remark })
