import { hash } from 'node:crypto'
import type { CookieOptions, Request, Response } from 'express'

/** Where a browser keeps what it is known by. */
export interface Cookies {
  read(request: Request): string | null
  write(request: Request, response: Response, secret: string): void
  clear(request: Request, response: Response): void
}

/**
 * `app`: two apps on one machine share its cookies. Over HTTPS the name alone makes browsers refuse a cookie that
 * plain HTTP or another host has set.
 */
export function sessionCookies(app: string): Cookies {
  const nameFor = (request: Request): string => cookieName('session', app, request.secure)
  return {
    read: (request) => cookiesIn(request).get(nameFor(request)) ?? null,
    write: (request, response, secret) => {
      response.cookie(nameFor(request), secret, cookieOptions(request.secure))
    },
    clear: (request, response) => {
      response.clearCookie(nameFor(request), cookieOptions(request.secure))
    },
  }
}

export const cookieName = (what: string, app: string, secure: boolean): string =>
  `${secure ? '__Host-' : ''}${what}-${hash('sha256', app).slice(0, 8)}`

export const cookieOptions = (secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure,
})

/** The first of a name counts. */
export function cookiesIn(request: Request): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of (request.get('Cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim())
  }
  return cookies
}
