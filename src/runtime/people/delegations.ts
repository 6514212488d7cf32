import { daysAfter } from './durations.ts'
import { mayDo } from './duties.ts'
import { accountByLogin } from './logins.ts'
import type { Account, Delegation, Visitor } from './model.ts'
import { actOf, done, type Outcome, type People, refuse } from './people.ts'

export interface Lending {
  /** The login of the one who stands in. */
  readonly to: string
  readonly roles: readonly string[]
  readonly begins: string
  readonly ends: string
  readonly reason: string
}

/** Lends some of one's own posts; what was lent to oneself is no post of one's own. */
export function lend(
  people: People,
  visitor: Visitor,
  { to, roles, begins, ends, reason }: Lending,
): Promise<Outcome<Delegation>> {
  const id = crypto.randomUUID()
  const { today } = people.clock()
  const { delegationDays } = people.settings
  return people.store.transaction(
    (tx) => {
      const lender = visitor.account === null ? null : tx.paper('account', visitor.account)
      if (lender === null || visitor.readOnly) return refuse('account-missing')
      const borrower = accountByLogin(tx, to)
      if (!canStandIn(borrower, lender)) return refuse('lend-to', 'to')
      const own = lender.posts.map(({ role }) => role)
      if (roles.length === 0 || !roles.every((role) => own.includes(role)))
        return refuse('lend-roles', 'roles')
      if (
        !isDay(begins) ||
        !isDay(ends) ||
        begins < today ||
        ends < begins ||
        ends > daysAfter(begins, delegationDays)
      )
        return refuse('lend-days', 'begins', { most: String(delegationDays) })
      if (!/^[^\p{C}]{1,200}$/u.test(reason.trim())) return refuse('lend-reason', 'reason')
      const delegation: Delegation = {
        id,
        from: lender.id,
        to: borrower.id,
        roles: own.filter((role) => roles.includes(role)),
        begins,
        ends,
        reason: reason.trim(),
        ended: null,
      }
      tx.putPaper('delegation', delegation)
      return done(delegation)
    },
    actOf(visitor, 'lend', reason.trim()),
  )
}

/** Before its last day: by either side, or the security administrator. */
export const endDelegation = (
  people: People,
  visitor: Visitor,
  id: string,
): Promise<Outcome<Delegation>> =>
  people.store.transaction(
    (tx) => {
      const found = tx.paper('delegation', id)
      const isPart =
        found !== null &&
        visitor.account !== null &&
        [found.from, found.to].includes(visitor.account)
      if (found === null || found.ended !== null || !(isPart || mayDo(visitor, 'end-delegation')))
        return refuse('lend-missing')
      const ended = { ...found, ended: people.clock().now }
      tx.putPaper('delegation', ended)
      return done(ended)
    },
    actOf(visitor, 'end-delegation'),
  )

export const isInForce = ({ begins, ends, ended }: Delegation, today: string): boolean =>
  ended === null && begins <= today && today <= ends

const canStandIn = (borrower: Account | null, lender: Account): borrower is Account =>
  borrower !== null &&
  borrower.id !== lender.id &&
  borrower.disabled === null &&
  borrower.duty === null

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00.000Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  )
}
