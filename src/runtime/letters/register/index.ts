export {
  type BatchAct,
  checkBatch,
  type Drafted,
  type Drafting,
  draftBatch,
  reviewBatch,
  type Signed,
  signBatch,
  withdrawBatch,
} from './batch-acts.ts'
export { type Beginning, type ByHand, beginSeries, enterByHand } from './by-hand.ts'
export { type LetterText, noticeOfBatch, textOfLetter, textOfNotice } from './frozen-text.ts'
export { type Issued, issueByServer, issueIn, type ServerIssuing } from './issue-by-server.ts'
export {
  dueOf,
  isOverdue,
  type LetterFilter,
  type LetterPage,
  letterPage,
  lettersIn,
  lettersOf,
  type Totals,
  titleIn,
} from './list.ts'
export type { Office } from './office.ts'
export type { Fault, FaultReason, LetterOutcome, LetterRefusal, Untimely } from './outcome.ts'
export {
  type Issuing,
  isAnyDue,
  type Preflight,
  preflight,
  type Ready,
  type Selected,
} from './preflight.ts'
export { proofFor, proofIn, registerProof, type SeriesProof } from './proof.ts'
export { batchesOf, findBatch, findLetter, mayAct } from './rights-of.ts'
export { type Sealing, sealLetters } from './seal.ts'
export { type Serving, serveLetter } from './serve.ts'
export { closeLetter, type LetterStep, voidLetter } from './void.ts'
