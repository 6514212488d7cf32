import type { Editions } from '../../application.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import type { PagesPart } from '../router.ts'
import type { Site } from '../site.ts'
import { comparePage } from './compare-page.ts'
import { editionPage } from './edition-page.ts'
import { editionsPage } from './list-page.ts'

/** The pages of what was published. */
export const editionRoutes: PagesPart = (routes, on) => {
  routes.get(
    '/editions',
    on((site) => found(site, async (editions) => editionsPage(site, editions))),
  )
  routes.get(
    '/editions/compare',
    on((site, request) => {
      const query = new URL(request.originalUrl, 'http://pages').searchParams
      const [from = 0, to = 0] = [query.get('from'), query.get('to')].map(Number)
      return found(site, (editions) => comparePage(site, editions, from, to))
    }),
  )
  routes.get(
    '/editions/:number',
    on((site, request) =>
      found(site, (editions) => editionPage(site, editions, Number(request.params.number))),
    ),
  )
}

async function found(
  site: Site,
  show: (editions: Editions) => Promise<Reply | null>,
): Promise<Reply> {
  const { editions } = site.home.app
  return (editions && (await show(editions))) ?? problemPage(site, 'missing')
}
