import type { Request } from 'express'
import type { Editions } from '../../application.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import type { PagesPart } from '../router.ts'
import type { Site } from '../site.ts'
import { comparePage, type Pair, revisionFile } from './compare-page.ts'
import { editionPage } from './edition-page.ts'
import { editionsPage } from './list-page.ts'

/** The pages of what was published. */
export const editionRoutes: PagesPart = (routes, on) => {
  routes.get(
    '/editions',
    on((site) => found(site, async (editions) => editionsPage(site, editions))),
  )
  const compared = (show: (site: Site, editions: Editions, pair: Pair) => Promise<Reply | null>) =>
    on((site, request) => found(site, (editions) => show(site, editions, pairIn(request))))
  routes.get('/editions/compare', compared(comparePage))
  for (const ending of ['pdf', 'xlsx'] as const)
    routes.get(
      `/editions/compare.${ending}`,
      compared((site, editions, pair) => revisionFile(site, editions, pair, ending)),
    )
  routes.get(
    '/editions/:number',
    on((site, request) =>
      found(site, (editions) => editionPage(site, editions, Number(request.params.number))),
    ),
  )
}

function pairIn(request: Request): Pair {
  const query = new URL(request.originalUrl, 'http://pages').searchParams
  const [from = 0, to = 0] = [query.get('from'), query.get('to')].map(Number)
  return { from, to }
}

async function found(
  site: Site,
  show: (editions: Editions) => Promise<Reply | null>,
): Promise<Reply> {
  const { editions } = site.home.app
  return (editions && (await show(editions))) ?? problemPage(site, 'missing')
}
