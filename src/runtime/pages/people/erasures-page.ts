import {
  askErasure,
  confirmErasure,
  type Erasing,
  erasureRequests,
  refuseErasure,
} from '../../keeping/erasing.ts'
import type { ErasureRequest, Hand } from '../../keeping/model.ts'
import type { PeopleRefusal } from '../../messages/people.ts'
import { mayDo } from '../../people/duties.ts'
import type { Outcome } from '../../people/people.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { say } from '../site.ts'
import type { TextKey } from '../texts.ts'
import { peopleAddresses } from './addresses.ts'
import { type Faults, type FormView, input, type Panel, type RowView } from './panels.ts'
import {
  bannerOf,
  doneAt,
  faults,
  missing,
  notYours,
  type PeopleSite,
  panelPage,
  posted,
  type SignedVisit,
} from './visit.ts'

/** What was asked to be erased: for the two administrators that it takes. */
export const erasuresPage = (visit: SignedVisit): Promise<Reply> => shown(visit, [])

export async function askToErase(visit: SignedVisit): Promise<Reply> {
  const wish = {
    form: posted(visit, 'form'),
    record: posted(visit, 'record'),
    reason: posted(visit, 'reason'),
  }
  return answer(visit, 'erasure-asked-done', (erasing) => askErasure(erasing, visit.visitor, wish))
}

export async function decideErasure(
  visit: SignedVisit,
  id: string,
  change: string,
): Promise<Reply> {
  switch (change) {
    case 'confirm':
      return answer(visit, 'erasure-done', (erasing) => confirmErasure(erasing, visit.visitor, id))
    case 'refuse':
      return answer(visit, 'erasure-refused', (erasing) =>
        refuseErasure(erasing, visit.visitor, id),
      )
    default:
      return missing(visit)
  }
}

async function answer(
  visit: SignedVisit,
  banner: TextKey,
  work: (erasing: Erasing) => Promise<Outcome<ErasureRequest>>,
): Promise<Reply> {
  const { app, people, keyFile } = visit.site
  if (keyFile === null) return missing(visit)
  const outcome = await work({ app, people, keyFile })
  return outcome.kind === 'done'
    ? doneAt(peopleAddresses.erasures, banner)
    : shown(visit, outcome.refusals)
}

async function shown(visit: SignedVisit, refusals: readonly PeopleRefusal[]): Promise<Reply> {
  const { site, visitor } = visit
  if (site.keyFile === null) return missing(visit)
  const [asks, decides] = [mayDo(visitor, 'ask-erasure'), mayDo(visitor, 'decide-erasure')]
  if (!asks && !decides) return notYours(visit, 'system')
  const requests = await erasureRequests(site.people)
  const found = faults(site, refusals)
  const waiting = requests.filter(({ decided }) => decided === null)
  return panelPage(visit, {
    title: say(site, 'erasures'),
    lead: say(site, 'erasures-lead'),
    banner: bannerOf(visit, ['erasure-asked-done', 'erasure-done', 'erasure-refused']),
    faults: found,
    panels: [
      ...(asks ? [askPanel(visit, found)] : []),
      ...(decides ? waiting.map((request) => decidePanel(site, request)) : []),
      tableOf(site, requests),
    ],
  })
}

function askPanel(visit: SignedVisit, found: Faults): Panel {
  const { site } = visit
  const chosen = posted(visit, 'form')
  const choices = [
    { value: '', label: '', chosen: chosen === '' },
    ...site.app.application.forms.map(({ id, label }) => ({
      value: id,
      label,
      chosen: id === chosen,
    })),
  ]
  const form: FormView = {
    action: peopleAddresses.erasures,
    inputs: [
      input(found, 'form', say(site, 'erasure-form'), { choices }),
      input(found, 'record', say(site, 'erasure-record'), {
        value: posted(visit, 'record'),
        hint: say(site, 'erasure-record-hint'),
      }),
      input(found, 'reason', say(site, 'erasure-reason'), {
        value: posted(visit, 'reason'),
        width: 'wide',
        hint: say(site, 'erasure-reason-hint'),
      }),
    ],
    button: say(site, 'erasure-ask'),
  }
  return { id: 'ask', title: say(site, 'erasure-ask'), forms: [form] }
}

function decidePanel(site: PeopleSite, request: ErasureRequest): Panel {
  const { id, reason, asked } = request
  const of = nameOf(site, request)
  const { name, at } = asked
  return {
    id: `request-${id}`,
    title: of,
    lines: [
      say(site, 'erasure-waiting', { name, at: showInstant(at), reason }),
      say(site, 'erasure-once'),
    ],
    side: true,
    forms: [
      {
        action: peopleAddresses.erasure(id, 'confirm'),
        inputs: [],
        button: say(site, 'erasure-confirm'),
        look: 'danger',
        of,
      },
      {
        action: peopleAddresses.erasure(id, 'refuse'),
        inputs: [],
        button: say(site, 'erasure-refuse'),
        look: 'second',
        of,
      },
    ],
  }
}

const tableOf = (site: PeopleSite, requests: readonly ErasureRequest[]): Panel => ({
  id: 'erasures',
  table: {
    id: 'erasures',
    caption: say(site, 'erasures'),
    headings: [
      say(site, 'erasure-record'),
      say(site, 'erasure-reason'),
      say(site, 'erasure-asked-by'),
      say(site, 'erasure-decided-by'),
      say(site, 'erasure-outcome'),
    ],
    rows: requests.map((request) => rowOf(site, request)),
    none: say(site, 'no-erasures'),
  },
})

const outcomes = { erased: 'erasure-erased', refused: 'erasure-not' } as const

const rowOf = (site: PeopleSite, request: ErasureRequest): RowView => ({
  name: nameOf(site, request),
  cells: [
    { text: request.reason },
    { text: handText(request.asked) },
    { text: request.decided ? handText(request.decided) : '' },
    {
      text: say(site, request.decided ? outcomes[request.decided.outcome] : 'erasure-waits'),
      mark: true,
    },
  ],
})

const handText = ({ name, at }: Hand): string => `${name} ${showInstant(at)}`

const nameOf = ({ app }: PeopleSite, { form, record }: ErasureRequest): string =>
  `${app.application.forms.find(({ id }) => id === form)?.label ?? form} ${record}`
