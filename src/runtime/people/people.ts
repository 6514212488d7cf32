import type { Application } from '../../model/index.ts'
import type { PeopleRefusal } from '../messages/people.ts'
import type { Clock } from '../records/run.ts'
import type { Act, Actor } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import type { Visitor } from './model.ts'
import { openPasswords, type Passwords } from './passwords.ts'
import { defaultSettings, type PeopleSettings } from './settings.ts'

/** What everything about people works with. */
export interface People {
  readonly store: Store
  readonly clock: Clock
  readonly application: Pick<Application, 'roles' | 'options'>
  readonly passwords: Passwords
  readonly settings: PeopleSettings
}

export const openPeople = ({
  settings = {},
  passwords = openPasswords(),
  ...parts
}: Pick<People, 'store' | 'clock' | 'application'> & {
  readonly settings?: Partial<PeopleSettings>
  readonly passwords?: Passwords
}): People => ({ ...parts, passwords, settings: { ...defaultSettings, ...settings } })

/** What came of something asked: all that is wrong with it, or what was made. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusals: readonly PeopleRefusal[] }

export const done = <T>(value: T): Outcome<T> => ({ kind: 'done', value })

export const refuse = (
  code: PeopleRefusal['code'],
  at?: string,
  params?: PeopleRefusal['params'],
): Outcome<never> => refuseAll([refusal(code, at, params)])

export const refuseAll = (refusals: readonly PeopleRefusal[]): Outcome<never> => ({
  kind: 'refused',
  refusals,
})

export const refusal = (
  code: PeopleRefusal['code'],
  at?: string,
  params?: PeopleRefusal['params'],
): PeopleRefusal => ({
  code,
  ...(at !== undefined && { at }),
  ...(params !== undefined && { params }),
})

/** The act of a visitor, as the past keeps it. */
export const actOf = (visitor: Visitor, action: string, reason?: string): Act => ({
  action,
  by: actorOf(visitor),
  ...(reason !== undefined && { reason }),
})

export const actorOf = ({ account, name, address }: Visitor): Actor => ({
  account,
  name,
  ...(address !== null && { address }),
})
