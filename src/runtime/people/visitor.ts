import type { View } from '../store/store.ts'
import { isInForce } from './delegations.ts'
import type { Account, HeldPost, Session, Token, Visitor } from './model.ts'
import type { People } from './people.ts'
import { idOfSecret, isAlive } from './sessions.ts'

/** Somebody who is signed in, by a browser's session or a program's token. */
export interface Known {
  readonly account: Account
  readonly visitor: Visitor
  readonly by: { readonly session: Session; readonly secret: string } | { readonly token: Token }
}

/** Null: the session is not there, or over. */
export const knownBySession = (
  people: People,
  secret: string,
  address: string,
): Promise<Known | null> =>
  people.store.read((view) => {
    const session = view.paper('session', idOfSecret(secret))
    if (session === null || !isAlive(session, people.clock().now, people.settings)) return null
    const account = inUse(view, session.account)
    return (
      account && {
        account,
        visitor: visitorFor(people, view, account, address),
        by: { session, secret },
      }
    )
  })

/** Null: there is no such token, or it has expired. */
export const knownByToken = (
  people: People,
  secret: string,
  address: string,
): Promise<Known | null> =>
  people.store.read((view) => {
    const token = view.paper('token', idOfSecret(secret))
    if (token === null || token.expires <= people.clock().now) return null
    const account = inUse(view, token.account)
    if (account === null) return null
    const readOnly = token.scope === 'read'
    return {
      account,
      visitor: { ...visitorFor(people, view, account, address), readOnly },
      by: { token },
    }
  })

/** Its own posts, and those lent to it today by accounts in use. */
export function visitorFor(
  people: People,
  view: Pick<View, 'paper' | 'papers'>,
  account: Account,
  address: string | null,
): Visitor {
  const own = account.posts.map((post): HeldPost => ({ ...post, for: null }))
  const { id, name, duty } = account
  const posts = duty === null ? [...own, ...lentTo(people, view, id)] : []
  return { account: id, name, address, duty, posts, readOnly: false }
}

function lentTo(
  people: People,
  view: Pick<View, 'paper' | 'papers'>,
  account: string,
): readonly HeldPost[] {
  const { today } = people.clock()
  return [...view.papers('delegation', { to: account })].flatMap((delegation) => {
    const lender = isInForce(delegation, today) ? inUse(view, delegation.from) : null
    const posts = lender?.posts.filter(({ role }) => delegation.roles.includes(role)) ?? []
    return posts.map((post) => ({ ...post, for: delegation.from }))
  })
}

function inUse(view: Pick<View, 'paper'>, id: string): Account | null {
  const account = view.paper('account', id)
  return account?.disabled === null ? account : null
}
