import type { Application } from '../../model/index.ts'
import { formOf, type LoadedApplication, noticeOf } from '../application.ts'
import { Failure } from '../failure.ts'
import type { PeopleRefusal } from '../messages/people.ts'
import { type Administration, forbidden } from '../people/duties.ts'
import type { Visitor } from '../people/model.ts'
import {
  actOf,
  done,
  type Outcome,
  type People,
  refusal,
  refuse,
  refuseAll,
} from '../people/people.ts'
import { referrer } from '../records/references.ts'
import type { View } from '../store/store.ts'
import type { Erasure } from './erasure-file.ts'
import { erase, isThere } from './erasures.ts'
import type { ErasureRequest, Hand } from './model.ts'

/** Erasing a record takes two administrators: one asks and says why, another carries it out. */
export interface Erasing {
  readonly app: LoadedApplication
  readonly people: People
  readonly keyFile: string
}

export interface ErasureWish {
  readonly form: string
  readonly record: string
  readonly reason: string
}

export function askErasure(
  { app, people }: Erasing,
  visitor: Visitor,
  wish: ErasureWish,
): Promise<Outcome<ErasureRequest>> {
  const id = crypto.randomUUID()
  const reason = wish.reason.trim()
  return decided(people, visitor, 'ask-erasure', reason, (view, hand, put) => {
    if (!isReason(reason)) return refuse('erasure-reason', 'reason')
    const hindered = hindrance(app, view, { form: wish.form, id: wish.record })
    if (hindered) return refuseAll([hindered])
    const waiting = [...view.papers('erasure', { form: wish.form, record: wish.record })]
    if (waiting.some((each) => each.decided === null)) return refuse('erasure-asked', 'record')
    return put({ id, form: wish.form, record: wish.record, reason, asked: hand, decided: null })
  })
}

/** What it asks for is done, or it is refused with the reason why it cannot be done now. */
export async function confirmErasure(
  { app, people, keyFile }: Erasing,
  visitor: Visitor,
  id: string,
): Promise<Outcome<ErasureRequest>> {
  const refused = forbidden(visitor, 'decide-erasure')
  if (refused) return refused
  const found = await people.store.read((view): Outcome<ErasureRequest> => {
    const request = waitingIn(view, id, visitor)
    if (request.kind === 'refused') return request
    const { form, record } = request.value
    const hindered = hindrance(app, view, { form, id: record })
    return hindered ? refuseAll([hindered]) : request
  })
  if (found.kind === 'refused') return found
  const { form, record, reason } = found.value
  const act = actOf(visitor, 'erase', reason)
  const decided = {
    ...found.value,
    decided: { ...handOf(people, visitor), outcome: 'erased' },
  } as const
  try {
    await erase(people.store, keyFile, { form, id: record }, act, (tx) =>
      tx.putPaper('erasure', decided),
    )
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'erasures-unwritten') throw error
    return refuse('erasure-unwritten', undefined, error.params)
  }
  return done(decided)
}

export const refuseErasure = (
  { people }: Pick<Erasing, 'people'>,
  visitor: Visitor,
  id: string,
): Promise<Outcome<ErasureRequest>> =>
  decided(people, visitor, 'decide-erasure', undefined, (view, hand, put) => {
    const request = waitingIn(view, id, visitor)
    if (request.kind === 'refused') return request
    return put({ ...request.value, decided: { ...hand, outcome: 'refused' } })
  })

/** The newest first. */
export async function erasureRequests({
  store,
}: Pick<People, 'store'>): Promise<readonly ErasureRequest[]> {
  return (await store.papers('erasure', {})).toReversed()
}

/** Why a record cannot be erased now: it is not there, or something still names it. Null: it can. */
export function hindrance(
  app: LoadedApplication,
  view: View,
  erasure: Erasure,
): PeopleRefusal | null {
  const form = formOf(app, erasure.form)
  if (!form) return refusal('erasure-form', 'form')
  if (!isThere(view, erasure)) return refusal('erasure-missing', 'record')
  const by = referrer(app, form, erasure.id, view)
  if (by === null) return null
  return by.by === 'record'
    ? refusal('erasure-referenced', 'record', { form: labelOf(app.application, by.of), id: by.id })
    : refusal('erasure-letter', 'record', { notice: noticeOf(app, by.of)?.label ?? by.of })
}

const labelOf = ({ forms }: Application, id: string): string =>
  forms.find((form) => form.id === id)?.label ?? id

/** In characters. */
export const isReason = (text: string): boolean => /^[^\p{C}]{2,200}$/u.test(text)

type Put = (request: ErasureRequest) => Outcome<ErasureRequest>

function decided(
  people: People,
  visitor: Visitor,
  what: Administration,
  reason: string | undefined,
  work: (view: View, hand: Hand, put: Put) => Outcome<ErasureRequest>,
): Promise<Outcome<ErasureRequest>> {
  const refused = forbidden(visitor, what)
  if (refused) return Promise.resolve(refused)
  const action = what === 'ask-erasure' ? what : 'refuse-erasure'
  return people.store.transaction(
    (tx) =>
      work(tx, handOf(people, visitor), (request) => {
        tx.putPaper('erasure', request)
        return done(request)
      }),
    actOf(visitor, action, reason),
  )
}

function waitingIn(
  view: Pick<View, 'paper'>,
  id: string,
  { account }: Visitor,
): Outcome<ErasureRequest> {
  const request = view.paper('erasure', id)
  if (request === null || request.decided !== null) return refuse('erasure-over')
  return request.asked.account === account ? refuse('erasure-own') : done(request)
}

const handOf = ({ clock }: People, { account, name }: Visitor): Hand => ({
  account: account ?? '',
  name,
  at: clock().now,
})
