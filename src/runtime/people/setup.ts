import { hash, randomBytes } from 'node:crypto'
import type { PeopleRefusal } from '../messages/people.ts'
import { serverAct } from '../store/change.ts'
import type { View } from '../store/store.ts'
import { type AccountNames, blankAccount } from './accounts.ts'
import { loginKey, nameFaults } from './logins.ts'
import type { Account, Duty } from './model.ts'
import { passwordFaults } from './password-rules.ts'
import { done, type Outcome, type People, refusal, refuse, refuseAll } from './people.ts'

/** The one way to the first accounts: a key that is told at the terminal; only its hash is kept. */
export interface Setup {
  /** Null: there are accounts. */
  readonly key: string | null
  /** Whether it is this process's key, or that of another on the same store. */
  isOpen(key: string): Promise<boolean>
  /** Makes the three administrators; all keys are used up. */
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
  const fresh = randomBytes(32).toString('base64url')
  const key = await people.store.transaction(
    (tx) => {
      if (hasAccounts(tx)) return null
      tx.putPaper('setting', { id: idOf(fresh), value: keyMark })
      return fresh
    },
    { ...serverAct, action: 'setup-link' },
  )
  return {
    key,
    isOpen: (given) => people.store.read((view) => isOpen(view, given)),
    begin: (given, administrators, address) =>
      firstAccounts(people, given, administrators, address),
  }
}

const keyMark = 'setup'

const idOf = (key: string): string => `${keyMark} ${hash('sha256', key)}`

const isOpen = (view: Pick<View, 'paper' | 'papers'>, key: string): boolean =>
  view.paper('setting', idOf(key)) !== null && !hasAccounts(view)

function hasAccounts(view: Pick<View, 'papers'>): boolean {
  for (const _ of view.papers('account', {})) return true
  return false
}

async function firstAccounts(
  people: People,
  key: string,
  administrators: readonly NewAdministrator[],
  address: string,
): Promise<Outcome<readonly Account[]>> {
  if (!(await people.store.read((view) => isOpen(view, key)))) return refuse('setup-over')
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
      if (!isOpen(tx, key)) return refuse('setup-over')
      for (const { id } of [...tx.papers('setting', { value: keyMark })])
        tx.removePaper('setting', id)
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
