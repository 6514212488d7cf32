import { admission, afterFailure, countedAddress } from './attempts.ts'
import type { Account, Visitor } from './model.ts'
import { newPasswordFaults, withPassword } from './new-password.ts'
import { codeStep, isCodeSecret } from './one-time-codes.ts'
import { actOf, done, type Outcome, type People, refuse, refuseAll } from './people.ts'
import { endSessions, newSecret, type Origin } from './sessions.ts'
import { enter } from './sign-in.ts'

/** The signed-in person, and the session it is done in. */
export interface Own extends Origin {
  readonly visitor: Visitor
  readonly account: Account
  /** What the browser holds. */
  readonly secret: string
}

/** Ends every other session, and gives this one a new secret. */
export async function changePassword(
  people: People,
  { visitor, account, secret, ...origin }: Own,
  { present, password, again }: { present: string; password: string; again: string },
): Promise<Outcome<{ readonly secret: string }>> {
  const { passwords, store, clock } = people
  const unsure = await unconfirmed(people, { visitor, account, ...origin }, present)
  if (unsure) return unsure
  if (password !== again) return refuse('password-twice', 'again')
  const faults = await newPasswordFaults(people, account, password)
  if (faults.length > 0) return refuseAll(faults)
  const hash = await passwords.hash(password)
  const fresh = newSecret()
  return store.transaction(
    (tx) => {
      const current = tx.paper('account', account.id)
      if (current === null || current.password !== account.password)
        return refuse('account-changed')
      tx.putPaper('account', {
        ...withPassword(people, current, hash, clock().now),
        version: current.version + 1,
      })
      endSessions(tx, account.id)
      enter(people, tx, current, { ...origin, secret: fresh, former: secret })
      return done({ secret: fresh })
    },
    actOf(visitor, 'password'),
  )
}

/** From now on signing in asks for a code of this secret; `code` shows that the person's device has it. */
export const turnCodesOn = (
  people: People,
  { visitor, account }: Own,
  { secret, code }: { secret: string; code: string },
): Promise<Outcome<Account>> =>
  people.store.transaction(
    (tx) => {
      if (!isCodeSecret(secret)) return refuse('code-secret', 'code')
      const current = tx.paper('account', account.id)
      if (current === null) return refuse('account-missing')
      const step = codeStep(secret, code, -1, people.clock().now)
      if (step === null) return refuse('code-wrong', 'code')
      const changed = {
        ...current,
        totp: { secret, lastStep: step },
        version: current.version + 1,
      }
      tx.putPaper('account', changed)
      return done(changed)
    },
    actOf(visitor, 'codes-on'),
  )

export async function turnCodesOff(
  people: People,
  own: Own,
  present: string,
): Promise<Outcome<Account>> {
  const { visitor, account } = own
  const unsure = await unconfirmed(people, own, present)
  if (unsure) return unsure
  return people.store.transaction(
    (tx) => {
      const current = tx.paper('account', account.id)
      if (current === null) return refuse('account-missing')
      const changed = { ...current, totp: null, version: current.version + 1 }
      tx.putPaper('account', changed)
      return done(changed)
    },
    actOf(visitor, 'codes-off'),
  )
}

/**
 * Null: it is the account's password. Failures count as those of signing in, so that a browser left open is no place to
 * guess either.
 */
async function unconfirmed(
  { store, clock, passwords, settings }: People,
  { visitor, account, address }: Omit<Own, 'secret' | 'browser'>,
  present: string,
): Promise<Outcome<never> | null> {
  const matches = await passwords.matches(present, account.password)
  const knock = { subject: account.id, address: countedAddress(address) }
  const { now } = clock()
  return store.transaction(
    (tx) => {
      const isLocked = admission(tx, knock, now, settings).kind === 'locked'
      if (matches && !isLocked) return null
      if (!isLocked) tx.putPaper('attempts', afterFailure(tx, knock, now, settings))
      return refuse('password-wrong', 'present')
    },
    actOf(visitor, 'password-failed'),
  )
}
