import type { Basis } from '../../../change/impact/index.ts'
import type { Plan } from '../../editions/model.ts'
import type { PublishingRefusal } from '../../editions/outcome.ts'
import type { PublishingPlace } from '../../editions/place.ts'
import { refusedTo } from '../../editions/rights.ts'
import { publishingSentence } from '../../messages/publishing.ts'
import type { PlanSheet } from '../../plans/make.ts'
import { addresses } from '../addresses.ts'
import { messagePage, problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'

/** Null: the visitor takes part in plans; else the page that says why not. Who plans or publishes sees all plans. */
export function refusedPage(site: Site): Reply | null {
  const { app, records } = site.home
  const refused = refusedTo(app, records.visitor, 'revise')
  if (refused === null || refusedTo(app, records.visitor, 'publish') === null) return null
  return refusalPage(site, [refused])
}

export const refusalPage = (site: Site, refusals: readonly PublishingRefusal[]): Reply =>
  messagePage(
    site,
    refusals.some(({ code }) => moved.has(code)) ? 409 : 403,
    say(site, 'plan-refused'),
    refusals.map((refusal) => publishingSentence(refusal, site.language)).join(' '),
    { back: { label: say(site, 'plans'), href: addresses.plans } },
  )

const moved: ReadonlySet<string> = new Set([
  ...['plan-missing', 'plan-withdrawn', 'plan-broken', 'edition-moved', 'data-moved'],
  'data-other',
  ...['nothing-new', 'unsafe'],
])

/** Shows a plan to who may see it. */
export async function withPlan(
  site: Site,
  { store }: PublishingPlace,
  id: string,
  show: (plan: Plan, basis: Basis) => Promise<Reply>,
): Promise<Reply> {
  const refused = refusedPage(site)
  if (refused) return refused
  const plan = await store.paper('plan', id)
  return plan === null ? problemPage(site, 'missing') : show(plan, basisOf(plan))
}

/** As `keepPlan` keeps it. */
const basisOf = ({ impact }: Plan): Basis => ({ ...(impact as PlanSheet), refused: [] })
