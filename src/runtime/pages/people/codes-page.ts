import type { PeopleRefusal } from '../../messages/people.ts'
import { codeAddress, isCodeSecret, newCodeSecret } from '../../people/one-time-codes.ts'
import { turnCodesOff, turnCodesOn } from '../../people/own-account.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { input, type Panel } from './panels.ts'
import {
  doneAt,
  faults,
  originOf,
  panelPage,
  posted,
  postedPassword,
  type SignedVisit,
} from './visit.ts'

export const codesPage = async (visit: SignedVisit): Promise<Reply> => shown(visit, [])

export async function codesOn(visit: SignedVisit): Promise<Reply> {
  const secret = posted(visit, 'secret')
  const code = posted(visit, 'code')
  const own = { ...originOf(visit), ...visit }
  const outcome = await turnCodesOn(visit.site.people, own, { secret, code })
  return outcome.kind === 'done'
    ? doneAt(peopleAddresses.me, 'codes-on-done')
    : shown(visit, outcome.refusals)
}

export async function codesOff(visit: SignedVisit): Promise<Reply> {
  const own = { ...originOf(visit), ...visit }
  const outcome = await turnCodesOff(visit.site.people, own, postedPassword(visit, 'present'))
  return outcome.kind === 'done'
    ? doneAt(peopleAddresses.me, 'codes-off-done')
    : shown(visit, outcome.refusals)
}

function shown(visit: SignedVisit, refusals: readonly PeopleRefusal[]): Reply {
  const { site, account } = visit
  return panelPage(visit, {
    title: say(site, account.totp ? 'codes-turn-off' : 'codes-turn-on'),
    trail: [{ label: say(site, 'me'), href: peopleAddresses.me }],
    faults: faults(site, refusals),
    panels: [account.totp ? offPanel(visit, refusals) : onPanel(visit, refusals)],
  })
}

/** The secret goes out with the page and comes back with it: until a code of it is typed nothing is kept. */
function onPanel(visit: SignedVisit, refusals: readonly PeopleRefusal[]): Panel {
  const { site, account } = visit
  const former = posted(visit, 'secret')
  const secret = isCodeSecret(former) ? former : newCodeSecret()
  return {
    id: 'codes',
    shownOnce: {
      label: say(site, 'codes-secret'),
      secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
      note: say(site, 'codes-secret-note'),
      address: codeAddress(secret, site.app.application.label, account.login),
    },
    forms: [
      {
        action: peopleAddresses.codes,
        hidden: [{ name: 'secret', value: secret }],
        inputs: [
          input(faults(site, refusals), 'code', say(site, 'codes-enter'), {
            autocomplete: 'one-time-code',
            inputmode: 'numeric',
            width: 'short',
          }),
        ],
        button: say(site, 'codes-turn-on'),
        back: peopleAddresses.me,
      },
    ],
  }
}

const offPanel = ({ site }: SignedVisit, refusals: readonly PeopleRefusal[]): Panel => ({
  id: 'codes',
  forms: [
    {
      action: peopleAddresses.codesOff,
      inputs: [
        input(faults(site, refusals), 'present', say(site, 'password-present'), {
          type: 'password',
          autocomplete: 'current-password',
        }),
      ],
      button: say(site, 'codes-turn-off'),
      look: 'danger',
      back: peopleAddresses.me,
    },
  ],
})
