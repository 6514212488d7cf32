import type { Request, RequestHandler, Response } from 'express'
import { sendProblem } from '../http/problem.ts'
import { isSameOrigin } from '../pages/same-origin.ts'
import type { Cookies } from './cookies.ts'
import type { Visitor } from './model.ts'
import { isPasswordDue } from './new-password.ts'
import type { People } from './people.ts'
import { keepSeen } from './sessions.ts'
import { bearerIn } from './tokens.ts'
import { addressOf, admit } from './visiting.ts'
import { type Known, knownBySession, knownByToken } from './visitor.ts'

/**
 * Before everything else: lets in whoever is known, and anybody to the few addresses that are for everybody. A
 * request with an Authorization header is a program's: no cookie counts for it.
 */
export const gate =
  (people: People, cookies: Cookies): RequestHandler =>
  async (request, response, next) => {
    const authorization = request.get('Authorization')
    const known =
      authorization === undefined
        ? await bySession(people, cookies, request)
        : await byToken(people, authorization, request)
    if (known === null) {
      if (isPublic(request.path) && authorization === undefined) return next()
      return turnAway(request, response)
    }
    admit(response, known.visitor, known)
    response.vary('Cookie')
    if ('token' in known.by) return programs(known.visitor, request, response, next)
    if (isPasswordDue(people, known.account) && !isOpenToAll(request.path)) {
      return asksForProgram(request)
        ? sendProblem(request, response, { code: 'password-due' })
        : response.redirect(303, '/me/password')
    }
    if (asksForProgram(request) && changes(request) && !isSameOrigin(request))
      return sendProblem(request, response, { code: 'cross-site' })
    await stillHere(people, known)
    next()
  }

/** For an app without people, and tests: everybody is this visitor. */
export const everybodyIs =
  (visitor: Visitor): RequestHandler =>
  (_request, response, next) => {
    admit(response, visitor, null)
    next()
  }

async function bySession(
  people: People,
  cookies: Cookies,
  request: Request,
): Promise<Known | null> {
  const secret = cookies.read(request)
  return secret === null ? null : knownBySession(people, secret, addressOf(request))
}

async function byToken(
  people: People,
  authorization: string,
  request: Request,
): Promise<Known | null> {
  const secret = bearerIn(authorization)
  return secret === null ? null : knownByToken(people, secret, addressOf(request))
}

function turnAway(request: Request, response: Response): void {
  if (asksForProgram(request)) {
    response.set('WWW-Authenticate', 'Bearer')
    sendProblem(request, response, { code: 'sign-in-needed' })
    return
  }
  const next = request.method === 'GET' ? request.originalUrl : '/'
  response.redirect(303, `/login?${new URLSearchParams({ next })}`)
}

/** A token reaches the records, and nothing of the pages or of the account. */
function programs(visitor: Visitor, request: Request, response: Response, next: () => void): void {
  if (!isForPrograms(request.path)) sendProblem(request, response, { code: 'token-here' })
  else if (visitor.readOnly && changes(request))
    sendProblem(request, response, { code: 'token-reads-only' })
  else next()
}

/** A store that takes no changes at the moment keeps nobody from reading. */
async function stillHere(people: People, { by, visitor }: Known): Promise<void> {
  if ('token' in by || people.store.trouble() !== null) return
  await keepSeen(people, by.session, visitor)
}

const changes = ({ method }: Request): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

const isForPrograms = (path: string): boolean => /^\/(api(\/|$)|openapi\.json$)/i.test(path)

const asksForProgram = (request: Request): boolean =>
  isForPrograms(request.path) || request.accepts(['json', 'html']) !== 'html'

const isPublic = (path: string): boolean =>
  publicAddresses.has(path) || /^\/(assets|health)\//.test(path)

/** What somebody reaches whose password is due. */
const isOpenToAll = (path: string): boolean =>
  isPublic(path) || path === '/logout' || path === '/me/password'

const publicAddresses: ReadonlySet<string> = new Set([
  '/login',
  '/login/demonstration',
  '/setup',
  '/health',
])
