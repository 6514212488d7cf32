import type { Request } from 'express'
import { applyPlan } from '../../editions/apply.ts'
import type { PublishingPlace } from '../../editions/place.ts'
import { withdrawPlan } from '../../plans/keep.ts'
import { impactWorkbook } from '../../plans/workbook.ts'
import { addresses } from '../addresses.ts'
import { type Reply, redirect, xlsxType } from '../reply.ts'
import type { PagesPart } from '../router.ts'
import type { Site } from '../site.ts'
import { listFile, listOfPlan } from './list-of.ts'
import { planLabel, plansPage } from './list-page.ts'
import { refusalPage, refusedPage, withPlan } from './plan.ts'
import { planPage } from './plan-page.ts'
import { seenBasis } from './seen.ts'
import { workFile, workPage } from './work-page.ts'

/** The pages of plans: what publishing would do, and the second person's part in it. */
export const planRoutes =
  (place: PublishingPlace): PagesPart =>
  (routes, on) => {
    const ofPlan = (show: (site: Site, ...rest: Shown) => Promise<Reply>) =>
      on((site, request) =>
        withPlan(site, place, String(request.params.plan), (plan, basis) =>
          show(site, plan, basis, queryIn(request)),
        ),
      )
    routes.get(
      '/plans',
      on((site) => plansPage(site, place)),
    )
    routes.get(
      '/plans/:plan',
      ofPlan((site, plan, basis) => planPage(site, place, plan, basis)),
    )
    const work = (show: typeof workPage) =>
      on((site, request) => show(site, place, String(request.params.plan)))
    routes.get('/plans/:plan/work', work(workPage))
    routes.get('/plans/:plan/work.xlsx', work(workFile))
    routes.get('/plans/:plan/list', ofPlan(listOfPlan))
    routes.get('/plans/:plan/list.xlsx', ofPlan(listFile))
    routes.get(
      '/plans/:plan/impact.xlsx',
      ofPlan(async (site, plan, basis) => {
        const name = planLabel(site, plan)
        const bytes = await impactWorkbook(await seenBasis(site, basis), name, site.language)
        return { kind: 'file', name: `${name}.xlsx`, type: xlsxType, bytes }
      }),
    )
    routes.post(
      '/plans/:plan/publish',
      on((site, request) => publish(site, place, String(request.params.plan))),
    )
    routes.post(
      '/plans/:plan/withdraw',
      on((site, request) => withdraw(site, place, String(request.params.plan))),
    )
  }

type Shown = [...Parameters<Parameters<typeof withPlan>[3]>, URLSearchParams]

const queryIn = (request: Request): URLSearchParams =>
  new URL(request.originalUrl, 'http://pages').searchParams

async function publish(site: Site, place: PublishingPlace, id: string): Promise<Reply> {
  const refused = refusedPage(site)
  if (refused) return refused
  const applied = await applyPlan(place, id, site.home.records.visitor)
  if (applied.kind === 'refused') return refusalPage(site, applied.refusals)
  return redirect(addresses.edition(applied.edition.number))
}

async function withdraw(site: Site, place: PublishingPlace, id: string): Promise<Reply> {
  const done = await withdrawPlan(place, id, site.home.records.visitor)
  return done.kind === 'refused' ? refusalPage(site, done.refusals) : redirect(addresses.plan(id))
}
