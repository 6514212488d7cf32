import type { Store } from '../../store/store.ts'
import type { PagesPart } from '../router.ts'
import { drillPage } from './drill-page.ts'

/** What would have to be changed, were an article repealed or replaced. */
export const drillRoutes =
  (store: Pick<Store, 'papers'>): PagesPart =>
  (routes, on) => {
    routes.get(
      '/editions/drill',
      on((site, request) =>
        drillPage(site, store, new URL(request.originalUrl, 'http://pages').searchParams),
      ),
    )
  }
