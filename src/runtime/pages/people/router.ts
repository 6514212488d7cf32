import { type Request, type RequestHandler, type Response, Router, text } from 'express'
import { methodProblem } from '../../http/methods.ts'
import { pageRoutes } from '../page-routes.ts'
import type { Reply } from '../reply.ts'
import { guardHeaders, isSameOrigin } from '../same-origin.ts'
import { accountPage, changeAccount } from './account-page.ts'
import { accountsPage, makeAccount, newAccountPage } from './accounts-page.ts'
import { peopleAddresses as at } from './addresses.ts'
import { codesOff, codesOn, codesPage } from './codes-page.ts'
import { askToErase, decideErasure, erasuresPage } from './erasures-page.ts'
import { logIn, logInToDemonstration, loginPage, logOut } from './login-page.ts'
import { endOwnSession, endToken, makeDelegation, makeToken, mePage, takeBack } from './me-page.ts'
import { newPassword, passwordPage } from './password-page.ts'
import { endAnySession, sessionsPage } from './sessions-page.ts'
import { setUp, setupPage } from './setup-page.ts'
import { trailPage } from './trail-page.ts'
import {
  crossSite,
  type PeopleSite,
  type PeopleVisit,
  type SignedVisit,
  visitOf,
  wrongMethod,
} from './visit.ts'

/** The pages about people, to be mounted at the root behind the gate, before all other pages. */
export function peopleRouter(site: PeopleSite): Router {
  const router = Router()
  const body = text({ type: 'application/x-www-form-urlencoded', limit: 64_000 })
  const open = (work: Work<PeopleVisit>): RequestHandler[] => [
    guardHeaders,
    body,
    async (request, response) => {
      const visit = visitOf(site, request, response)
      const isFine = isReading(request) || isSameOrigin(request)
      send(site, response, isFine ? await work(visit, request) : crossSite(visit))
    },
  ]
  const signed = (work: Work<SignedVisit>): RequestHandler[] =>
    open(async (visit, request) => {
      const { known, response } = visit
      if (known === null || !('secret' in known.by)) return { kind: 'redirect', to: at.login }
      const isFine = isReading(request) || site.guard.isGenuine(request, response)
      const { account, visitor, by } = known
      return isFine
        ? work({ ...visit, account, visitor, secret: by.secret }, request)
        : crossSite(visit)
    })

  const refuse: RequestHandler = (request, response) => {
    guardHeaders(request, response, () => {})
    if (request.accepts(['json', 'html']) !== 'html') return methodProblem(request, response)
    send(site, response, wrongMethod(visitOf(site, request, response)))
  }
  pageRoutes(router, refuse, (routes) => {
    routes.get(at.login, ...open(loginPage))
    routes.post(at.login, ...open(logIn))
    routes.post(at.demonstration, ...open(logInToDemonstration))
    routes.post(at.logout, ...signed(logOut))
    routes.get(at.setup, ...open(setupPage))
    routes.post(at.setup, ...open(setUp))

    routes.get(at.trail, ...signed(trailPage))
    routes.get(at.me, ...signed(mePage))
    routes.get(at.password, ...signed(passwordPage))
    routes.post(at.password, ...signed(newPassword))
    routes.get(at.codes, ...signed(codesPage))
    routes.post(at.codes, ...signed(codesOn))
    routes.post(at.codesOff, ...signed(codesOff))
    routes.post(at.endOwnSession, ...signed(endOwnSession))
    routes.post(at.tokens, ...signed(makeToken))
    routes.post(at.revokeToken, ...signed(endToken))
    routes.post(at.delegations, ...signed(makeDelegation))
    routes.post(at.endDelegation, ...signed(takeBack))

    routes.get(at.accounts, ...signed(accountsPage))
    routes.get(at.newAccount, ...signed(newAccountPage))
    routes.post(at.newAccount, ...signed(makeAccount))
    routes.get(
      `${at.accounts}/:id`,
      ...signed((visit, { params }) => accountPage(visit, String(params.id))),
    )
    routes.post(
      `${at.accounts}/:id/:change`,
      ...signed((visit, { params }) =>
        changeAccount(visit, String(params.id), String(params.change)),
      ),
    )
    routes.get(at.erasures, ...signed(erasuresPage))
    routes.post(at.erasures, ...signed(askToErase))
    routes.post(
      `${at.erasures}/:id/:change`,
      ...signed((visit, { params }) =>
        decideErasure(visit, String(params.id), String(params.change)),
      ),
    )
    routes.get(at.sessions, ...signed(sessionsPage))
    routes.post(at.endSession, ...signed(endAnySession))
  })
  return router
}

type Work<V extends PeopleVisit> = (visit: V, request: Request) => Promise<Reply>

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** These pages give nothing but pages, and ways to others. */
function send({ render }: PeopleSite, response: Response, reply: Reply): void {
  if (reply.kind === 'redirect') response.redirect(303, reply.to)
  else if (reply.kind === 'page')
    response.status(reply.status).type('html').send(render(reply.page, reply.view))
  else throw new Error(`no page is a ${reply.kind}`)
}
