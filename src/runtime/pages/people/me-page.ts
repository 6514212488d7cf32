import { show } from '../../../rules/types.ts'
import type { PeopleRefusal } from '../../messages/people.ts'
import { endDelegation, lend } from '../../people/delegations.ts'
import type { HeldPost } from '../../people/model.ts'
import type { Outcome } from '../../people/people.ts'
import { roleOf } from '../../people/posts.ts'
import { endSession, sessions } from '../../people/sessions.ts'
import { createToken, revokeToken } from '../../people/tokens.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { peopleAddresses } from './addresses.ts'
import { delegationsPanel } from './delegations-panel.ts'
import type { Panel, ShownOnce } from './panels.ts'
import { sessionRow } from './sessions-page.ts'
import { tokensPanel } from './tokens-panel.ts'
import {
  bannerOf,
  doneAt,
  dutyName,
  faults,
  type PeopleSite,
  panelPage,
  posted,
  type SignedVisit,
} from './visit.ts'

/** Everything a person may look after alone. */
export const mePage = (visit: SignedVisit): Promise<Reply> => shown(visit, [])

export const endOwnSession = async (visit: SignedVisit): Promise<Reply> =>
  answered(
    visit,
    await endSession(visit.site.people, { ...visit.visitor, duty: null }, posted(visit, 'id')),
    'session-ended',
  )

export async function makeToken(visit: SignedVisit): Promise<Reply> {
  const { site, visitor } = visit
  const outcome = await createToken(site.people, visitor, {
    label: posted(visit, 'label'),
    scope: posted(visit, 'scope') === 'write' ? 'write' : 'read',
    days: Number(posted(visit, 'days')),
  })
  if (outcome.kind === 'refused') return shown(visit, outcome.refusals)
  const { token, secret } = outcome.value
  return shown(visit, [], {
    label: say(site, 'token-secret', { label: token.label }),
    secret,
    note: say(site, 'token-secret-note'),
  })
}

export const endToken = async (visit: SignedVisit): Promise<Reply> =>
  answered(
    visit,
    await revokeToken(visit.site.people, visit.visitor, posted(visit, 'id')),
    'token-revoked',
  )

export const makeDelegation = async (visit: SignedVisit): Promise<Reply> =>
  answered(
    visit,
    await lend(visit.site.people, visit.visitor, {
      to: posted(visit, 'to'),
      roles: visit.posted.getAll('roles'),
      begins: posted(visit, 'begins'),
      ends: posted(visit, 'ends'),
      reason: posted(visit, 'reason'),
    }),
    'delegation-made',
  )

export const takeBack = async (visit: SignedVisit): Promise<Reply> =>
  answered(
    visit,
    await endDelegation(visit.site.people, visit.visitor, posted(visit, 'id')),
    'delegation-ended',
  )

/** A post as people read it: its role, and what is known of the person in it. */
export function postText({ people, language }: PeopleSite, post: HeldPost): string {
  const role = roleOf(people, post.role)
  const occasion = {
    today: people.clock().today,
    submitted: null,
    options: people.application.options,
  }
  const known = role?.attributes.flatMap(({ id, type }) => {
    const value = post.attributes[id]
    return value === undefined ? [] : [show(value, type, occasion)]
  })
  const lent = post.for === null ? '' : ` (${say({ language }, 'post-lent')})`
  return [role?.label ?? post.role, ...(known ?? [])].join(' · ') + lent
}

const answered = async (
  visit: SignedVisit,
  outcome: Outcome<unknown>,
  banner: TextKey,
): Promise<Reply> =>
  outcome.kind === 'done' ? doneAt(peopleAddresses.me, banner) : shown(visit, outcome.refusals)

async function shown(
  visit: SignedVisit,
  refusals: readonly PeopleRefusal[],
  secret?: ShownOnce,
): Promise<Reply> {
  const { site, visitor } = visit
  const isAdministrator = visitor.duty !== null
  return panelPage(visit, {
    title: say(site, 'me'),
    banner: bannerOf(visit, banners),
    faults: faults(site, refusals),
    panels: [
      postsPanel(visit),
      passwordPanel(visit),
      codesPanel(visit),
      await sessionsPanel(visit),
      ...(isAdministrator ? [] : [await tokensPanel(visit, refusals, secret)]),
      ...(isAdministrator ? [] : [await delegationsPanel(visit, refusals)]),
    ],
  })
}

const banners: readonly TextKey[] = [
  'password-done',
  'codes-on-done',
  'codes-off-done',
  'session-ended',
  'token-revoked',
  'delegation-made',
  'delegation-ended',
]

function postsPanel({ site, account, visitor }: SignedVisit): Panel {
  const duty = visitor.duty === null ? [] : [dutyName(site, visitor.duty)]
  const posts = [...duty, ...visitor.posts.map((post) => postText(site, post))]
  return {
    id: 'posts',
    title: `${account.name} (${account.login})`,
    lines: posts.length > 0 ? posts : [say(site, 'no-posts')],
  }
}

const passwordPanel = ({ site, account }: SignedVisit): Panel => ({
  id: 'password',
  title: say(site, 'password'),
  lines:
    account.passwordChanged === null
      ? []
      : [say(site, 'password-made', { at: showInstant(account.passwordChanged) })],
  links: [{ label: say(site, 'password-change'), href: peopleAddresses.password }],
})

const codesPanel = ({ site, account }: SignedVisit): Panel => ({
  id: 'codes',
  title: say(site, 'codes'),
  lines: [say(site, account.totp ? 'codes-are-on' : 'codes-are-off')],
  links: [
    {
      label: say(site, account.totp ? 'codes-turn-off' : 'codes-turn-on'),
      href: peopleAddresses.codes,
    },
  ],
})

async function sessionsPanel(visit: SignedVisit): Promise<Panel> {
  const { site, account, known } = visit
  const all = await sessions(site.people, account.id)
  const here = known && 'session' in known.by ? known.by.session.id : null
  return {
    id: 'sessions',
    title: say(site, 'my-sessions'),
    table: {
      id: 'sessions',
      caption: say(site, 'my-sessions'),
      headings: [
        say(site, 'session-browser'),
        say(site, 'session-address'),
        say(site, 'session-created'),
        say(site, 'session-seen'),
      ],
      rows: all.map((session) =>
        sessionRow(site, session, {
          here: session.id === here,
          action: peopleAddresses.endOwnSession,
        }),
      ),
      none: say(site, 'no-sessions'),
      acting: true,
    },
  }
}
