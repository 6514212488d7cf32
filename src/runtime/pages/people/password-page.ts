import type { PeopleRefusal } from '../../messages/people.ts'
import { isPasswordDue } from '../../people/new-password.ts'
import { changePassword } from '../../people/own-account.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { input } from './panels.ts'
import { doneAt, faults, originOf, panelPage, postedPassword, type SignedVisit } from './visit.ts'

export const passwordPage = async (visit: SignedVisit): Promise<Reply> => shown(visit, [])

export async function newPassword(visit: SignedVisit): Promise<Reply> {
  const { site, request, response, visitor, account, secret } = visit
  const outcome = await changePassword(
    site.people,
    { ...originOf(visit), visitor, account, secret },
    {
      present: postedPassword(visit, 'present'),
      password: postedPassword(visit, 'password'),
      again: postedPassword(visit, 'again'),
    },
  )
  if (outcome.kind === 'refused') return shown(visit, outcome.refusals)
  site.cookies.write(request, response, outcome.value.secret)
  return doneAt(peopleAddresses.me, 'password-done')
}

function shown(visit: SignedVisit, refusals: readonly PeopleRefusal[]): Reply {
  const { site, account } = visit
  const found = faults(site, refusals)
  const isDue = isPasswordDue(site.people, account)
  const fresh = { type: 'password', autocomplete: 'new-password' } as const
  return panelPage(visit, {
    title: say(site, 'password-change'),
    ...(isDue && { lead: say(site, 'password-due') }),
    trail: [{ label: say(site, 'me'), href: peopleAddresses.me }],
    faults: found,
    panels: [
      {
        id: 'password',
        forms: [
          {
            action: peopleAddresses.password,
            inputs: [
              input(found, 'present', say(site, 'password-present'), {
                type: 'password',
                autocomplete: 'current-password',
              }),
              input(found, 'password', say(site, 'password-new'), {
                ...fresh,
                hint: say(site, 'password-hint'),
              }),
              input(found, 'again', say(site, 'again'), fresh),
            ],
            button: say(site, 'password-change'),
            ...(!isDue && { back: peopleAddresses.me }),
          },
        ],
      },
    ],
  })
}
