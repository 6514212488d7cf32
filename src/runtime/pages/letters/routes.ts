import type { Request, RequestHandler } from 'express'
import type { PageRoutes } from '../page-routes.ts'
import { problemPage } from '../problem-page.ts'
import type { Reply } from '../reply.ts'
import type { LetterShelf, Site } from '../site.ts'
import { actOnLetter } from './acts.ts'
import { beginSeriesAt, beginSeriesPage, enterLetter, newLetterPage } from './by-hand-page.ts'
import { letterPage } from './letter-page.ts'
import { registerCsv } from './register-csv.ts'
import { registerPage } from './register-page.ts'
import type { LetterVisit } from './visit.ts'
import { wordPage } from './word-page.ts'

type Handler = (site: Site, request: Request) => Promise<Reply>

/** The register of letters, and each letter. */
export function registerRoutes(
  routes: PageRoutes,
  letters: LetterShelf,
  page: (handler: Handler) => RequestHandler,
): void {
  const on = (work: (visit: LetterVisit, request: Request) => Promise<Reply>) =>
    page((site, request) => work(visitOf(site, site.letters ?? letters, request), request))
  routes.get('/letters', on(registerPage))
  routes.get('/letters/register.csv', on(registerCsv))
  routes.get('/letters/new', on(newLetterPage))
  routes.post('/letters/new', on(enterLetter))
  routes.get('/letters/series', on(beginSeriesPage))
  routes.post('/letters/series', on(beginSeriesAt))
  routes.get(
    '/letters/:letter.pdf',
    on(async ({ site, shelf }, { params }) => {
      const bytes = await shelf.pdf(String(params.letter))
      return bytes === null ? problemPage(site, 'missing') : { kind: 'pdf', bytes }
    }),
  )
  routes.get(
    '/letters/:letter.docx',
    on(({ site, shelf }, { params }) => wordPage(site, shelf, String(params.letter))),
  )
  routes.get(
    '/letters/:letter',
    on((visit, { params }) => letterPage(visit, String(params.letter))),
  )
  routes.post(
    '/letters/:letter/:act',
    on((visit, { params }) => actOnLetter(visit, String(params.letter), String(params.act))),
  )
}

const visitOf = (site: Site, shelf: LetterShelf, request: Request): LetterVisit => ({
  site,
  shelf,
  office: {
    app: site.app,
    store: shelf.store,
    clock: site.clock,
    visitor: site.records.visitor,
  },
  query: new URL(request.originalUrl, 'http://pages').searchParams,
  posted: new URLSearchParams(typeof request.body === 'string' ? request.body : ''),
})
