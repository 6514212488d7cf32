import { dutyNames, type PeopleRefusal } from '../../messages/people.ts'
import type { Duty } from '../../people/model.ts'
import { duties } from '../../people/setup.ts'
import { addressOf } from '../../people/visiting.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { peopleAddresses } from './addresses.ts'
import { type Faults, type InputView, input } from './panels.ts'
import { doneAt, faults, type PeopleVisit, panelPage, posted, postedPassword } from './visit.ts'

export async function setupPage(visit: PeopleVisit): Promise<Reply> {
  const key = visit.query.get('key') ?? ''
  return (await visit.site.setup.isOpen(key)) ? shown(visit, key, []) : gone(visit)
}

export async function setUp(visit: PeopleVisit): Promise<Reply> {
  const { setup } = visit.site
  const key = posted(visit, 'key')
  if (!(await setup.isOpen(key))) return gone(visit)
  const administrators = duties.map((duty) => ({
    duty,
    login: posted(visit, `${duty}.login`),
    name: posted(visit, `${duty}.name`),
    password: postedPassword(visit, `${duty}.password`),
    again: postedPassword(visit, `${duty}.again`),
  }))
  const outcome = await setup.begin(key, administrators, addressOf(visit.request))
  return outcome.kind === 'done'
    ? doneAt(peopleAddresses.login, 'setup-done')
    : shown(visit, key, outcome.refusals)
}

function shown(visit: PeopleVisit, key: string, refusals: readonly PeopleRefusal[]): Reply {
  const { site } = visit
  const found = faults(site, refusals)
  return panelPage(visit, {
    title: say(site, 'setup-title'),
    lead: say(site, 'setup-lead'),
    faults: found,
    panels: [
      {
        id: 'administrators',
        forms: [
          {
            action: peopleAddresses.setup,
            hidden: [{ name: 'key', value: key }],
            inputs: duties.flatMap((duty) => inputsOf(visit, duty, found)),
            button: say(site, 'setup-title'),
          },
        ],
      },
    ],
  })
}

function inputsOf(visit: PeopleVisit, duty: Duty, found: Faults): readonly InputView[] {
  const { site } = visit
  const value = (name: string) => posted(visit, `${duty}.${name}`)
  const group = dutyNames[duty][site.language]
  const label = (key: TextKey) => say(site, 'input-of', { of: group, input: say(site, key) })
  const secret = { type: 'password', autocomplete: 'new-password' } as const
  return [
    input(found, `${duty}.login`, label('login'), {
      group,
      value: value('login'),
    }),
    input(found, `${duty}.name`, label('person-name'), { value: value('name') }),
    input(found, `${duty}.password`, label('password'), {
      ...secret,
      hint: say(site, 'password-hint'),
    }),
    input(found, `${duty}.again`, label('again'), secret),
  ]
}

const gone = (visit: PeopleVisit): Reply =>
  panelPage(visit, {
    status: 404,
    title: say(visit.site, 'setup-gone-title'),
    lead: say(visit.site, 'setup-gone'),
    panels: [],
  })
