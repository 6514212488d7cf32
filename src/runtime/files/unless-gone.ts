import type { RequestHandler } from 'express'

/** Somebody who goes away in the middle is told nothing, and that is no error of ours. */
export const unlessGone =
  <P>(handler: RequestHandler<P>): RequestHandler<P> =>
  async (req, res, next) => {
    try {
      await handler(req, res, next)
    } catch (error) {
      if (!res.destroyed && !res.socket?.destroyed) throw error
    }
  }
