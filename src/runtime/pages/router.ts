import { pipeline } from 'node:stream'
import {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
  text,
} from 'express'
import { formOf, type LoadedApplication } from '../application.ts'
import { Failure } from '../failure.ts'
import { attachment } from '../http/disposition.ts'
import { methodProblem } from '../http/methods.ts'
import type { Language } from '../messages/language.ts'
import { genuineFormsOnly } from '../people/form-guard.ts'
import type { Visitor } from '../people/model.ts'
import type { AboutVisitor, Mounted } from '../people/mount.ts'
import type { Records } from '../records/records.ts'
import { type Clock, clock } from '../records/run.ts'
import { assetsRouter } from './assets.ts'
import type { Press } from './batches/press.ts'
import { batchRoutes } from './batches/routes.ts'
import { sendEvents } from './events.ts'
import { editForm, fillForm, newForm } from './form/fill.ts'
import { lookup } from './form/lookup.ts'
import { areaPage } from './home/area-page.ts'
import { foresee } from './home/foresee.ts'
import { homePage } from './home/home-page.ts'
import { importFile, importPage, importTemplate } from './import/import-page.ts'
import { registerRoutes } from './letters/routes.ts'
import { exportList } from './list/export-list.ts'
import { findPage, findRecords } from './list/find-page.ts'
import { listPage } from './list/list-page.ts'
import { type PageRoutes, pageRoutes } from './page-routes.ts'
import { readPairs } from './posted.ts'
import { problemPage } from './problem-page.ts'
import { checkPage } from './record/check-page.ts'
import { historyPage } from './record/history-page.ts'
import { movePage, moveRecord } from './record/move-page.ts'
import { receiptPage } from './record/receipt-page.ts'
import { recordPage } from './record/record-page.ts'
import { removePage, removeRecord } from './record/remove-page.ts'
import { removedPage, restoreRecord } from './record/restore-page.ts'
import { unmaskField, unmaskPage } from './record/unmask-page.ts'
import { whatIfPage } from './record/what-if-page.ts'
import type { RecordVisit, Reply, Visit } from './reply.ts'
import { reportFile, reportPage } from './reports/report-page.ts'
import { reportsPage } from './reports/reports-page.ts'
import { guardHeaders, isSameOrigin } from './same-origin.ts'
import type { LetterShelf, Site } from './site.ts'
import { createRender, type Render } from './templates.ts'
import { type Uploading, uploadedFirst, withoutDropped } from './uploads.ts'

export interface PagesOptions {
  readonly app: LoadedApplication
  readonly records: Records
  readonly clock?: Clock
  /** Without it there is no register of letters. */
  readonly letters?: LetterShelf
  /** Without it there are no batches of letters. */
  readonly press?: Press
  readonly language?: Language
  /** Who signs in, and the token that forms carry; without it everybody is whom `records` are for. */
  readonly visits?: Pick<Mounted, 'forms' | 'about'>
  /** Without it fields for files take text. */
  readonly uploading?: Uploading
  /** Pages beside those of records, letters and reports. */
  readonly more?: readonly PagesPart[]
  /** Without it nothing is planned. */
  readonly waiting?: Site['waiting']
  /** Is told every error that is not the visitor's. */
  readonly log?: (error: unknown) => void
}

/** Puts pages of its own at their addresses; `on` gives a handler the site as the visitor may see it. */
export type PagesPart = (
  routes: PageRoutes,
  on: (handler: (site: Site, request: Request) => Promise<Reply>) => RequestHandler,
) => void

export interface Pages extends Router {
  /** Prepares the front page of somebody who is expected; stops early once it `isOver`. */
  readonly foresee: (visitor: Visitor, isOver: () => boolean) => Promise<void>
}

/** The pages of an app, to be mounted at the root, after everything else. */
export function pagesRouter(options: PagesOptions): Pages {
  const site = siteOf(options)
  const router = Router()
  router.use('/assets', assetsRouter(options.app))
  router.use(guardHeaders)
  router.post('/{*path}', sameOriginOnly(site), text({ type: posts, limit: mostPosted }))
  if (options.uploading) {
    router.post('/{*path}', uploadedFirst(options.uploading, site.language))
  }
  if (options.visits) {
    const refuse = page(site, async (own) => problemPage(own, 'cross-site'))
    router.post(
      '/{*path}',
      genuineFormsOnly(options.visits.forms, (request, response) =>
        refuse(request, response, () => {}),
      ),
    )
  }
  const add = (routes: PageRoutes): void => {
    routes.get('/', page(site, homePage))
    routes.get(
      '/areas/:number',
      page(site, (own, { params }) => areaPage(own, String(params.number))),
    )
    lettersRoutes(routes, site)
    reportRoutes(routes, site)
    for (const part of options.more ?? []) part(routes, (handler) => page(site, handler))
    formRoutes(routes, site)
  }
  const isThere = ({ params: { form } }: Request): boolean =>
    form === undefined || formOf(site.app, String(form)) !== undefined
  pageRoutes(router, problemFor(site, 'method'), add, isThere)
  router.use(problemFor(site, 'missing'))
  router.use(failedPage(site, options.log ?? console.error))
  return Object.assign(router, {
    foresee: (visitor: Visitor, isOver: () => boolean) => foresee(siteFor(site, visitor), isOver),
  })
}

const posts = 'application/x-www-form-urlencoded'
const mostPosted = '4mb'

const siteOf = ({
  app,
  records,
  letters,
  press,
  uploading,
  visits,
  language = 'zh',
  ...options
}: PagesOptions): Site => {
  const renderOf = renders(language)
  return {
    app,
    records,
    home: { app, records },
    begun: null,
    language,
    clock: options.clock ?? clock,
    letters: letters ?? null,
    press: press ?? null,
    files: uploading?.files ?? null,
    visits: visits ?? null,
    waiting: options.waiting ?? (async () => []),
    render: renderOf(app),
    renderOf,
  }
}

/** One an edition, made when it is first shown. */
function renders(language: Language): Site['renderOf'] {
  const known = new Map<LoadedApplication, Render>()
  return (app) => {
    const render = known.get(app) ?? createRender(app, language)
    known.set(app, render)
    return render
  }
}

function lettersRoutes(router: PageRoutes, site: Site): void {
  const { press } = site
  if (press !== null) batchRoutes(router, press, (handler) => page(site, handler))
  const { letters } = site
  if (letters === null) return
  registerRoutes(router, letters, (handler) => page(site, handler))
}

function reportRoutes(router: PageRoutes, site: Site): void {
  if (site.app.application.reports.length === 0) return
  const query = ({ originalUrl }: Request) => new URL(originalUrl, 'http://pages').searchParams
  router.get('/reports', page(site, reportsPage))
  router.get(
    '/reports/:id',
    page(site, (own, request) => reportPage(own, String(request.params.id), query(request))),
  )
  router.get(
    '/reports/:id/export.:ending',
    page(site, (own, request) => {
      const { id, ending } = request.params
      return reportFile(own, String(id), String(ending), query(request))
    }),
  )
}

function formRoutes(router: PageRoutes, site: Site): void {
  const ofForm = (work: FormWork) => page(site, formHandler(work))
  const ofRecord = (work: (visit: RecordVisit) => Promise<Reply>) =>
    ofForm((visit, id) => withRecord(visit, id, work))
  router.get('/:form', ofForm(listPage))
  router.get('/:form/new', ofForm(newForm))
  router.post(
    '/:form/new',
    ofForm((visit) => fillForm(visit, null)),
  )
  router.get('/:form/lookup', ofForm(lookup))
  router.get('/:form/find', ofForm(findPage))
  router.post('/:form/find', ofForm(findRecords))
  router.get('/:form/removed', ofForm(removedPage))
  router.get('/:form/export.xlsx', ofForm(exportList))
  router.get('/:form/template.xlsx', ofForm(importTemplate))
  router.get('/:form/import', ofForm(importPage))
  router.post('/:form/import', ofForm(importFile))
  router.get('/:form/:id', ofRecord(recordPage))
  router.get('/:form/:id/edit', ofRecord(editForm))
  router.post(
    '/:form/:id/edit',
    ofRecord((visit) => fillForm(visit, visit.record)),
  )
  router.get('/:form/:id/check', ofRecord(checkPage))
  router.get('/:form/:id/move', ofRecord(movePage))
  router.post('/:form/:id/move', ofRecord(moveRecord))
  router.get('/:form/:id/receipt', ofRecord(receiptPage))
  router.get('/:form/:id/remove', ofRecord(removePage))
  router.post('/:form/:id/remove', ofRecord(removeRecord))
  router.post('/:form/:id/restore', ofForm(restoreRecord))
  router.get('/:form/:id/history', ofForm(historyPage))
  router.get('/:form/:id/what-if', ofRecord(whatIfPage))
  router.get('/:form/:id/unmask', ofRecord(unmaskPage))
  router.post('/:form/:id/unmask', ofRecord(unmaskField))
}

type Handler = (site: Site, request: Request) => Promise<Reply>

/** `id`: the record's, where the address has one. */
type FormWork = (visit: Visit, id: string) => Promise<Reply>

const formHandler =
  (work: FormWork): Handler =>
  async (current, request) => {
    const id = String(request.params.id ?? '')
    const currentForm = formOf(current.app, String(request.params.form))
    if (currentForm === undefined) return problemPage(current, 'missing')
    const { app, form, records, begun } = await current.records.editionOf(currentForm, id)
    const site = { ...current, app, records, begun, render: current.renderOf(app) }
    const query = new URL(request.originalUrl, 'http://pages').searchParams
    const body = typeof request.body === 'string' ? request.body : ''
    const posted = readPairs(withoutDropped(new URLSearchParams(body)))
    const reply = await work({ site, form, query, posted }, id)
    const isOther = reply.kind === 'page' && app !== current.app
    return isOther ? { ...reply, render: site.render } : reply
  }

async function withRecord(
  visit: Visit,
  id: string,
  work: (visit: RecordVisit) => Promise<Reply>,
): Promise<Reply> {
  const record = await visit.site.records.get(visit.form, id)
  return record === null ? problemPage(visit.site, 'missing') : work({ ...visit, record })
}

const page =
  (site: Site, handler: Handler): RequestHandler =>
  async (request, response) => {
    const own = siteFor(site, response.locals.visitor)
    const about = site.visits?.about(request, response) ?? null
    send(own, response, await handler(own, request), about)
  }

/** What the visitor may see of it; where nobody is asked who they are, everything. */
function siteFor(site: Site, visitor: Visitor | undefined): Site {
  if (visitor === undefined) return site
  const records = site.records.as(visitor)
  const home = { ...site.home, records }
  return { ...site, records, home, letters: site.letters && readableIn(site.letters, records) }
}

function readableIn(letters: LetterShelf, records: Records): LetterShelf {
  /** That it was given out is written down. */
  const handedOut =
    <File>(fileOf: (id: string) => Promise<File | null>) =>
    async (id: string): Promise<File | null> => {
      const [letter] = await records.readable(await letters.list({ id }))
      const file = letter ? await fileOf(id) : null
      if (letter && file) {
        const { form, record } = letter
        await records.handOut({ kind: 'letter', id, of: { form, record } })
      }
      return file
    }
  return {
    store: letters.store,
    list: async (key) => records.readable(await letters.list(key)),
    pdf: handedOut(letters.pdf),
    word: handedOut(letters.word),
  }
}

/** `about`: what the page shows of the one who is signed in. */
function send(
  site: Site,
  response: Response,
  reply: Reply,
  about: AboutVisitor | null = null,
): void {
  switch (reply.kind) {
    case 'page':
      response.status(reply.status).type('html')
      response.send(
        (reply.render ?? site.render)(reply.page, seenBy(reply.view, about), reply.body),
      )
      return
    case 'redirect':
      response.redirect(303, reply.to)
      return
    case 'json':
      response.status(reply.status).json(reply.json)
      return
    case 'pdf':
      response.type('pdf').send(Buffer.from(reply.bytes))
      return
    case 'file':
      response.type(reply.type).set('Cache-Control', 'no-store')
      response.set('Content-Disposition', attachment(reply.name)).send(Buffer.from(reply.bytes))
      return
    case 'stream':
      response.type(reply.type).set('Cache-Control', 'no-store')
      response.set('Content-Disposition', attachment(reply.name))
      // What goes wrong on the way is known to whoever made the content.
      pipeline(reply.content, response, () => {})
      return
    case 'events':
      sendEvents(response, reply.follow)
  }
}

function seenBy(view: object, about: AboutVisitor | null): object {
  if (about === null) return view
  const { person, csrf, navigation } = about
  return { ...view, person, csrf, ...(navigation && { navigation }) }
}

const sameOriginOnly =
  (site: Site): RequestHandler =>
  (request, response, next) => {
    if (isSameOrigin(request)) next()
    else send(site, response, problemPage(site, 'cross-site'))
  }

/** For people; a program that asks for something else is answered as by the API. */
const problemFor =
  (site: Site, kind: 'missing' | 'method'): RequestHandler =>
  (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html')
      return page(site, async (own) => problemPage(own, kind))(request, response, next)
    return kind === 'missing' ? next() : methodProblem(request, response)
  }

const failedPage =
  (site: Site, log: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    if (status === 413) return send(site, response, problemPage(site, 'too-large'))
    if (status >= 400 && status < 500) return send(site, response, problemPage(site, 'missing'))
    log(error)
    send(site, response, problemPage(site, isDamagedLetter(error) ? 'letter-damaged' : 'failed'))
  }

/** What was sent is gone, or is not what was sent. */
const isDamagedLetter = (error: unknown): boolean =>
  error instanceof Failure &&
  (error.code === 'letter-unreadable' || error.code === 'letter-changed')

const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500
