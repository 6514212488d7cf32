import type { Request } from 'express'
import type { PublishingPlace } from '../../editions/place.ts'
import { refusedTo } from '../../editions/rights.ts'
import { editedSources, keptSources } from '../../workshop/drafts.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { zipOfSources } from '../../workshop/zip.ts'
import { addresses } from '../addresses.ts'
import { frame } from '../frame.ts'
import { refusalPage } from '../plans/plan.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import type { PagesPart } from '../router.ts'
import { type Site, say } from '../site.ts'
import { filePage, postedFile } from './file-page.ts'
import { newFile, overviewPage } from './overview-page.ts'
import { reviewPage, submitted } from './review-page.ts'

/** Where sources are edited. */
export interface Shop {
  readonly place: PublishingPlace
  readonly workshop: Workshop
}

/** The pages on which who revises edits the sources; `workshop` null: the page says how to have them. */
export const workshopRoutes =
  (place: PublishingPlace, workshop: Workshop | null): PagesPart =>
  (routes, on) => {
    const inShop = (show: (site: Site, shop: Shop, request: Request) => Promise<Reply>) =>
      on(async (site, request) => {
        const { app, records } = site.home
        const refused = refusedTo(app, records.visitor, 'revise')
        if (refused) return refusalPage(site, [refused])
        return workshop ? show(site, { place, workshop }, request) : withoutPage(site)
      })
    const ofFile = (show: (visit: FileVisit) => Promise<Reply>) =>
      inShop(async (site, shop, request) => {
        const all = await editedSources(place, await shop.workshop.sources())
        const query = new URL(request.originalUrl, 'http://pages').searchParams
        const now = all.find(({ name }) => name === query.get('name'))
        return now
          ? show({ site, shop, now, all, query, posted: postedIn(request) })
          : problemPage(site, 'missing')
      })
    routes.get(
      '/workshop',
      inShop((site, shop) => overviewPage(site, shop)),
    )
    routes.post(
      '/workshop/new',
      inShop((site, shop, request) => newFile(site, shop, postedIn(request))),
    )
    routes.get(
      '/workshop/sources.zip',
      inShop(async (site, shop) => ({
        kind: 'stream',
        type: 'application/zip',
        name: `${site.home.app.application.id}.zip`,
        content: zipOfSources(
          keptSources(await editedSources(place, await shop.workshop.sources())),
          place.clock().now,
        ),
      })),
    )
    routes.get('/workshop/file', ofFile(filePage))
    routes.post('/workshop/file', ofFile(postedFile))
    routes.get(
      '/workshop/source',
      ofFile(async ({ now: { name, text } }) => ({
        kind: 'file',
        ...{ name, type: 'text/plain; charset=utf-8', bytes: Buffer.from(text) },
      })),
    )
    routes.get('/workshop/review', inShop(reviewPage))
    routes.post(
      '/workshop/review',
      inShop((site, shop, request) => submitted(site, shop, postedIn(request))),
    )
  }

export type FileVisit = Parameters<typeof filePage>[0]

const postedIn = ({ body }: Request): URLSearchParams =>
  new URLSearchParams(typeof body === 'string' ? body : '')

const withoutPage = (site: Site): Reply => ({
  kind: 'page',
  status: 503,
  page: 'workshop/without',
  view: frame(site, say(site, 'workshop'), { section: addresses.workshop }),
})
