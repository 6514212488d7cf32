import type { RequestHandler } from 'express'
import { sendProblem } from './problem.ts'

/** Refuses who takes none of the types that an address gives. */
export const gives =
  (...types: readonly string[]): RequestHandler =>
  (req, res, next) => {
    const accept = req.headers.accept
    if (accept === undefined || accept.includes('*/*') || req.accepts([...types])) next()
    else sendProblem(req, res, { code: 'not-acceptable', params: { types: types.join(', ') } })
  }

/** What most addresses give; a program that asks for problem documents takes what they come with. */
export const givesJson = gives('application/json', 'application/problem+json')
