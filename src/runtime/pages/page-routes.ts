import type { Request, RequestHandler, Router } from 'express'

/** Where pages are put, by address and method. */
export interface PageRoutes {
  get(address: string, ...handlers: readonly RequestHandler[]): void
  post(address: string, ...handlers: readonly RequestHandler[]): void
}

/**
 * Has `add` put pages on a router, then lets each of their addresses tell its methods (RFC 9110: OPTIONS and Allow), and
 * `refuse` any other method. `isThere`: whether what an address names is there at all.
 */
export function pageRoutes(
  router: Router,
  refuse: RequestHandler,
  add: (routes: PageRoutes) => void,
  isThere: (request: Request) => boolean = () => true,
): void {
  const methods = new Map<string, readonly string[]>()
  const know = (address: string, ...more: readonly string[]): void => {
    methods.set(address, [...(methods.get(address) ?? []), ...more])
  }
  add({
    get(address, ...handlers) {
      know(address, 'GET', 'HEAD')
      router.get(address, ...handlers)
    },
    post(address, ...handlers) {
      know(address, 'POST')
      router.post(address, ...handlers)
    },
  })
  for (const [address, allowed] of methods) {
    router.all(address, (request, response, next) => {
      if (!isThere(request)) return next()
      response.set('Allow', allowed.join(', '))
      if (request.method === 'OPTIONS') response.status(204).end()
      else refuse(request, response, next)
    })
  }
}
