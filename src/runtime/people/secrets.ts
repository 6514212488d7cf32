import type { Change } from '../store/change.ts'
import type { Account } from './model.ts'

/** A change as people may read it: of an account's secrets only whether there are any. */
export function withoutSecrets(change: Change): Change {
  if (change.kind !== '@account' || !isAccount(change.after)) return change
  const { password, formerPasswords, totp, ...open } = change.after
  const told = { password: password !== null, formerPasswords: formerPasswords.length }
  return { ...change, after: { ...open, ...told, totp: totp !== null } }
}

const isAccount = (after: unknown): after is Account =>
  typeof after === 'object' && after !== null && 'formerPasswords' in after
