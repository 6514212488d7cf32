import { randomInt } from 'node:crypto'
import type { Transaction, View } from '../store/store.ts'
import { type Administration, forbidden } from './duties.ts'
import { loginKey, nameFaults, takenFault } from './logins.ts'
import type { Account, Duty, Visitor } from './model.ts'
import { withPassword } from './new-password.ts'
import { actOf, done, type Outcome, type People, refuse, refuseAll } from './people.ts'
import { type GivenPost, postsFrom } from './posts.ts'
import { endSessions } from './sessions.ts'

/** An account, and the password it begins with, which is shown once and must be changed. */
export interface Begun {
  readonly account: Account
  readonly password: string
}

export interface AccountNames {
  readonly login: string
  readonly name: string
}

export async function createAccount(
  people: People,
  visitor: Visitor,
  { login, name }: AccountNames,
): Promise<Outcome<Begun>> {
  const refused = forbidden(visitor, 'create-account')
  if (refused) return refused
  const faults = nameFaults(login, name)
  if (faults.length > 0) return refuseAll(faults)
  const password = startPassword()
  const hash = await people.passwords.hash(password)
  const id = crypto.randomUUID()
  return people.store.transaction(
    (tx) => {
      const taken = takenFault(tx, login)
      if (taken) return refuseAll([taken])
      const account = blankAccount(id, { login, name }, people.clock().now, hash)
      tx.putPaper('account', account)
      return done({ account, password })
    },
    actOf(visitor, 'create-account'),
  )
}

export const renameAccount = (
  people: People,
  visitor: Visitor,
  change: Aimed & AccountNames,
): Promise<Outcome<Account>> =>
  administer(people, visitor, 'rename-account', change, (tx, account) => {
    const faults = nameFaults(change.login, change.name)
    if (faults.length > 0) return refuseAll(faults)
    const taken = takenFault(tx, change.login, account.id)
    if (taken) return refuseAll([taken])
    return done({ ...account, ...named(change) })
  })

/** Its sessions end and its tokens are worth nothing at once. */
export const disableAccount = (
  people: People,
  visitor: Visitor,
  aimed: Aimed,
): Promise<Outcome<Account>> =>
  administer(people, visitor, 'disable-account', aimed, (tx, account) => {
    if (account.id === visitor.account) return refuse('own-account')
    if (isLastOfDuty(tx, account)) return lastOfDuty(account)
    endSessions(tx, account.id)
    return done({ ...account, disabled: account.disabled ?? people.clock().now })
  })

export const enableAccount = (
  people: People,
  visitor: Visitor,
  aimed: Aimed,
): Promise<Outcome<Account>> =>
  administer(people, visitor, 'enable-account', aimed, (_tx, account) =>
    done({ ...account, disabled: null }),
  )

/**
 * A new start password, shown once. An administrator's is given at the server's own machine only: whoever could give
 * it from elsewhere would hold two duties.
 */
export async function resetPassword(
  people: People,
  visitor: Visitor,
  aimed: Aimed,
): Promise<Outcome<Begun>> {
  const password = startPassword()
  const hash = await people.passwords.hash(password)
  const outcome = await administer(people, visitor, 'reset-password', aimed, (tx, account) => {
    if (account.duty !== null && visitor.account !== null) return refuse('duty-reset')
    endSessions(tx, account.id)
    return done({ ...withPassword(people, account, hash, null), totp: null })
  })
  return outcome.kind === 'done' ? done({ account: outcome.value, password }) : outcome
}

export const setPosts = (
  people: People,
  visitor: Visitor,
  change: Aimed & { readonly posts: readonly GivenPost[] },
): Promise<Outcome<Account>> =>
  administer(people, visitor, 'set-posts', change, (tx, account) => {
    if (account.id === visitor.account) return refuse('own-account')
    const posts = postsFrom(people, change.posts)
    if (posts.kind === 'refused') return posts
    if (account.duty !== null && posts.value.length > 0) return refuse('duty-posts')
    endSessions(tx, account.id)
    return done({ ...account, posts: posts.value })
  })

export const setDuty = (
  people: People,
  visitor: Visitor,
  change: Aimed & { readonly duty: Duty | null },
): Promise<Outcome<Account>> =>
  administer(people, visitor, 'set-duty', change, (tx, account) => {
    if (account.id === visitor.account) return refuse('own-account')
    if (change.duty !== account.duty && isLastOfDuty(tx, account)) return lastOfDuty(account)
    if (change.duty !== null && account.posts.length > 0) return refuse('duty-posts')
    endSessions(tx, account.id)
    for (const { id } of [...tx.papers('token', { account: account.id })])
      tx.removePaper('token', id)
    return done({ ...account, duty: change.duty })
  })

/** Forgets the account's failures, from wherever they came. */
export const unlockAccount = (
  people: People,
  visitor: Visitor,
  aimed: Aimed,
): Promise<Outcome<Account>> =>
  administer(people, visitor, 'unlock-account', aimed, (tx, account) => {
    for (const each of [...tx.papers('attempts', { subject: account.id })]) {
      if (each.failures > 0) tx.putPaper('attempts', { ...each, failures: 0 })
    }
    return done(account)
  })

/** All of them, by name. */
export async function accounts({ store }: People): Promise<readonly Account[]> {
  const all = await store.papers('account', {})
  return [...all].sort((one, other) => collator.compare(one.name, other.name))
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin')

export function blankAccount(
  id: string,
  names: AccountNames,
  now: string,
  password: string | null,
): Account {
  return {
    id,
    ...named(names),
    password,
    passwordChanged: null,
    formerPasswords: [],
    posts: [],
    duty: null,
    totp: null,
    disabled: null,
    version: 1,
    created: now,
  }
}

/** Which account, in the version that was looked at; no version: whichever it is. */
export interface Aimed {
  readonly id: string
  readonly version?: number
}

/** Changes an account if this visitor may and nobody else just did. */
async function administer(
  people: People,
  visitor: Visitor,
  what: Administration,
  { id, version }: Aimed,
  change: (tx: Transaction, account: Account) => Outcome<Account>,
): Promise<Outcome<Account>> {
  const refused = forbidden(visitor, what)
  if (refused) return refused
  return people.store.transaction(
    (tx) => {
      const account = tx.paper('account', id)
      if (account === null) return refuse('account-missing')
      if (version !== undefined && account.version !== version) return refuse('account-changed')
      const outcome = change(tx, account)
      if (outcome.kind === 'refused') return outcome
      const changed = { ...outcome.value, version: account.version + 1 }
      tx.putPaper('account', changed)
      return done(changed)
    },
    actOf(visitor, what),
  )
}

const named = ({ login, name }: AccountNames) => ({
  login: login.trim(),
  key: loginKey(login),
  name: name.trim(),
})

/** Nobody else in use holds its duty. */
const isLastOfDuty = (view: Pick<View, 'papers'>, { id, duty, disabled }: Account): boolean =>
  duty !== null &&
  disabled === null &&
  ![...view.papers('account', { duty })].some((each) => each.id !== id && each.disabled === null)

const lastOfDuty = ({ duty }: Account): Outcome<never> =>
  refuse('last-of-duty', undefined, { duty: duty ?? '' })

/** Sixteen characters that are not mistaken for each other, of at least 75 bits. */
function startPassword(): string {
  const one = () => signs[randomInt(signs.length)]
  const four = () => Array.from({ length: 4 }, one).join('')
  return [four(), four(), four(), four()].join('-')
}

const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
