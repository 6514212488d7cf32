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
  if (!(await passwords.matches(present, account.password)))
    return refuse('password-wrong', 'present')
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
  { visitor, account }: Own,
  present: string,
): Promise<Outcome<Account>> {
  if (!(await people.passwords.matches(present, account.password)))
    return refuse('password-wrong', 'present')
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
