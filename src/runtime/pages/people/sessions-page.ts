import { mayDo } from '../../people/duties.ts'
import type { Session } from '../../people/model.ts'
import { endSession, sessions } from '../../people/sessions.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import { peopleAddresses } from './addresses.ts'
import type { RowView } from './panels.ts'
import {
  bannerOf,
  doneAt,
  faults,
  notYours,
  type PeopleSite,
  panelPage,
  posted,
  type SignedVisit,
} from './visit.ts'

/** Who is signed in where: for the security administrator. */
export async function sessionsPage(visit: SignedVisit): Promise<Reply> {
  const { site, visitor } = visit
  if (!mayDo(visitor, 'see-sessions')) return notYours(visit, 'security')
  const all = await sessions(site.people)
  const accounts = await site.people.store.papers('account', {})
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return panelPage(visit, {
    title: say(site, 'sessions'),
    banner: bannerOf(visit, ['session-ended']),
    panels: [
      {
        id: 'sessions',
        table: {
          id: 'sessions',
          caption: say(site, 'sessions'),
          headings: [
            say(site, 'person-name'),
            say(site, 'session-browser'),
            say(site, 'session-address'),
            say(site, 'session-created'),
            say(site, 'session-seen'),
          ],
          rows: all.map((session) => {
            const row = sessionRow(site, session, {
              here: false,
              action: peopleAddresses.endSession,
            })
            const cells = [{ text: row.name }, ...row.cells]
            return { ...row, name: names.get(session.account) ?? session.account, cells }
          }),
          none: say(site, 'no-sessions'),
          acting: true,
        },
      },
    ],
  })
}

export async function endAnySession(visit: SignedVisit): Promise<Reply> {
  const outcome = await endSession(visit.site.people, visit.visitor, posted(visit, 'id'))
  return outcome.kind === 'done'
    ? doneAt(peopleAddresses.sessions, 'session-ended')
    : panelPage(visit, {
        title: say(visit.site, 'sessions'),
        panels: [],
        faults: faults(visit.site, outcome.refusals),
      })
}

export function sessionRow(
  site: PeopleSite,
  session: Session,
  { here, action }: { readonly here: boolean; readonly action: string },
): RowView {
  const browser = browserName(session.browser)
  const seen = here ? { text: say(site, 'session-here'), mark: true, look: 'done' } : null
  return {
    name: browser,
    cells: [
      { text: session.address },
      { text: showInstant(session.created) },
      seen ?? { text: showInstant(session.seen) },
    ],
    ...(!here && {
      act: { action, id: session.id, button: say(site, 'session-end'), of: browser },
    }),
  }
}

/** The most telling part of a User-Agent. */
const browserName = (agent: string): string =>
  /(Edg|OPR|Firefox|Qaxbrowser|UOS|Kylinbrowser|Chrome|Safari)[\w]*\/\d+/i.exec(agent)?.[0] ??
  (agent.slice(0, 40) || '?')
