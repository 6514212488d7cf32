import type { Act } from '../store/change.ts'
import type { Transaction } from '../store/store.ts'
import {
  type Admission,
  admission,
  afterFailure,
  afterSuccess,
  countedAddress,
  type Knock,
  lockedUntil,
  strangerOf,
} from './attempts.ts'
import { loginKey } from './logins.ts'
import type { Account } from './model.ts'
import { codeStep } from './one-time-codes.ts'
import { done, type Outcome, type People, refuse } from './people.ts'
import { idOfSecret, newSecret, type Origin, sessionOf } from './sessions.ts'

export interface SignIn extends Origin {
  readonly login: string
  readonly password: string
  /** Empty where the account asks for none. */
  readonly code: string
  /** What the browser held before: that session ends. */
  readonly former: string | null
}

/** `secret`: what the browser is to keep. */
export interface SignedIn {
  readonly secret: string
  readonly account: Account
}

/**
 * Login and password, and a one-time code where the account has them. What is wrong is not told apart, and an unknown
 * login takes as long as a known one. The password is compared outside the transaction; whether this attempt still
 * counts is decided in it, so that many at once, in any number of processes, get no more than their share.
 */
export async function signIn(people: People, asked: SignIn): Promise<Outcome<SignedIn>> {
  const { store, passwords } = people
  if (passwords.isCrowded()) return refuse('crowded')
  const key = loginKey(asked.login)
  const { account, admitted } = await store.read((view) => {
    const [account = null] = view.papers('account', { key })
    return { account, admitted: admittedTo(people, view, knockOf(account, key, asked)) }
  })
  if (admitted.kind !== 'open') return refusedBy(people, admitted)
  const stored = account?.disabled === null ? account.password : null
  const matches = await passwords.matches(asked.password, stored)
  const better =
    matches && stored !== null && passwords.needsRehash(stored)
      ? await passwords.hash(asked.password)
      : null
  const secret = newSecret()
  const knock = knockOf(account, key, asked)
  return store.transaction(
    (tx) => {
      const again = admittedTo(people, tx, knock)
      if (again.kind !== 'open') return refusedBy(people, again)
      const current = account && tx.paper('account', account.id)
      const checked =
        matches && current?.password === stored ? signedIn(people, current, asked) : null
      if (checked === null) return failed(people, tx, knock, account !== null)
      const now = people.clock().now
      const fresh = better === null ? checked : { ...checked, password: better }
      if (fresh !== current) tx.putPaper('account', { ...fresh, version: fresh.version + 1 })
      enter(people, tx, fresh, { ...asked, secret })
      tx.putPaper('attempts', afterSuccess(tx, knock, now))
      return done({ secret, account: fresh })
    },
    actOfSignIn(account, asked.address, matches),
  )
}

/** Begins a session; the one that the browser had is over. */
export function enter(
  people: People,
  tx: Transaction,
  account: Account,
  { secret, former, ...origin }: Origin & { secret: string; former: string | null },
): void {
  const old = former === null ? null : idOfSecret(former)
  if (old !== null && tx.paper('session', old)) tx.removePaper('session', old)
  tx.putPaper('session', sessionOf(secret, account.id, origin, people.clock().now))
}

const knockOf = (account: Account | null, key: string, { address }: Origin): Knock => ({
  subject: account?.id ?? strangerOf(key),
  address: countedAddress(address),
})

const admittedTo = (
  people: People,
  view: Pick<Transaction, 'paper' | 'papers'>,
  knock: Knock,
): Admission => admission(view, knock, people.clock().now, people.settings)

/** A lock is not told apart from a wrong password. */
function refusedBy(
  { settings }: People,
  admitted: Exclude<Admission, { readonly kind: 'open' }>,
): Outcome<never> {
  return admitted.kind === 'paused'
    ? refuse('sign-in-pause', undefined, { seconds: String(admitted.seconds) })
    : wrong(settings)
}

/** The account with its code used up; null: a code was needed, and this is none. */
function signedIn(people: People, account: Account, { code }: SignIn): Account | null {
  const { totp } = account
  if (account.disabled !== null) return null
  if (totp === null) return account
  const step = codeStep(totp.secret, code, totp.lastStep, people.clock().now)
  return step === null ? null : { ...account, totp: { ...totp, lastStep: step } }
}

function failed(people: People, tx: Transaction, knock: Knock, isKnown: boolean): Outcome<never> {
  const { clock, settings } = people
  const { now } = clock()
  const attempts = afterFailure(tx, knock, now, settings)
  tx.putPaper('attempts', attempts)
  if (attempts.failures >= settings.lockFailures) {
    tx.note({
      action: 'lock',
      kind: isKnown ? '@account' : '@attempts',
      id: isKnown ? knock.subject : attempts.id,
      detail: { address: knock.address, until: lockedUntil(now, settings) },
    })
  }
  return wrong(settings)
}

const wrong = ({ lockFailures, lockMinutes }: People['settings']): Outcome<never> =>
  refuse('sign-in', undefined, { failures: String(lockFailures), minutes: String(lockMinutes) })

/** Of a login that nobody has, what was typed is not kept: it may be a password in the wrong place. */
const actOfSignIn = (account: Account | null, address: string, matches: boolean): Act => ({
  action: matches ? 'login' : 'login-failed',
  by: { account: matches ? (account?.id ?? null) : null, name: account?.name ?? '?', address },
})
