import type { Form, Notice } from '../../../model/index.ts'
import { type Access, accessOf } from '../../access/access.ts'
import { type LetterAct, rightToLetter, staffOf } from '../../access/letter-rights.ts'
import { actorOf, isDenied, ownFirst } from '../../access/rights.ts'
import { formOf, type LoadedApplication, noticeOf } from '../../application.ts'
import type { Visitor } from '../../people/model.ts'
import type { RequestKey } from '../../records/records.ts'
import type { Clock } from '../../records/run.ts'
import type { Act } from '../../store/change.ts'
import type { LetterBatch, LetterRecord, Papers, Step } from '../../store/papers.ts'
import type { Store, Transaction } from '../../store/store.ts'
import type { LetterRefusal } from './outcome.ts'

/** Where letters are drafted, signed and kept, and for whom. */
export interface Office {
  readonly app: LoadedApplication
  readonly store: Store
  readonly clock: Clock
  readonly visitor: Visitor
}

/** One act of one person on letters of one notice. */
export interface Desk {
  readonly access: Access
  readonly form: Form
  /** Null: the app has it no more. */
  readonly notice: Notice | null
  /** YYYY-MM-DD. */
  readonly today: string
  /** What is kept of the act. */
  step(remark?: string | null): Step
}

/** What is changed from here on says for whom. `batch`: whose drafter neither reviews nor signs it. */
export function deskIn(
  tx: Transaction,
  { app, clock, visitor }: Office,
  about: Pick<LetterRecord, 'notice' | 'form'>,
  act: LetterAct,
  batch: LetterBatch | null = null,
): Desk | LetterRefusal {
  const { today, now } = clock()
  const form = formOf(app, about.form)
  if (!form) return { kind: 'missing' }
  const notice = noticeOf(app, about.notice) ?? null
  const access = accessOf(app, visitor, today)
  const right = rightToLetter(access, form, notice ?? staffOf(app, about.notice), act, batch)
  if (isDenied(right)) return { kind: 'denied', denial: right }
  const { account, name, for: lender = null } = actorOf(access, ownFirst(right ?? []))
  tx.actFor(lender)
  return {
    access,
    form,
    notice,
    today,
    step: (remark) => ({ account, name, for: lender, at: now, remark: remark?.trim() || null }),
  }
}

export const isRefused = <T extends object>(desk: T | LetterRefusal): desk is LetterRefusal =>
  'kind' in desk

/** In one transaction, known in the past by who acts and why. */
export const transacted = <T>(
  { store, visitor }: Office,
  act: Omit<Act, 'by'>,
  work: (tx: Transaction) => T,
): Promise<T> => {
  const { account, name, address } = visitor
  return store.transaction(work, { ...act, by: { account, name, ...(address && { address }) } })
}

export const reasonIn = (remark: string | null | undefined): Pick<Act, 'reason'> => {
  const reason = remark?.trim()
  return reason ? { reason } : {}
}

/** What a request that may come twice made when it came first; null: this is the first time. */
export function madeBefore<K extends 'letter' | 'batch'>(
  tx: Transaction,
  { visitor }: Office,
  kind: K,
  request: RequestKey | undefined,
): Papers[K] | LetterRefusal | null {
  if (request === undefined || visitor.account === null) return null
  const first = tx.answered(visitor.account, request.key)
  if (first.some((change) => change.request?.hash !== request.hash))
    return { kind: 'conflict', key: request.key }
  const made = first.find((change) => change.effect === 'put' && change.kind === `@${kind}`)
  return made ? (made.after as Papers[K]) : null
}
