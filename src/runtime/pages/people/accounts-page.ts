import type { PeopleRefusal } from '../../messages/people.ts'
import { accounts, createAccount } from '../../people/accounts.ts'
import { mayDo } from '../../people/duties.ts'
import { type Lock, locks } from '../../people/locks.ts'
import type { Account } from '../../people/model.ts'
import { roleOf } from '../../people/posts.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { input } from './panels.ts'
import {
  dutyName,
  faults,
  notYours,
  type PeopleSite,
  panelPage,
  posted,
  type SignedVisit,
} from './visit.ts'

export async function accountsPage(visit: SignedVisit): Promise<Reply> {
  const { site, visitor } = visit
  if (!seesAccounts(visit)) return notYours(visit, 'system')
  const all = await accounts(site.people)
  const locked = await locks(site.people)
  const unlocks = mayDo(visitor, 'unlock-account')
  return panelPage(visit, {
    title: say(site, 'all-accounts'),
    ...(mayDo(visitor, 'create-account') && {
      make: { label: say(site, 'account-new'), href: peopleAddresses.newAccount },
    }),
    panels: [
      {
        id: 'account-list',
        table: {
          id: 'account-list',
          caption: say(site, 'all-accounts'),
          headings: [
            say(site, 'person-name'),
            say(site, 'login'),
            say(site, 'account-post'),
            say(site, 'account-state'),
          ],
          rows: all.map((account) => ({
            name: account.name,
            href: peopleAddresses.account(account.id),
            cells: [
              { text: account.login },
              { text: placesOf(site, account) },
              stateOf(site, account, locked.get(account.id)),
            ],
            ...(unlocks && locked.has(account.id) && { act: unlocking(site, account) }),
          })),
          acting: unlocks && locked.size > 0,
          none: say(site, 'no-accounts'),
        },
      },
    ],
  })
}

export const newAccountPage = async (visit: SignedVisit): Promise<Reply> =>
  mayDo(visit.visitor, 'create-account') ? newPage(visit, []) : notYours(visit, 'system')

export async function makeAccount(visit: SignedVisit): Promise<Reply> {
  const { site, visitor } = visit
  const names = { login: posted(visit, 'login'), name: posted(visit, 'name') }
  const outcome = await createAccount(site.people, visitor, names)
  if (outcome.kind === 'refused') return newPage(visit, outcome.refusals)
  const { account, password } = outcome.value
  return startPasswordPage(visit, account, password)
}

/** The only time the password is seen. */
export const startPasswordPage = (
  visit: SignedVisit,
  account: Account,
  password: string,
): Reply => {
  const { site } = visit
  return panelPage(visit, {
    title: `${account.name} (${account.login})`,
    trail: [toAccounts(visit)],
    panels: [
      {
        id: 'start-password',
        shownOnce: {
          label: say(site, 'start-password', { name: account.name }),
          secret: password,
          note: say(site, 'start-password-note'),
        },
        links: [
          { label: account.name, href: peopleAddresses.account(account.id) },
          { label: say(site, 'all-accounts'), href: peopleAddresses.accounts },
        ],
      },
    ],
  })
}

export const toAccounts = ({ site }: SignedVisit) => ({
  label: say(site, 'all-accounts'),
  href: peopleAddresses.accounts,
})

export const seesAccounts = ({ visitor }: SignedVisit): boolean =>
  mayDo(visitor, 'create-account') || mayDo(visitor, 'set-posts')

const placesOf = (site: PeopleSite, { duty, posts }: Account): string =>
  duty === null
    ? posts.map(({ role }) => roleOf(site.people, role)?.label ?? role).join(say(site, 'separator'))
    : dutyName(site, duty)

function stateOf(site: PeopleSite, { disabled }: Account, [lock]: readonly Lock[] = []) {
  if (disabled !== null) return { text: say(site, 'account-disabled'), mark: true }
  return lock === undefined
    ? { text: say(site, 'account-in-use'), mark: true, look: 'done' }
    : { text: lockText(site, lock), mark: true }
}

export const lockText = (site: PeopleSite, { address, until }: Lock): string =>
  say(site, 'account-locked', { address, until: showInstant(until) })

const unlocking = (site: PeopleSite, { id, name }: Account) => ({
  action: peopleAddresses.accountChange(id, 'unlock'),
  id,
  button: say(site, 'account-unlock'),
  of: name,
})

function newPage(visit: SignedVisit, refusals: readonly PeopleRefusal[]): Reply {
  const { site } = visit
  const found = faults(site, refusals)
  return panelPage(visit, {
    title: say(site, 'account-new'),
    trail: [toAccounts(visit)],
    faults: found,
    panels: [
      {
        id: 'account',
        forms: [
          {
            action: peopleAddresses.newAccount,
            inputs: [
              input(found, 'login', say(site, 'login'), { value: posted(visit, 'login') }),
              input(found, 'name', say(site, 'person-name'), { value: posted(visit, 'name') }),
            ],
            button: say(site, 'account-new'),
            back: peopleAddresses.accounts,
          },
        ],
      },
    ],
  })
}
