import { showDate } from '../../../rules/written-date.ts'
import type { PeopleRefusal } from '../../messages/people.ts'
import type { Delegation } from '../../people/model.ts'
import { roleOf } from '../../people/posts.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { type FormView, input, type Panel } from './panels.ts'
import { faults, posted, type SignedVisit } from './visit.ts'

export async function delegationsPanel(
  visit: SignedVisit,
  refusals: readonly PeopleRefusal[],
): Promise<Panel> {
  const { site, account } = visit
  const { store, clock } = site.people
  const { today } = clock()
  const given = await store.papers('delegation', { from: account.id })
  const held = await store.papers('delegation', { to: account.id })
  const open = [...given, ...held].filter(({ ended, ends }) => ended === null && ends >= today)
  const accounts = await Promise.all(
    open.map(async ({ from, to }) => [
      await store.paper('account', from),
      await store.paper('account', to),
    ]),
  )
  const names = new Map(accounts.flat().flatMap((each) => (each ? [[each.id, each.name]] : [])))
  return {
    id: 'delegations',
    title: say(site, 'delegations'),
    lines: [say(site, 'delegations-lead')],
    table: {
      id: 'delegations',
      caption: say(site, 'delegations'),
      headings: [
        say(site, 'delegation-roles'),
        say(site, 'delegation-from'),
        say(site, 'delegation-to'),
        say(site, 'delegation-days'),
        say(site, 'delegation-reason'),
      ],
      rows: open.map((each) => rowOf(visit, each, names)),
      none: say(site, 'no-delegations'),
      acting: true,
    },
    forms: account.posts.length > 0 ? [lendForm(visit, refusals)] : [],
  }
}

function rowOf(
  { site }: SignedVisit,
  { id, roles, from, to, begins, ends, reason }: Delegation,
  names: ReadonlyMap<string, string>,
) {
  const labels = roles.map((role) => roleOf(site.people, role)?.label ?? role)
  const name = labels.join(say(site, 'separator'))
  return {
    name,
    cells: [
      { text: names.get(from) ?? from },
      { text: names.get(to) ?? to },
      { text: `${showDate(begins)} – ${showDate(ends)}` },
      { text: reason },
    ],
    act: {
      action: peopleAddresses.endDelegation,
      id,
      button: say(site, 'delegation-end'),
      of: name,
    },
  }
}

function lendForm(visit: SignedVisit, refusals: readonly PeopleRefusal[]): FormView {
  const { site, account } = visit
  const found = faults(site, refusals)
  const chosen = visit.posted.getAll('roles')
  const dateHint = { hint: say(site, 'iso-date-hint'), width: 'short' }
  return {
    action: peopleAddresses.delegations,
    inputs: [
      ...account.posts.map(({ role }, index) =>
        input(
          index === 0 ? found : { ...found, refusals: [] },
          'roles',
          roleOf(site.people, role)?.label ?? role,
          {
            element: `roles-${index}`,
            box: 'checkbox',
            value: role,
            chosen: chosen.includes(role),
          },
        ),
      ),
      input(found, 'to', say(site, 'delegation-to-login'), { value: posted(visit, 'to') }),
      input(found, 'begins', say(site, 'delegation-begins'), {
        ...dateHint,
        value: posted(visit, 'begins'),
      }),
      input(found, 'ends', say(site, 'delegation-ends'), {
        ...dateHint,
        value: posted(visit, 'ends'),
      }),
      input(found, 'reason', say(site, 'delegation-reason'), {
        element: 'lend-reason',
        value: posted(visit, 'reason'),
      }),
    ],
    button: say(site, 'delegation-make'),
    look: 'second',
  }
}
