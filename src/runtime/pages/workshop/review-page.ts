import { comparisonView } from '../../../change/compare/index.ts'
import { type Basis, bare, listTable, sayer, told } from '../../../change/impact/index.ts'
import { publishingSentence } from '../../messages/publishing.ts'
import { keepPlan } from '../../plans/keep.ts'
import { type Draft, type Planned, planned } from '../../plans/make.ts'
import { editedSources, keptSources } from '../../workshop/drafts.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { seenRow } from '../plans/list-of.ts'
import { refusalPage } from '../plans/plan.ts'
import { messagePage } from '../problem-page.ts'
import { type Reply, redirect } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { errorsIn } from './remarks.ts'
import type { Shop } from './routes.ts'

/** What publishing the draft would do; nothing is written. */
export const reviewPage = (site: Site, shop: Shop): Promise<Reply> =>
  withPlanned(site, shop, null, (made, draft) => sheetPage(site, shop, draft, made))

/** Leaves the plan that was looked at for a second person. */
export const submitted = (site: Site, shop: Shop, posted: URLSearchParams): Promise<Reply> => {
  const note = posted.get('note')?.trim() ?? ''
  return withPlanned(site, shop, note === '' ? null : note, async (made, draft) => {
    const { after, before } = made.plan
    if (posted.get('after') !== after || posted.get('before') !== before)
      return sheetPage(site, shop, draft, made, note)
    const kept = await keepPlan(shop.place, made, site.home.records.visitor)
    return kept.kind === 'refused'
      ? refusalPage(site, kept.refusals)
      : redirect(addresses.plan(kept.plan.id))
  })
}

async function withPlanned(
  site: Site,
  { place, workshop }: Shop,
  note: string | null,
  work: (made: Planned, draft: Draft) => Promise<Reply>,
): Promise<Reply> {
  const sources = keptSources(await editedSources(place, await workshop.sources()))
  const draft = await workshop.compile(sources)
  if (draft === null) {
    const count = errorsIn(await workshop.examine(sources, site.language))
    return stopped(site, say(site, 'workshop-wrong', { count }))
  }
  const made = await planned(place, draft, site.home.records.visitor, note)
  return made.kind === 'planned'
    ? work(made, draft)
    : stopped(
        site,
        made.refusals.map((refusal) => publishingSentence(refusal, site.language)).join(' '),
      )
}

const stopped = (site: Site, message: string): Reply =>
  messagePage(site, 409, say(site, 'workshop-review'), message, {
    back: { label: say(site, 'workshop'), href: addresses.workshop },
  })

/** `note`: of one who submitted what is not so any more. */
async function sheetPage(
  site: Site,
  { place }: Shop,
  { application }: Draft,
  made: Planned,
  note: string | null = null,
): Promise<Reply> {
  const { language } = site
  const current = place.editions.current()
  const refused = made.refusals.map((refusal) => publishingSentence(refusal, language))
  const basis: Basis = { comparison: made.comparison, impact: bare(made.impact), refused }
  const [changes, ...rest] = told(basis, language).sections
  const who = sayer(language)('who')
  const affected = await affectedView(site, basis)
  const view = {
    ...comparisonView(made.comparison, [application, current.application], language),
    ...frame(site, say(site, 'workshop-review'), {
      section: addresses.workshop,
      trail: [{ label: say(site, 'workshop'), href: addresses.workshop }],
      banner: note === null ? null : say(site, 'workshop-stale'),
    }),
    lead: say(site, 'workshop-review-lead', {
      number: current.editions?.numberOf(current.edition) ?? 0,
    }),
    changes,
    sections: rest.map(({ title, lines }) => ({
      title,
      affected: title === who ? affected : null,
      // Most sentences say their number themselves.
      lines: lines.map(({ text, count }) => ({ text, count: /\d/.test(text) ? null : count })),
    })),
    errors: refused.map((message) => ({ message })),
    ...{ note, before: made.plan.before, after: made.plan.after },
    action: addresses.workshopReview,
    back: addresses.workshop,
  }
  return { kind: 'page', status: note === null ? 200 : 409, page: 'workshop/review', view }
}

/** Without what is empty in all rows, and without the reasons: they are told above. */
async function affectedView(site: Site, basis: Basis) {
  const { headings, rows } = listTable(basis, 'changed', site.language)
  if (rows.length === 0) return null
  const shown = await Promise.all(rows.slice(0, most).map((row) => seenRow(site, row)))
  const why = sayer(site.language)('column-why')
  const kept = headings.map(
    (heading, at) => heading !== why && shown.some(({ cells }) => cells[at] !== ''),
  )
  const beyond = rows.length - most
  return {
    headings: headings.filter((_, at) => kept[at]),
    rows: shown.map(({ cells, href }) => ({ href, cells: cells.filter((_, at) => kept[at]) })),
    more: beyond > 0 && say(site, 'workshop-more', { count: beyond }),
  }
}

/** Of a list; the plan has all. */
const most = 50
