import { day, later } from './durations.ts'
import { mayDo } from './duties.ts'
import type { Token, Visitor } from './model.ts'
import { actOf, done, type Outcome, type People, refuse } from './people.ts'
import { idOfSecret, newSecret } from './sessions.ts'

export interface TokenWish {
  readonly label: string
  readonly scope: Token['scope']
  /** For how many days. */
  readonly days: number
}

/** `secret` is shown once; only its hash is kept. */
export async function createToken(
  people: People,
  visitor: Visitor,
  { label, scope, days }: TokenWish,
): Promise<Outcome<{ readonly token: Token; readonly secret: string }>> {
  const { account } = visitor
  const { tokenDays } = people.settings
  if (account === null) return refuse('account-missing')
  if (visitor.duty !== null) return refuse('token-disallowed')
  if (!/^[^\p{C}]{1,64}$/u.test(label.trim())) return refuse('token-label', 'label')
  if (!Number.isInteger(days) || days < 1 || days > tokenDays)
    return refuse('token-expires', 'days', { most: String(tokenDays) })
  const secret = `${mark}${newSecret()}`
  const { now } = people.clock()
  const token: Token = {
    id: idOfSecret(secret),
    account,
    label: label.trim(),
    prefix: secret.slice(0, mark.length + 6),
    scope,
    created: now,
    expires: later(now, days * day),
  }
  await people.store.transaction((tx) => tx.putPaper('token', token), actOf(visitor, 'token'))
  return done({ token, secret })
}

/** By the one whose it is. */
export const revokeToken = (
  people: People,
  visitor: Visitor,
  id: string,
): Promise<Outcome<Token>> =>
  people.store.transaction(
    (tx) => {
      const token = tx.paper('token', id)
      const isOwn = token !== null && token.account === visitor.account
      if (token === null || !(isOwn || mayDo(visitor, 'end-session')))
        return refuse('token-missing')
      tx.removePaper('token', id)
      return done(token)
    },
    actOf(visitor, 'revoke-token'),
  )

/** What a request's Authorization header gives as a token; null: something else. */
export const bearerIn = (authorization: string): string | null =>
  /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1] ?? null

/** By which a secret that leaked into a file or a log is found. */
const mark = 'fy_'
