import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FieldType, Role } from '../../model/index.ts'
import { anybody, dutyNames } from '../messages/people.ts'
import { serverAct } from '../store/change.ts'
import type { View } from '../store/store.ts'
import { blankAccount } from './accounts.ts'
import type { Post } from './model.ts'
import type { People } from './people.ts'
import { newSecret, type Origin } from './sessions.ts'
import { duties } from './setup.ts'
import { enter } from './sign-in.ts'

/** Whether a data folder holds invented data, where anybody may be anyone: the command line says so when it loads it. */
export const isDemonstration = (folder: string): boolean =>
  existsSync(join(folder, 'demonstration.json'))

/** Somebody to be in a demonstration. */
export interface DemonstrationPerson {
  readonly name: string
  readonly posts: readonly Post[]
}

/**
 * The accounts that a demonstration offers: one for each role and administrator. They have no password, so nobody can
 * sign in to them anywhere else. Ids of those there are already are given again. None
 * where an account has a password: that is no demonstration, whatever the folder says.
 */
export async function demonstrationAccounts(
  people: People,
  given?: readonly DemonstrationPerson[],
): Promise<readonly string[]> {
  const { now } = people.clock()
  const persons = given ?? (await people.store.read((view) => personsOf(people, view)))
  const accounts = [
    ...persons.map(({ name, posts }, index) => ({
      ...blankAccount(
        `demonstration-${index + 1}`,
        { login: `demo-${index + 1}`, name },
        now,
        null,
      ),
      posts,
    })),
    ...duties.map((duty) => ({
      ...blankAccount(
        `demonstration-${duty}`,
        { login: `demo-${duty}`, name: dutyNames[duty].zh },
        now,
        null,
      ),
      duty,
    })),
  ]
  return people.store.transaction(
    (tx) => {
      for (const { password } of tx.papers('account', {})) if (password !== null) return []
      for (const account of accounts)
        if (tx.paper('account', account.id) === null) tx.putPaper('account', account)
      return accounts.map(({ id }) => id)
    },
    { ...serverAct, action: 'demonstration' },
  )
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
  if (roles.length === 0) return [{ name: anybody.zh, posts: [] }]
  return roles.map((role) => ({
    name: role.label,
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
