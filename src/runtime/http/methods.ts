import type { RequestHandler } from 'express'
import { sendProblem } from './problem.ts'

/** For what an address's other handlers leave: tells its methods, or refuses any that is not among them. */
export const only =
  (allow: string): RequestHandler =>
  (req, res) => {
    res.setHeader('Allow', allow)
    if (req.method === 'OPTIONS') res.status(204).end()
    else sendProblem(req, res, { code: 'method-not-allowed', params: { allow } })
  }
