import type { PeopleRefusal } from '../messages/people.ts'
import type { View } from '../store/store.ts'
import type { Account } from './model.ts'
import { refusal } from './people.ts'

/** A login as it is compared: past case and width, and spaces around it. */
export const loginKey = (login: string): string =>
  login.normalize('NFKC').toLowerCase().normalize('NFKC').trim()

export const accountByLogin = (view: Pick<View, 'papers'>, login: string): Account | null => {
  const [account = null] = view.papers('account', { key: loginKey(login) })
  return account
}

/** What is wrong with a login and a name, by themselves. */
export const nameFaults = (login: string, name: string): readonly PeopleRefusal[] => [
  ...(fitLogin.test(loginKey(login)) ? [] : [refusal('login-unfit', 'login')]),
  ...(fitName.test(name.trim()) ? [] : [refusal('name-unfit', 'name')]),
]

/** Whether another account has the login already. */
export function takenFault(
  view: Pick<View, 'papers'>,
  login: string,
  except: string | null = null,
): PeopleRefusal | null {
  const holder = accountByLogin(view, login)
  return holder === null || holder.id === except
    ? null
    : refusal('login-taken', 'login', { login: login.trim() })
}

const fitLogin = /^[\p{L}\p{M}\p{Nd}._@-]{2,64}$/u
/** Nothing unseen: a name is how people tell who did something. */
const fitName = /^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u
