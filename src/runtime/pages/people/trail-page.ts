import { actionName, actionNames, paperName } from '../../messages/actions.ts'
import { mayDo } from '../../people/duties.ts'
import { actOf } from '../../people/people.ts'
import type { Change } from '../../store/change.ts'
import type { TrailFilter } from '../../store/store.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { type FormView, input, type RowView } from './panels.ts'
import { noFaults, notYours, panelPage, type SignedVisit } from './visit.ts'

const most = 100

/** Who did what and when: for the audit administrator, whose looking is an entry too. */
export async function trailPage(visit: SignedVisit): Promise<Reply> {
  const { site, visitor, query } = visit
  if (!mayDo(visitor, 'read-trail')) return notYours(visit, 'audit')
  const asked = askedIn(query)
  const before = Number(query.get('before')) || null
  const { store } = site.people
  await store.transaction(
    (tx) => tx.note({ action: 'read-trail', kind: '@trail', id: '', detail: { ...asked, before } }),
    actOf(visitor, 'read-trail'),
  )
  const filter = {
    ...asked,
    ...(asked.account && { account: await accountIn(visit, asked.account) }),
  }
  const found = await store.trail(filter, before, most)
  const named = await namesOf(visit)
  const { number, hash } = await store.head()
  const last = found.at(-1)
  const older = new URLSearchParams({ ...asked, before: String(last?.number) })
  return panelPage(visit, {
    title: say(site, 'trail'),
    lead: say(site, 'trail-head', { number, hash }),
    panels: [
      { id: 'ask', forms: [filterForm(visit, asked)] },
      {
        id: 'trail',
        table: {
          id: 'trail',
          caption: say(site, 'trail'),
          headings: (
            [
              'trail-number',
              'trail-at',
              'trail-by',
              'trail-action',
              'trail-of',
              'trail-reason',
            ] as const
          ).map((key) => say(site, key)),
          rows: found.map((change) => rowOf(visit, change, named)),
          none: say(site, 'trail-none'),
        },
        ...(found.length === most && {
          links: [{ label: say(site, 'trail-older'), href: `${peopleAddresses.trail}?${older}` }],
        }),
      },
    ],
  })
}

const names = ['account', 'action', 'kind', 'id'] as const

const askedIn = (query: URLSearchParams): TrailFilter =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name)?.trim()
      return value ? [[name, value]] : []
    }),
  )

/** By login or name as well as by id. */
async function accountIn({ site }: SignedVisit, asked: string): Promise<string> {
  const accounts = await site.people.store.papers('account', {})
  const found = accounts.find(({ login, name }) => login === asked || name === asked)
  return found?.id ?? asked
}

function filterForm(visit: SignedVisit, asked: TrailFilter): FormView {
  const { site } = visit
  const nothing = { value: '', label: say(site, 'any'), chosen: false }
  const choice = (value: string, label: string, chosen: string | undefined) => ({
    value,
    label,
    chosen: value === chosen,
  })
  const { forms } = site.app.application
  return {
    action: peopleAddresses.trail,
    method: 'get',
    button: say(site, 'search'),
    inputs: [
      input(noFaults(visit), 'account', say(site, 'trail-account'), { value: asked.account ?? '' }),
      input(noFaults(visit), 'action', say(site, 'trail-action'), {
        choices: [
          nothing,
          ...actionNames(site.language).map(([value, label]) => choice(value, label, asked.action)),
        ],
      }),
      input(noFaults(visit), 'kind', say(site, 'trail-kind'), {
        choices: [nothing, ...forms.map(({ id, label }) => choice(id, label, asked.kind))],
      }),
      input(noFaults(visit), 'id', say(site, 'trail-id'), { value: asked.id ?? '' }),
    ],
  }
}

/** What accounts are called now, by id. */
async function namesOf({ site }: SignedVisit): Promise<ReadonlyMap<string, string>> {
  const accounts = await site.people.store.papers('account', {})
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

function rowOf({ site }: SignedVisit, change: Change, named: ReadonlyMap<string, string>): RowView {
  const { by } = change
  const form = site.app.application.forms.find(({ id }) => id === change.kind)
  const what = form?.label ?? paperName(change.kind, site.language)
  const lender = by.for && say(site, 'acting-for', { name: named.get(by.for) ?? by.for })
  const who = [by.name, lender, by.address && ` ${by.address}`]
  return {
    name: String(change.number),
    cells: [
      { text: showInstant(change.at) },
      { text: who.filter(Boolean).join('') },
      { text: actionName(change.action, site.language) },
      { text: `${what} ${change.id}`.trim() },
      { text: change.reason ?? (change.detail ? JSON.stringify(change.detail) : '') },
    ],
  }
}
