import type { Hand, Plan } from '../../editions/model.ts'
import type { PublishingPlace } from '../../editions/place.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { showInstant } from '../instants.ts'
import type { Reply } from '../reply.ts'
import { type Site, say } from '../site.ts'
import { workshopFor } from '../workshop/address.ts'
import { refusedPage } from './plan.ts'

/** All plans, the newest first. */
export async function plansPage(site: Site, { store }: PublishingPlace): Promise<Reply> {
  const refused = refusedPage(site)
  if (refused) return refused
  const plans = await store.papers('plan', {})
  const view = {
    ...frame(site, say(site, 'plans'), { section: addresses.plans }),
    rows: plans
      .toSorted((one, other) => (one.made.at < other.made.at ? 1 : -1))
      .map((plan) => ({
        label: planLabel(site, plan),
        href: addresses.plan(plan.id),
        by: plan.made.name,
        note: plan.note,
        state: say(site, planStates[plan.state]),
        mark: plan.state === 'done' ? 'done' : '',
        decided: plan.decided && decidedText(site, plan.decided),
      })),
    workshop: workshopFor(site),
  }
  return { kind: 'page', status: 200, page: 'plans/list', view }
}

/** What a plan's state is called. */
export const planStates = {
  waiting: 'plan-waiting',
  done: 'plan-done',
  withdrawn: 'plan-withdrawn',
} as const

export const planLabel = (site: Site, { made }: Plan): string =>
  say(site, 'plan', { day: showInstant(made.at) })

export const decidedText = (site: Site, { name, at }: Hand): string =>
  say(site, 'plan-decided', { name, at: showInstant(at) })
