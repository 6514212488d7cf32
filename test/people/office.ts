import type { Application } from '../../src/model/index.ts'
import { blankAccount } from '../../src/runtime/people/accounts.ts'
import type { Account, Duty, Post, Visitor } from '../../src/runtime/people/model.ts'
import { openPasswords } from '../../src/runtime/people/passwords.ts'
import { type Outcome, openPeople, type People } from '../../src/runtime/people/people.ts'
import type { PeopleSettings } from '../../src/runtime/people/settings.ts'
import { type SignedIn, signIn } from '../../src/runtime/people/sign-in.ts'
import { visitorFor } from '../../src/runtime/people/visitor.ts'
import { memoryStore } from '../../src/runtime/store/memory.ts'
import type { Store } from '../../src/runtime/store/store.ts'

/** Hashes that are worth nothing and take no time. */
export const quick = { memory: 64, passes: 1, parallelism: 1 }

export const begins = '2026-11-22T01:00:00.000Z'
export const good = 'Peach-42-garden'

/** A bureau with a clock that tests turn. */
export interface Office {
  readonly people: People
  readonly store: Store
  /** Lets time go by. */
  pass(time: { minutes?: number; seconds?: number; days?: number }): void
  /** Puts an account there, with the password `good`. */
  add(login: string, more?: Partial<Account>): Promise<Account>
  visitor(id: string): Promise<Visitor>
  tryIn(login: string, password?: string, more?: Attempt): Promise<Outcome<SignedIn>>
  enter(login: string, more?: Attempt): Promise<SignedIn>
}

export interface Attempt {
  readonly address?: string
  readonly code?: string
  readonly former?: string | null
}

export const roles: Application['roles'] = [
  {
    kind: 'role',
    id: 'clerk',
    label: '窗口',
    attributes: [{ id: 'desk', label: '柜台', type: { kind: 'choice', options: 'desks' } }],
    grants: [],
    hash: '',
  },
  { kind: 'role', id: 'chief', label: '科长', attributes: [], grants: [], hash: '' },
]

export const options: Application['options'] = [
  {
    id: 'desks',
    label: '柜台',
    options: [
      { code: '1', label: '一号', from: null, until: null },
      { code: '2', label: '二号', from: null, until: '2020-12-31' },
    ],
  },
]

export function openOffice(
  settings: Partial<PeopleSettings> = {},
  application: Pick<Application, 'roles' | 'options'> = { roles, options },
  store: Store = memoryStore(),
): Office {
  let now = Date.parse(begins)
  const clock = () => {
    const instant = new Date(now).toISOString()
    const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
    return { now: instant, today }
  }
  const passwords = openPasswords(quick)
  const people = openPeople({ store, clock, application, passwords, settings })
  const office: Office = {
    people,
    store,
    pass({ minutes = 0, seconds = 0, days = 0 }) {
      now += ((days * 24 * 60 + minutes) * 60 + seconds) * 1000
    },
    async add(login, more = {}) {
      const hash = await passwords.hash(good)
      const account = {
        ...blankAccount(`id of ${login}`, { login, name: `${login} 同志` }, clock().now, hash),
        passwordChanged: clock().now,
        ...more,
      }
      await store.transaction((tx) => tx.putPaper('account', account))
      return account
    },
    visitor: (id) =>
      store.read((view) => {
        const account = view.paper('account', id)
        if (account === null) throw new Error(id)
        return visitorFor(people, view, account, '10.0.0.1')
      }),
    tryIn: (login, password = good, { address = '10.0.0.1', code = '', former = null } = {}) =>
      signIn(people, { login, password, address, code, former, browser: 'Test/1' }),
    async enter(login, more) {
      const outcome = await office.tryIn(login, good, more)
      return value(outcome)
    },
  }
  return office
}

export function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusals))
  return outcome.value
}

/** The codes of what was refused; "done": nothing was. */
export const codes = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.kind === 'done' ? ['done'] : outcome.refusals.map(({ code }) => code)

export const itself: Visitor = {
  account: null,
  name: 'server',
  address: null,
  duty: null,
  posts: [],
  readOnly: false,
}

export const withDuty = (duty: Duty): Partial<Account> => ({ duty })
export const withPosts = (...posts: Post[]): Partial<Account> => ({ posts })
export const chief: Post = { role: 'chief', attributes: {} }
export const clerk: Post = { role: 'clerk', attributes: { desk: '1' } }
