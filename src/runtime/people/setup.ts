import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PeopleRefusal } from '../messages/people.ts'
import { type AccountNames, blankAccount } from './accounts.ts'
import { loginKey, nameFaults } from './logins.ts'
import type { Account, Duty } from './model.ts'
import { passwordFaults } from './password-rules.ts'
import { done, type Outcome, type People, refusal, refuse, refuseAll } from './people.ts'

/** The one way to the first accounts: a key that is told at the terminal and kept nowhere. */
export interface Setup {
  /** Null: there are accounts. */
  readonly key: string | null
  isOpen(key: string): boolean
  /** Makes the three administrators; the key is used up. */
  begin(
    key: string,
    administrators: readonly NewAdministrator[],
    address: string,
  ): Promise<Outcome<readonly Account[]>>
}

export interface NewAdministrator extends AccountNames {
  readonly duty: Duty
  readonly password: string
  readonly again: string
}

export const duties: readonly Duty[] = ['system', 'security', 'audit']

export async function openSetup(people: People): Promise<Setup> {
  const accounts = await people.store.papers('account', {})
  const key = accounts.length === 0 ? randomBytes(32).toString('base64url') : null
  let expected = key === null ? null : hash('sha256', key, 'buffer')
  const isOpen = (given: string): boolean =>
    expected !== null && timingSafeEqual(hash('sha256', given, 'buffer'), expected)
  return {
    key,
    isOpen,
    async begin(given, administrators, address) {
      if (!isOpen(given)) return refuse('setup-over')
      const outcome = await firstAccounts(people, administrators, address)
      if (outcome.kind === 'done') expected = null
      return outcome
    },
  }
}

async function firstAccounts(
  people: People,
  administrators: readonly NewAdministrator[],
  address: string,
): Promise<Outcome<readonly Account[]>> {
  const faults = [...administrators.flatMap(faultsOf), ...sameLogins(administrators)]
  if (faults.length > 0) return refuseAll(faults)
  const { now } = people.clock()
  const made = await Promise.all(
    administrators.map(async ({ duty, password, ...names }): Promise<Account> => {
      const hashed = await people.passwords.hash(password)
      const account = blankAccount(crypto.randomUUID(), names, now, hashed)
      return { ...account, passwordChanged: now, duty }
    }),
  )
  return people.store.transaction(
    (tx) => {
      for (const _ of tx.papers('account', {})) return refuse('setup-over')
      for (const account of made) tx.putPaper('account', account)
      return done(made)
    },
    { action: 'setup', by: { account: null, name: '?', address } },
  )
}

/** Each with the duty before the input's name: "audit.login". */
function faultsOf({ duty, login, name, password, again }: NewAdministrator) {
  const faults = [
    ...nameFaults(login, name),
    ...passwordFaults(password, { login, name }),
    ...(password === again ? [] : [refusal('password-twice', 'again')]),
  ]
  return faults.map((fault): PeopleRefusal => ({ ...fault, at: `${duty}.${fault.at}` }))
}

const sameLogins = (administrators: readonly NewAdministrator[]): readonly PeopleRefusal[] =>
  new Set(administrators.map(({ login }) => loginKey(login))).size === duties.length
    ? []
    : [refusal('setup-same')]
