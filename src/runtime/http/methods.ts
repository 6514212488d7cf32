import type { Request, RequestHandler, Response } from 'express'
import { sendProblem } from './problem.ts'

/** For what an address's other handlers leave: tells its methods, or refuses any that is not among them. */
export const only =
  (allow: string): RequestHandler =>
  (req, res) => {
    res.setHeader('Allow', allow)
    if (req.method === 'OPTIONS') res.status(204).end()
    else methodProblem(req, res)
  }

/** The answer where the methods are told already. */
export const methodProblem = (req: Request, res: Response): void =>
  sendProblem(req, res, {
    code: 'method-not-allowed',
    params: { allow: String(res.getHeader('Allow')) },
  })
