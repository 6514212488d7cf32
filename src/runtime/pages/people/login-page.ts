import type { PeopleRefusal } from '../../messages/people.ts'
import { enterDemonstration } from '../../people/demonstration.ts'
import { localPath } from '../../people/local-path.ts'
import { signOut } from '../../people/sessions.ts'
import { signIn } from '../../people/sign-in.ts'
import { type Reply, redirect } from '../reply.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import { type FormView, input, type Panel } from './panels.ts'
import {
  bannerOf,
  dutyName,
  faults,
  originOf,
  type PeopleVisit,
  panelPage,
  posted,
  postedPassword,
  type SignedVisit,
} from './visit.ts'

export async function loginPage(visit: PeopleVisit): Promise<Reply> {
  if (visit.known) return redirect(localPath(visit.query.get('next')))
  return shown(visit, [])
}

export async function logIn(visit: PeopleVisit): Promise<Reply> {
  const { site, request, response } = visit
  const outcome = await signIn(site.people, {
    ...originOf(visit),
    login: posted(visit, 'login'),
    password: postedPassword(visit, 'password'),
    code: posted(visit, 'code'),
    former: site.cookies.read(request),
  })
  if (outcome.kind === 'refused') return shown(visit, outcome.refusals)
  site.cookies.write(request, response, outcome.value.secret)
  return redirect(localPath(visit.posted.get('next')))
}

export async function logInToDemonstration(visit: PeopleVisit): Promise<Reply> {
  const { site, request, response } = visit
  const id = posted(visit, 'id')
  const secret = site.demonstration?.some((offered) => offered.id === id)
    ? await enterDemonstration(site.people, id, {
        ...originOf(visit),
        former: site.cookies.read(request),
      })
    : null
  if (secret === null) return redirect(peopleAddresses.login)
  site.cookies.write(request, response, secret)
  return redirect(localPath(visit.posted.get('next')))
}

export async function logOut({ site, request, response, ...visit }: SignedVisit): Promise<Reply> {
  const { known } = visit
  if (known && 'session' in known.by) await signOut(site.people, visit.visitor, known.by.session.id)
  site.cookies.clear(request, response)
  return redirect(`${peopleAddresses.login}?done=signed-out`)
}

async function shown(visit: PeopleVisit, refusals: readonly PeopleRefusal[]): Promise<Reply> {
  const { site, response } = visit
  const next = localPath(visit.posted.get('next') ?? visit.query.get('next'))
  const found = faults(site, refusals)
  const panels: Panel[] = [
    {
      id: 'sign-in',
      forms: [
        {
          action: peopleAddresses.login,
          hidden: [{ name: 'next', value: next }],
          inputs: [
            input(found, 'login', say(site, 'login'), {
              value: posted(visit, 'login'),
              autocomplete: 'username',
            }),
            input(found, 'password', say(site, 'password'), {
              type: 'password',
              autocomplete: 'current-password',
            }),
            input(found, 'code', say(site, 'code'), {
              hint: say(site, 'code-hint'),
              autocomplete: 'one-time-code',
              inputmode: 'numeric',
              width: 'short',
              optional: true,
            }),
          ],
          button: say(site, 'sign-in'),
        },
      ],
    },
    ...(await demonstrationPanels(visit, next)),
  ]
  const paused = refusals.find(({ code }) => code === 'sign-in-pause')
  if (paused) response.set('Retry-After', paused.params?.seconds ?? '10')
  return panelPage(visit, {
    title: say(site, 'sign-in'),
    banner: bannerOf(visit, ['signed-out', 'setup-done']),
    panels,
    faults: found,
    ...(paused && { status: 429 }),
    ...(refusals.some(({ code }) => code === 'crowded') && { status: 503 }),
  })
}

async function demonstrationPanels({ site }: PeopleVisit, next: string): Promise<readonly Panel[]> {
  const found = await Promise.all(
    (site.demonstration ?? []).map(async (offered) => {
      const account = await site.people.store.paper('account', offered.id)
      return account?.disabled === null ? [{ ...offered, account }] : []
    }),
  )
  const offered = found.flat()
  const named = offered.filter(({ isNamed }) => isNamed)
  const others = offered.filter(({ isNamed }) => !isNamed)
  const button = ({ id, label, account }: (typeof offered)[number]): FormView => ({
    action: peopleAddresses.demonstration,
    hidden: [
      { name: 'id', value: id },
      { name: 'next', value: next },
    ],
    inputs: [],
    button: account.duty === null ? label : dutyName(site, account.duty),
    look: 'second',
  })
  const lead = [say(site, 'demonstration-lead')]
  const panels = [
    { id: 'demonstration', title: say(site, 'demonstration-accounts'), forms: named.map(button) },
    {
      id: 'demonstration-others',
      title: say(site, named.length > 0 ? 'demonstration-others' : 'demonstration-accounts'),
      forms: others.map(button),
    },
  ]
  return panels
    .filter(({ forms }) => forms.length > 0)
    .map((panel, at) => ({ ...panel, side: true, ...(at === 0 && { lines: lead }) }))
}
