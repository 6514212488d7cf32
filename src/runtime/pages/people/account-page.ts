import type { PeopleRefusal } from '../../messages/people.ts'
import {
  disableAccount,
  enableAccount,
  renameAccount,
  resetPassword,
  setDuty,
  setPosts,
  unlockAccount,
} from '../../people/accounts.ts'
import { mayDo } from '../../people/duties.ts'
import { type Lock, locks } from '../../people/locks.ts'
import type { Account } from '../../people/model.ts'
import type { Outcome } from '../../people/people.ts'
import { attributeName } from '../../people/posts.ts'
import { duties } from '../../people/setup.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { lockText, seesAccounts, startPasswordPage, toAccounts } from './accounts-page.ts'
import { type AccountChange, peopleAddresses } from './addresses.ts'
import { type FormView, input, type Panel } from './panels.ts'
import { roleInputs } from './role-inputs.ts'
import {
  bannerOf,
  doneAt,
  dutyName,
  faults,
  missing,
  notYours,
  panelPage,
  posted,
  type SignedVisit,
} from './visit.ts'

export async function accountPage(visit: SignedVisit, id: string): Promise<Reply> {
  if (!seesAccounts(visit)) return notYours(visit, 'system')
  return shown(visit, id, [])
}

/** One of the changes an administrator makes. */
export async function changeAccount(
  visit: SignedVisit,
  id: string,
  change: string,
): Promise<Reply> {
  const work = isChange(change) ? changes[change] : null
  if (work === null) return missing(visit)
  const outcome = await work(visit, { id, version: Number(posted(visit, 'version')) })
  if (outcome.kind === 'refused') {
    const denied = outcome.refusals.some(({ code }) => code === 'not-allowed')
    return denied ? notYours(visit, 'system', outcome.refusals) : shown(visit, id, outcome.refusals)
  }
  const made = outcome.value
  return 'password' in made && 'account' in made
    ? startPasswordPage(visit, made.account, made.password)
    : doneAt(peopleAddresses.account(id), 'account-saved')
}

type Begun = { readonly account: Account; readonly password: string }

type Change = (
  visit: SignedVisit,
  aimed: { readonly id: string; readonly version: number },
) => Promise<Outcome<Account | Begun>>

const changes: { readonly [K in AccountChange]: Change } = {
  names: (visit, aimed) =>
    renameAccount(visit.site.people, visit.visitor, {
      ...aimed,
      login: posted(visit, 'login'),
      name: posted(visit, 'name'),
    }),
  disable: ({ site, visitor }, aimed) => disableAccount(site.people, visitor, aimed),
  enable: ({ site, visitor }, aimed) => enableAccount(site.people, visitor, aimed),
  reset: ({ site, visitor }, aimed) => resetPassword(site.people, visitor, aimed),
  // Whatever else was changed of the account meanwhile, its failures may be forgotten.
  unlock: ({ site, visitor }, { id }) => unlockAccount(site.people, visitor, { id }),
  posts: (visit, aimed) =>
    setPosts(visit.site.people, visit.visitor, {
      ...aimed,
      posts: visit.site.people.application.roles
        .filter(({ id }) => visit.posted.getAll('role').includes(id))
        .map((role) => ({
          role: role.id,
          attributes: new Map(
            role.attributes.map(({ id }) => [id, posted(visit, attributeName(role.id, id))]),
          ),
        })),
    }),
  duty: (visit, aimed) =>
    setDuty(visit.site.people, visit.visitor, {
      ...aimed,
      duty: duties.find((duty) => duty === posted(visit, 'duty')) ?? null,
    }),
}

const isChange = (change: string): change is AccountChange => Object.hasOwn(changes, change)

async function shown(
  visit: SignedVisit,
  id: string,
  refusals: readonly PeopleRefusal[],
): Promise<Reply> {
  const { site, visitor } = visit
  const account = await site.people.store.paper('account', id)
  if (account === null) return missing(visit)
  const locked = (await locks(site.people)).get(id) ?? []
  const panels = [
    ...(mayDo(visitor, 'rename-account') ? systemPanels(visit, account, refusals) : []),
    ...(mayDo(visitor, 'set-posts') ? securityPanels(visit, account, refusals) : []),
    ...(mayDo(visitor, 'unlock-account') ? [unlockPanel(visit, account, locked)] : []),
  ]
  return panelPage(visit, {
    title: `${account.name} (${account.login})`,
    trail: [toAccounts(visit)],
    banner: bannerOf(visit, ['account-saved']),
    faults: faults(site, refusals),
    panels,
  })
}

function systemPanels(
  visit: SignedVisit,
  account: Account,
  refusals: readonly PeopleRefusal[],
): readonly Panel[] {
  const { site } = visit
  const found = faults(site, refusals)
  const isUsed = account.disabled === null
  return [
    {
      id: 'names',
      title: say(site, 'account-names'),
      forms: [
        {
          ...formOf(account, 'names', say(site, 'account-save')),
          inputs: [
            input(found, 'login', say(site, 'login'), {
              value: posted(visit, 'login') || account.login,
            }),
            input(found, 'name', say(site, 'person-name'), {
              value: posted(visit, 'name') || account.name,
            }),
          ],
        },
      ],
    },
    {
      id: 'use',
      title: say(site, 'account-use'),
      lines: isUsed ? [say(site, 'account-disable-effect')] : [],
      forms: [
        isUsed
          ? {
              ...formOf(account, 'disable', say(site, 'account-disable')),
              look: 'danger',
              of: account.name,
            }
          : { ...formOf(account, 'enable', say(site, 'account-enable')), of: account.name },
      ],
    },
    {
      id: 'reset',
      title: say(site, 'account-reset'),
      lines: [say(site, 'account-reset-effect')],
      forms: [
        {
          ...formOf(account, 'reset', say(site, 'account-reset')),
          look: 'second',
          of: account.name,
        },
      ],
    },
  ]
}

function securityPanels(
  visit: SignedVisit,
  account: Account,
  refusals: readonly PeopleRefusal[],
): readonly Panel[] {
  const { site } = visit
  const found = faults(site, refusals)
  const { roles } = site.people.application
  const effect = say(site, 'account-change-effect')
  const dutyChoices = [
    { value: '', label: say(site, 'duty-none'), chosen: account.duty === null },
    ...duties.map((duty) => ({
      value: duty,
      label: dutyName(site, duty),
      chosen: account.duty === duty,
    })),
  ]
  return [
    {
      id: 'posts',
      title: say(site, 'account-posts'),
      lines: [roles.length === 0 ? say(site, 'account-posts-none') : effect],
      forms:
        roles.length === 0
          ? []
          : [
              {
                ...formOf(account, 'posts', say(site, 'account-save')),
                inputs: roleInputs(visit, account, found),
              },
            ],
    },
    {
      id: 'duty',
      title: say(site, 'account-duty'),
      lines: [effect],
      forms: [
        {
          ...formOf(account, 'duty', say(site, 'account-save')),
          inputs: [input(found, 'duty', say(site, 'account-duty'), { choices: dutyChoices })],
        },
      ],
    },
  ]
}

const unlockPanel = ({ site }: SignedVisit, account: Account, locked: readonly Lock[]): Panel => ({
  id: 'unlock',
  title: say(site, 'account-unlock'),
  lines: [
    ...(locked.length === 0
      ? [say(site, 'account-unlocked')]
      : locked.map((lock) => lockText(site, lock))),
    say(site, 'account-unlock-effect'),
  ],
  forms: [
    {
      ...formOf(account, 'unlock', say(site, 'account-unlock')),
      look: 'second',
      of: account.name,
    },
  ],
})

const formOf = ({ id, version }: Account, change: AccountChange, button: string): FormView => ({
  action: peopleAddresses.accountChange(id, change),
  hidden: [{ name: 'version', value: String(version) }],
  inputs: [],
  button,
})
