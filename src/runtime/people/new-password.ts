import type { PeopleRefusal } from '../messages/people.ts'
import { day, since } from './durations.ts'
import type { Account } from './model.ts'
import { passwordFaults } from './password-rules.ts'
import { type People, refusal } from './people.ts'

/** Everything wrong with an account's new password. */
export async function newPasswordFaults(
  { passwords, settings }: People,
  account: Pick<Account, 'login' | 'name' | 'password' | 'formerPasswords'>,
  password: string,
): Promise<readonly PeopleRefusal[]> {
  const faults = passwordFaults(password, account)
  if (faults.length > 0) return faults
  for (const former of [account.password, ...account.formerPasswords]) {
    if (former !== null && (await passwords.matches(password, former))) {
      return [refusal('password-former', 'password', { count: String(settings.formerPasswords) })]
    }
  }
  return []
}

/** The account with the hash of its new password. */
export const withPassword = (
  { settings }: People,
  account: Account,
  hash: string,
  changed: string | null,
): Account => ({
  ...account,
  password: hash,
  passwordChanged: changed,
  formerPasswords: [account.password, ...account.formerPasswords]
    .filter((each) => each !== null)
    .slice(0, settings.formerPasswords),
})

/** Nothing else may be done before the password is changed. */
export function isPasswordDue({ clock, settings }: People, account: Account): boolean {
  if (account.password === null) return false
  if (account.passwordChanged === null) return true
  const { passwordDays } = settings
  return passwordDays > 0 && since(account.passwordChanged, clock().now) >= passwordDays * day
}
