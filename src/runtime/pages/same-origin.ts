import type { NextFunction, Request, Response } from 'express'

/** What every page is sent with: nothing from elsewhere, nothing inline, in no frame. */
export function guardHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Content-Security-Policy': policy,
    // Not no-referrer: browsers would then post forms with an Origin of null.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  })
  next()
}

/**
 * True when a request that changes something comes from a page of this server. Browsers say so in Sec-Fetch-Site
 * (on https and localhost) or Origin; what says neither is no browser's form.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.get('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.get('Origin')
  return origin !== undefined && hostOf(origin) === request.get('Host')
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null
