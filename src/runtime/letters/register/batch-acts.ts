import { randomUUID } from 'node:crypto'
import type { LetterAct } from '../../access/letter-rights.ts'
import { seesAddressee } from '../../access/letter-sight.ts'
import { noticeOf } from '../../application.ts'
import type { RequestKey } from '../../records/records.ts'
import type { LetterBatch, LetterRecord } from '../../store/papers.ts'
import type { Transaction } from '../../store/store.ts'
import type { Stopped } from '../stop.ts'
import { freezeText, textOfNotice } from './frozen-text.ts'
import { issueLetters } from './issue-letters.ts'
import {
  type Desk,
  deskIn,
  isRefused,
  madeBefore,
  type Office,
  reasonIn,
  transacted,
} from './office.ts'
import type { LetterOutcome, LetterRefusal, Untimely } from './outcome.ts'
import { preflight, type Ready, type Selected } from './preflight.ts'

export interface Drafting {
  /** A notice's id. */
  readonly notice: string
  /** All records that are due, where it is not said. */
  readonly records?: readonly Selected[]
  readonly remark?: string | null
  readonly request?: RequestKey
}

export interface Drafted {
  readonly batch: LetterBatch
  /** In the order in which they will be numbered. */
  readonly ready: readonly Ready[]
  readonly stopped: readonly Stopped[]
  readonly already: readonly LetterRecord[]
  /** Nothing was drafted now: the same request came before, and only its batch is given. */
  readonly repeated?: true
}

/** 拟稿: a batch of what can be issued of the selection. */
export function draftBatch(office: Office, drafting: Drafting): Promise<LetterOutcome<Drafted>> {
  const { remark, request } = drafting
  const act = { action: 'draft-letters', ...reasonIn(remark), ...(request && { request }) }
  return transacted(office, act, (tx) => {
    const before = madeBefore(tx, office, 'batch', request)
    if (before)
      return isRefused(before)
        ? before
        : { kind: 'done', batch: before, ready: [], stopped: [], already: [], repeated: true }
    const found = checkIn(tx, office, drafting)
    if (isRefused(found)) return found
    const { desk, notice, ready, stopped, already } = found
    if (ready.length === 0)
      return { kind: 'nothing', stopped: [...stopped, ...already.map(hasLetter)] }
    const batch: LetterBatch = {
      id: batchId(desk.today),
      notice: notice.id,
      definition: notice.hash,
      records: ready.map(({ record: { id, version } }) => ({ record: id, version })),
      drafted: desk.step(remark),
      reviewed: null,
      signed: null,
      stopped: [],
      text: null,
      withdrawn: null,
      printing: 'running',
    }
    tx.putPaper('batch', batch)
    return { kind: 'done', batch, ready, stopped, already }
  })
}

/** The same without drafting anything: what would be issued, and what would not, and why. */
export function checkBatch(
  office: Office,
  drafting: Omit<Drafting, 'remark' | 'request'>,
): Promise<LetterOutcome<Omit<Drafted, 'batch' | 'repeated'>>> {
  return transacted(office, { action: 'draft-letters' }, (tx) => {
    const found = checkIn(tx, office, drafting)
    if (isRefused(found)) return found
    const { ready, stopped, already } = found
    return { kind: 'done', ready, stopped, already }
  })
}

export interface BatchAct {
  readonly batch: string
  readonly remark?: string | null
}

/** 审核. */
export function reviewBatch(
  office: Office,
  asked: BatchAct,
): Promise<LetterOutcome<{ readonly batch: LetterBatch }>> {
  return transacted(office, { action: 'review-letters', ...reasonIn(asked.remark) }, (tx) => {
    const found = batchIn(tx, office, asked.batch, 'review')
    if (isRefused(found)) return found
    const { batch, desk } = found
    const reason = unopened(batch) ?? (batch.reviewed && 'already-reviewed') ?? former(batch, desk)
    if (reason) return { kind: 'untimely', reason }
    return changed(tx, { ...batch, reviewed: desk.step(asked.remark) })
  })
}

/** Gives a batch up before it is signed. */
export function withdrawBatch(
  office: Office,
  asked: BatchAct,
): Promise<LetterOutcome<{ readonly batch: LetterBatch }>> {
  return transacted(office, { action: 'withdraw-letters', ...reasonIn(asked.remark) }, (tx) => {
    const found = batchIn(tx, office, asked.batch, 'withdraw')
    if (isRefused(found)) return found
    const { batch, desk } = found
    const reason = unopened(batch)
    if (reason) return { kind: 'untimely', reason }
    return changed(tx, { ...batch, withdrawn: desk.step(asked.remark) })
  })
}

export interface Signed {
  readonly batch: LetterBatch
  /** In number order. */
  readonly issued: readonly LetterRecord[]
  readonly stopped: readonly Stopped[]
}

/**
 * 签发: in one transaction the letters get their numbers, one after the other in the order of the notice, and what they say is
 * frozen. What has changed since the draft, or cannot be sent any more, is stopped.
 */
export async function signBatch(office: Office, asked: BatchAct): Promise<LetterOutcome<Signed>> {
  const known = await office.store.paper('batch', asked.batch)
  const notice = known && noticeOf(office.app, known.notice)
  const text = notice && (await textOfNotice(office.app, notice))
  return transacted(office, { action: 'issue', ...reasonIn(asked.remark) }, (tx) => {
    const found = batchIn(tx, office, asked.batch, 'sign')
    if (isRefused(found)) return found
    const { batch, desk } = found
    const reason =
      unopened(batch) ?? (batch.reviewed ? null : 'not-reviewed') ?? former(batch, desk)
    if (reason) return { kind: 'untimely', reason }
    if (!notice || !text) return { kind: 'missing' }
    const issuing = { app: office.app, notice, date: desk.today }
    const { ready, stopped, already } = preflight(tx, issuing, {
      selection: batch.records,
      batch: batch.id,
    })
    const step = desk.step(asked.remark)
    const now = issueLetters(tx, issuing, ready, batch.id, step.at)
    const unsent = [...stopped, ...now.stopped, ...already.map(hasLetter)]
    if (now.issued.length === 0) return { kind: 'nothing', stopped: unsent }
    const signed: LetterBatch = {
      ...batch,
      signed: { ...step, date: desk.today },
      stopped: unsent,
      text: freezeText(tx, text),
    }
    tx.putPaper('batch', signed)
    return { kind: 'done', batch: signed, issued: now.issued, stopped: unsent }
  })
}

export const batchId = (day: string): string => `${day}-${randomUUID()}`

export const hasLetter = ({ record, addressee, number }: LetterRecord): Stopped => ({
  record,
  addressee,
  stop: { kind: 'has-letter', number },
})

function checkIn(tx: Transaction, office: Office, { notice: id, records }: Drafting) {
  const notice = noticeOf(office.app, id)
  if (!notice) return { kind: 'missing' } satisfies LetterRefusal
  const desk = deskIn(tx, office, { notice: id, form: notice.form }, 'draft')
  if (isRefused(desk)) return desk
  const found = preflight(
    tx,
    { app: office.app, notice, date: desk.today },
    {
      ...(records && { selection: records }),
      sees: (record) => seesAddressee(desk.access, desk.form, notice, record, tx),
    },
  )
  return { desk, notice, ...found }
}

/** One who does not see all of its records does not know of it. */
function batchIn(tx: Transaction, office: Office, id: string, act: LetterAct) {
  const batch = tx.paper('batch', id)
  const notice = batch && noticeOf(office.app, batch.notice)
  if (!batch || !notice) return { kind: 'missing' } satisfies LetterRefusal
  const desk = deskIn(tx, office, { notice: notice.id, form: notice.form }, act, batch)
  if (isRefused(desk)) return desk
  const records = batch.records.map(({ record }) => tx.get(notice.form, record))
  const isSeen = records.every(
    (record) => !record || seesAddressee(desk.access, desk.form, notice, record, tx),
  )
  return isSeen ? { batch, desk } : ({ kind: 'missing' } satisfies LetterRefusal)
}

const unopened = ({ signed, withdrawn }: LetterBatch): Untimely | null =>
  (signed && 'already-signed') ?? (withdrawn && 'withdrawn')

const former = ({ definition }: LetterBatch, { notice }: Desk): Untimely | null =>
  notice?.hash === definition ? null : 'definition-changed'

function changed(tx: Transaction, batch: LetterBatch) {
  tx.putPaper('batch', batch)
  return { kind: 'done', batch } as const
}
