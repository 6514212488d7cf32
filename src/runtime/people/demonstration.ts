import { existsSync, readFileSync } from 'node:fs'
import type { FieldType, Role } from '../../model/index.ts'
import { anybody, dutyNames } from '../messages/people.ts'
import { serverAct } from '../store/change.ts'
import type { View } from '../store/store.ts'
import { blankAccount } from './accounts.ts'
import {
  type DemonstrationMark,
  type DemonstrationPerson,
  demonstrationFile,
} from './demonstration-mark.ts'
import type { Duty, Post } from './model.ts'
import type { People } from './people.ts'
import { newSecret, type Origin } from './sessions.ts'
import { duties } from './setup.ts'
import { enter } from './sign-in.ts'

/**
 * Whom a data folder with invented data offers, where anybody may be anyone: the command line says so when it loads it.
 * Null: it is no demonstration.
 */
export function demonstrationPeople(folder: string): readonly DemonstrationPerson[] | null {
  const mark = demonstrationFile(folder)
  if (!existsSync(mark)) return null
  const { people }: Pick<DemonstrationMark, 'people'> = JSON.parse(readFileSync(mark, 'utf8'))
  return people ?? []
}

/** An account to be entered. */
export interface Offered {
  readonly id: string
  readonly label: string
  /** One of the persons whom the demonstration names. */
  readonly isNamed: boolean
}

/**
 * The accounts that a demonstration offers: its own persons, then one for each role and administrator that none of them
 * is. They have no password, so nobody can sign in to them anywhere else. Those there are already are given again. None
 * where an account has a password: that is no demonstration, whatever the folder says.
 */
export async function demonstrationAccounts(
  people: People,
  named: readonly DemonstrationPerson[],
): Promise<readonly Offered[]> {
  const { now } = people.clock()
  const others = await people.store.read((view) => personsOf(people, view))
  const taken = new Set(
    named.flatMap(({ posts, duty = null }) => [duty, ...posts.map(({ role }) => role)]),
  )
  const isFree = ({ posts }: DemonstrationPerson): boolean =>
    posts.length === 0 || posts.some(({ role }) => !taken.has(role))
  const all = [
    ...named.map((person, at) => ({ ...person, key: `person-${at + 1}`, isNamed: true })),
    ...others.flatMap((person, at) =>
      isFree(person) ? [{ ...person, key: String(at + 1), isNamed: false }] : [],
    ),
    ...duties
      .filter((duty) => !taken.has(duty))
      .map((duty) => ({ ...administrator(duty), key: duty, isNamed: false })),
  ]
  return people.store.transaction(
    (tx) => {
      for (const { password } of tx.papers('account', {})) if (password !== null) return []
      return all.map(({ key, name, as, posts, duty = null, isNamed }) => {
        const id = `demonstration-${key}`
        const blank = blankAccount(id, { login: `demo-${key}`, name }, now, null)
        if (tx.paper('account', id) === null) tx.putPaper('account', { ...blank, posts, duty })
        return { id, label: as, isNamed }
      })
    },
    { ...serverAct, action: 'demonstration' },
  )
}

const administrator = (duty: Duty): DemonstrationPerson => {
  const name = dutyNames[duty].zh
  return { name, as: name, posts: [], duty }
}

/** Without a password: only for what `demonstrationAccounts` gave. The new session's secret; null: no such account. */
export async function enterDemonstration(
  people: People,
  id: string,
  origin: Origin & { readonly former: string | null },
): Promise<string | null> {
  const account = await people.store.paper('account', id)
  if (account === null || account.disabled !== null || account.password !== null) return null
  const secret = newSecret()
  await people.store.transaction((tx) => enter(people, tx, account, { ...origin, secret }), {
    action: 'login',
    by: { account: id, name: account.name, address: origin.address },
  })
  return secret
}

/** Without roles one account that may do everything. */
function personsOf(people: People, view: View): readonly DemonstrationPerson[] {
  const { roles } = people.application
  if (roles.length === 0) return [{ name: anybody.zh, as: anybody.zh, posts: [] }]
  return roles.map((role) => ({
    name: role.label,
    as: role.label,
    posts: [{ role: role.id, attributes: attributesOf(people, view, role) }],
  }))
}

const attributesOf = (people: People, view: View, { attributes }: Role): Post['attributes'] =>
  Object.fromEntries(
    attributes.flatMap(({ id, type }) => {
      const value = firstRecord(view, type) ?? firstChoice(people, type)
      return value === null ? [] : [[id, value] as const]
    }),
  )

function firstRecord(view: View, type: FieldType): string | null {
  if (type.kind !== 'ref') return null
  for (const { id } of view.scan(type.form)) return id
  return null
}

function firstChoice({ application, clock }: People, type: FieldType): string | null {
  if (type.kind !== 'choice') return null
  const list = application.options.find(({ id }) => id === type.options)
  const { today } = clock()
  const open = list?.options.find(
    ({ from, until }) => (from ?? '') <= today && today <= (until ?? '9999-12-31'),
  )
  return open?.code ?? null
}
