import { doubleCsrf } from 'csrf-csrf'
import type { Request, RequestHandler, Response } from 'express'
import { isSameOrigin } from '../pages/same-origin.ts'
import { cookieName, cookiesIn } from './cookies.ts'
import { idOfSecret } from './sessions.ts'
import { knownIn } from './visiting.ts'

/** Tells forms of our own pages from those that another site made a browser send. */
export interface FormGuard {
  /** What a form of this page carries in its input `@csrf`; empty for a visitor without a session. */
  token(request: Request, response: Response): string
  /** After the body was read as text; or with the token in the header X-CSRF-Token. */
  isGenuine(request: Request, response: Response): boolean
}

export const csrfField = '@csrf'

/**
 * A token beside the check of origin, because old browsers over plain HTTP do not say where a form comes from. It is
 * signed with the session's own secret: there is no other to keep or to share among processes.
 */
export function formGuard(app: string): FormGuard {
  const guards = { secure: guardOf(app, true), plain: guardOf(app, false) }
  const guardFor = (request: Request) => (request.secure ? guards.secure : guards.plain)
  return {
    token(request, response) {
      if (secretIn(response) === null) return ''
      prepare(request, response)
      return guardFor(request).generateCsrfToken(request, response)
    },
    isGenuine(request, response) {
      if (!isSameOrigin(request)) return false
      prepare(request, response)
      return secretIn(response) !== null && guardFor(request).validateRequest(request)
    },
  }
}

/** For page routes behind the gate, after the body was read; `refuse` answers. */
export const genuineFormsOnly =
  (guard: FormGuard, refuse: (request: Request, response: Response) => void): RequestHandler =>
  (request, response, next) => {
    if (unchanging.has(request.method) || guard.isGenuine(request, response)) next()
    else refuse(request, response)
  }

const unchanging: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

const guardOf = (app: string, secure: boolean) =>
  doubleCsrf({
    getSecret: (request) => secrets.get(request ?? {}) ?? '',
    getSessionIdentifier: (request) => idOfSecret(secrets.get(request) ?? ''),
    cookieName: cookieName('form', app, secure),
    cookieOptions: { sameSite: 'lax', path: '/', secure, httpOnly: true },
    getCsrfTokenFromRequest: (request) =>
      request.get('X-CSRF-Token') ??
      (typeof request.body === 'string'
        ? new URLSearchParams(request.body).get(csrfField)
        : undefined),
  })

/** The library asks only for the request, and for cookies that somebody else has read. */
const secrets = new WeakMap<object, string>()

function prepare(request: Request, response: Response): void {
  secrets.set(request, secretIn(response) ?? '')
  request.cookies = Object.fromEntries(cookiesIn(request))
}

const secretIn = (response: Response): string | null => {
  const known = knownIn(response)
  return known && 'secret' in known.by ? known.by.secret : null
}
